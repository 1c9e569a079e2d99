// SPDX-License-Identifier: MIT
#pragma once

class QFontMetrics;

/// How the width of a window is shared out among the parts of a page. All in pixels.
struct PageRoom {
    int margin = 0; ///< around the page
    int width = 0; ///< of all that stands between the margins
    int text = 0; ///< of the text, and of the ladders below it
    int side = 0; ///< of the ladders beside the text; 0: they stand below it
    int prose = 0; ///< of a line of prose, at most
    bool twoColumns = false; ///< the short sections side by side

    /// How much of the margin above the page the document has. With ladders beside the text its
    /// first paragraph has it: QTextDocument puts what stands aside too low by the margin of a
    /// document that it lays out for the first time.
    [[nodiscard]] int topMargin() const { return side > 0 ? 0 : margin; }

    /// Of the document, its margins among it.
    [[nodiscard]] int page() const { return width + 2 * margin; }

    friend bool operator==(const PageRoom &, const PageRoom &) = default;
};

/// Shares out \a available pixels, in a font of such \a metrics. No line of prose is longer than 76
/// characters of usual width; two columns of prose fill the widest text; what is left then, and
/// what two narrower columns can spare, is for ladders, if the page \a hasLadders.
PageRoom pageRoom(int available, bool hasLadders, const QFontMetrics &metrics);
