// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

/// How far apart two colours are, from 1 to 21 (WCAG 2, contrast ratio). Text needs 4.5.
double contrastRatio(const QColor &a, const QColor &b);

/// What text needs at least, and what it gets for who wants more (WCAG 2, AA and AAA).
inline constexpr double enoughContrast = 4.5;
inline constexpr double highContrast = 7;

/// \a usual for who wants more contrast than it has: text, hints and all in black on white, or
/// white on black.
QPalette withHighContrast(const QPalette &usual);

/// The palette of what leaves the window as a picture or a formatted page: dark on white.
QPalette paperPalette();

/// What the window is drawn with: the user's palette and what is made from it. Class hues are the
/// only colours of our own. They are the same while another window has the focus, as it has when
/// one reads here what a trace shows there.
struct Colours {
    explicit Colours(const QPalette &palette);

    /// \a colour, made darker or lighter until it stands out from \a ground as text has to.
    QColor readable(const QColor &colour, const QColor &ground) const;

    /// The hue of a group of entries (EntryId::group()), readable on \a ground: each class of codes
    /// has its own, the other groups have that of links. Grey for what is outside SIP.
    QColor groupHue(int group, const QColor &ground) const;
    QColor groupHue(int group) const { return groupHue(group, page); }

    bool isDark = false;
    double contrast = enoughContrast; ///< high where a palette has hints as strong as its text
    QColor page; ///< ground of the page
    QColor side; ///< ground of the tree and around the page
    QColor text;
    QColor muted; ///< what can wait: titles, counts; readable on page and side
    QColor link;
    QColor outline; ///< around badges
    QColor selection; ///< ground of the selected row
    QColor mark; ///< ground of what a query matched
    QColor markText;
    QColor bannerGround;
    QColor focus;
};
