// SPDX-License-Identifier: MIT
#pragma once

#include "entrykind.h"
#include "field.h"
#include "wordlist.h"

#include <QList>
#include <QString>
#include <QStringList>

/// One line of a call flow. Who takes part in it is named as in the flow.
struct FlowStep {
    enum class Kind {
        Message, ///< an arrow
        Crossing, ///< an arrow back that meets the message before on its way
        Lost, ///< an arrow that does not arrive
        Media, ///< what flows both ways, RTP
        Note, ///< words over the lines of one participant or several
    };

    Kind kind = Kind::Message;
    QString from; ///< a note begins there
    QString to; ///< and ends there; empty for the same
    QString message; ///< "INVITE"; empty for a note
    QString text; ///< the words of a note; of a message, what to look at in it; may be empty

    friend bool operator==(const FlowStep &, const FlowStep &) = default;
};

/// A message is what a step is without a word.
template <>
inline constexpr auto
    wordList<FlowStep::Kind> = listOf<FlowStep::Kind>({{FlowStep::Kind::Crossing, "crossing"},
                                                       {FlowStep::Kind::Lost, "lost"},
                                                       {FlowStep::Kind::Media, "media"},
                                                       {FlowStep::Kind::Note, "note"}});

template <>
inline constexpr auto fieldsOf<FlowStep> =
    std::tuple{mayHave("kind", &FlowStep::kind), mustHave("from", &FlowStep::from, Text::Prose),
               mayHave("to", &FlowStep::to, Text::Prose),
               mayHave("message", &FlowStep::message, Text::Message),
               mayHave("text", &FlowStep::text, Text::Prose)};

/// Who sends what to whom, in order, where a response plays its part. In messages and notes
/// "{status}" stands for that response.
struct CallFlow {
    QString id;
    QString title;
    QStringList participants;
    QList<FlowStep> steps;

    /// Where the participant of that \a name stands, from the left; -1 for a stranger.
    int placeOf(const QString &name) const { return static_cast<int>(participants.indexOf(name)); }

    friend bool operator==(const CallFlow &, const CallFlow &) = default;
};

template <>
inline constexpr auto fieldsOf<CallFlow> =
    std::tuple{mustHave("flow", &CallFlow::id, Text::Verbatim),
               mustHave("title", &CallFlow::title, Text::Prose),
               mayHave("participants", &CallFlow::participants, Text::Prose),
               mayHave("steps", &CallFlow::steps)};

template <>
inline constexpr auto entryKind<CallFlow> =
    EntryKind<CallFlow, QString>{.file = "flows.json",
                                 .key = &CallFlow::id,
                                 .keys = Keys::Distinct,
                                 .another = "a name that no other flow has",
                                 .remark = "call flow {flow}"};

/// What stands for the response in the texts of a flow.
inline constexpr auto statusPlaceholder = u"{status}";
