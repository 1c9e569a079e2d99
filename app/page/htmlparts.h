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

/// Around a text that has a direction of its own.
constexpr QChar firstStrongIsolate(u'\u2068');
constexpr QChar popDirectionalIsolate(u'\u2069');

/// Whether \a c is one of these, which no user meant to copy.
constexpr bool isDirectionMark(QChar c)
{
    return c == rightToLeftMark || c == firstStrongIsolate || c == popDirectionalIsolate;
}

QString escaped(const QString &text);

/// \a text, escaped, a number on one line with its unit.
QString prose(const QString &text);

/// As CSS: the side where lines end has \a pixels of room.
QString roomAtEnd(int pixels, const PageStyle &style);

QString link(const QString &target, const QString &html, const Colours &colours);

/// A paragraph, so many pixels \a above and \a below it.
QString paragraph(const QString &html, int above, int below, const QString &css = {});

/// The same as a heading of the page, 1, or of a section, 2. Assistive clients go by headings.
QString headingParagraph(int level, const QString &html, int above, int below, const QString &css);

/// A paragraph that begins with \a lead; the lines after the first are set in by \a indent pixels,
/// unless it is read from right to left, and leave \a room pixels at their end. No table: one
/// within another is laid out again and again by QTextDocument.
QString hangingParagraph(const QString &lead, const QString &html, int indent, bool isRightToLeft,
                         int room, const PageStyle &style, const QString &css = {});

/// The same with a bullet.
QString bulletParagraph(const QString &html, bool isRightToLeft, int room, const PageStyle &style,
                        const QString &css = {});

/// \a html in the direction of its own, whatever stands around it.
QString isolated(const QString &html, const PageStyle &style);

/// What a line begins with that is read in the direction of the window, whatever its first letter.
QString lineBeginning(const PageStyle &style);

/// The title of a section.
QString sectionTitle(const QString &title, const PageStyle &style);

/// An empty paragraph, so many pixels high.
QString spacer(int height);

/// An empty paragraph that a widget covers.
QString room(const QString &anchor, const PageStyle &style);

/// Two cells side by side, \a above pixels below what comes before: a cell swallows the margin of
/// its first paragraph. The first one is where reading begins.
QString columns(const QString &first, const QString &second, int above, const PageStyle &style);

/// \a html beside what follows, at the end of its lines.
QString beside(const QString &html, const PageStyle &style);

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
