// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One line of a call flow.
struct FlowStep {
    enum class Kind {
        Message, ///< an arrow
        Lost, ///< an arrow that does not arrive
        Media, ///< what flows both ways, RTP
        Note, ///< words over the lines of one participant or several
    };

    Kind kind = Kind::Message;
    int from = 0; ///< a participant, by index; a note begins there
    int to = 0; ///< and ends there
    QString message; ///< "INVITE"; empty for a note
    QString text; ///< the words of a note; of a message, what to look at in it; may be empty
    bool isSubject = false; ///< has the response that the flow explains; set by filledIn()

    friend bool operator==(const FlowStep &, const FlowStep &) = default;
};

/// Who sends what to whom, in order, where a response plays its part. In messages and notes
/// "{status}" stands for that response.
struct CallFlow {
    QString id;
    QString title;
    QStringList participants;
    QList<FlowStep> steps;

    friend bool operator==(const CallFlow &, const CallFlow &) = default;
};

/// What stands for the response in the texts of a flow.
inline constexpr auto statusPlaceholder = u"{status}";
