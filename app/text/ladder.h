// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"

/// One line of a ladder, its ends as places of participants from the left.
struct LadderStep {
    FlowStep::Kind kind = FlowStep::Kind::Message;
    int from = 0;
    int to = 0;
    QString message;
    QString text;
    bool isSubject = false; ///< has the response that the ladder explains
    QString time = {}; ///< of a message in a trace, in seconds from the first one

    friend bool operator==(const LadderStep &, const LadderStep &) = default;
};

/// A call flow ready to be drawn: with the response that it explains, in the language of the
/// program.
struct Ladder {
    QString id;
    QString title;
    QStringList participants;
    QList<LadderStep> steps;

    /// Whether the step at \a place meets the next one on its way.
    [[nodiscard]] bool isCrossed(qsizetype place) const
    {
        return place + 1 < steps.size() && steps.at(place + 1).kind == FlowStep::Kind::Crossing;
    }

    friend bool operator==(const Ladder &, const Ladder &) = default;
};

/// How many characters wide a ladder of text is: as a terminal, and most tickets.
inline constexpr int ladderWidth = 80;
