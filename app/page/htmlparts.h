// SPDX-License-Identifier: MIT
#pragma once

#include "page.h"
#include "pagemarks.h"
#include "pagestyle.h"

/// What the pages of the window are made of, as rich text for a QTextDocument. What is called html
/// is put in as it is; all other texts are escaped.
namespace Html {

/// Begins a paragraph that runs from right to left whatever its first letter is.
constexpr QChar rightToLeftMark(u'\u200f');

QString escaped(const QString &text);

/// \a text, escaped, a number on one line with its unit.
QString prose(const QString &text);

/// As CSS: the side where lines end has \a pixels of room.
QString roomAtEnd(int pixels, const PageStyle &style);

QString link(const QString &target, const QString &html, const Colours &colours);

/// A paragraph, so many pixels \a above and \a below it.
QString paragraph(const QString &html, int above, int below, const QString &css = {});

/// The title of a section.
QString sectionTitle(const QString &title, const PageStyle &style);

/// An empty paragraph that a widget covers.
QString room(const QString &anchor, const PageStyle &style);

/// Two cells side by side, \a above pixels below what comes before: a cell swallows the margin of
/// its first paragraph. The first one is where reading begins.
QString columns(const QString &first, const QString &second, int above, const PageStyle &style);

/// A box of its own ground across the page.
QString box(const QString &html, const QColor &ground, const PageStyle &style);

/// What the query named beside codes.
QString notes(const PageStyle &style);

/// The line at the end.
QString foot(const PageStyle &style);

/// The number of \a page in the colour of its class.
QString number(const Page &page, const PageStyle &style);

/// "486 Busy Here", the number in the colour of its class.
QString heading(const Page &page, const PageStyle &style);

/// \a heading in large type, with room for the window's buttons.
QString head(const QString &heading, const PageStyle &style);

} // namespace Html
