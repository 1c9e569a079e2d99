// SPDX-License-Identifier: MIT
#pragma once

#include "codepage.h"
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

/// "486 Busy Here", the number in the colour of its class.
QString heading(const CodePage &page, const PageStyle &style);

/// Heading, subtitle, marked as \a marking says, and the room for the window's buttons.
QString head(const QString &heading, const QString &subtitle, Marking marking,
             const PageStyle &style);

} // namespace Html
