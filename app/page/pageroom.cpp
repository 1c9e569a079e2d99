// SPDX-License-Identifier: MIT
#include "pageroom.h"

#include <QFontMetrics>

#include <algorithm>

namespace {

constexpr int longestLine = 76; // in characters of usual width

// In heights of a line, some 16 pixels with a usual font.
constexpr int leastForTwo = 34; // below that the page is one column
constexpr int leastBesideLadders = 48; // two columns that still read well
constexpr int leastLadder = 24; // three participants, and most labels in one line
constexpr int widestLadder = 42;

} // namespace

PageRoom pageRoom(int available, bool hasLadders, const QFontMetrics &metrics)
{
    const int line = metrics.height();
    PageRoom room;
    room.margin = line * 3 / 2;
    room.prose = longestLine * metrics.averageCharWidth();
    const int gap = line;
    const int inside = std::max(available - 2 * room.margin, 1);
    const int widestText = 2 * room.prose + gap;
    room.text = std::min(inside, widestText);
    if (hasLadders && inside >= line * (leastBesideLadders + leastLadder) + 2 * gap) {
        const int least = line * leastLadder;
        room.side = std::clamp(inside - widestText - 2 * gap, least, line * widestLadder);
        room.text = std::min(inside - room.side - 2 * gap, widestText);
    }
    room.width = room.side > 0 ? room.text + 2 * gap + room.side : room.text;
    room.twoColumns = room.text + 2 * room.margin >= line * leastForTwo;
    return room;
}
