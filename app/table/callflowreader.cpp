// SPDX-License-Identifier: MIT
#include "callflowreader.h"

#include "jsonentry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestParticipants = 2;
constexpr qsizetype mostParticipants = 5; // more do not fit beside each other

bool hasStatus(const FlowStep &step)
{
    const QString placeholder = QString::fromUtf16(statusPlaceholder);
    return step.message.contains(placeholder) || step.text.contains(placeholder);
}

/// The two ends that \a field names, in the order in which they are named.
std::pair<int, int> readEnds(JsonEntry &entry, const QString &field, const QStringList &known)
{
    const QStringList names = entry.optionalWords(field, known);
    if (names.isEmpty() || names.size() > 2)
        entry.fail(field, u"one participant or two"_s);
    return {static_cast<int>(known.indexOf(names.constFirst())),
            static_cast<int>(known.indexOf(names.constLast()))};
}

FlowStep readStep(JsonEntry &entry, const QStringList &participants)
{
    FlowStep step;
    if (entry.has(u"at"_s)) {
        step.kind = FlowStep::Kind::Note;
        std::tie(step.from, step.to) = readEnds(entry, u"at"_s, participants);
        step.text = entry.text(u"text"_s);
        entry.finish();
        return step;
    }
    if (entry.has(u"between"_s)) {
        step.kind = FlowStep::Kind::Media;
        std::tie(step.from, step.to) = readEnds(entry, u"between"_s, participants);
    } else {
        step.from = static_cast<int>(participants.indexOf(entry.word(u"from"_s, participants)));
        const bool isLost = entry.has(u"lostTo"_s);
        step.kind = isLost ? FlowStep::Kind::Lost : FlowStep::Kind::Message;
        const QString field = isLost ? u"lostTo"_s : u"to"_s;
        step.to = static_cast<int>(participants.indexOf(entry.word(field, participants)));
        if (step.to == step.from)
            entry.fail(field, u"another participant than in \"from\""_s);
    }
    step.message = entry.text(u"message"_s);
    step.text = entry.optionalText(u"text"_s);
    entry.finish();
    return step;
}

CallFlow readCallFlow(JsonEntry &entry)
{
    CallFlow flow;
    flow.id = entry.text(u"flow"_s);
    flow.title = entry.text(u"title"_s);
    flow.participants = entry.optionalTexts(u"participants"_s);
    const qsizetype count = flow.participants.size();
    if (count < fewestParticipants || count > mostParticipants)
        entry.fail(u"participants"_s, u"two to five names"_s);
    if (flow.participants.removeDuplicates() > 0)
        entry.fail(u"participants"_s, u"names that differ"_s);
    for (JsonEntry &each : entry.optionalObjects(u"steps"_s))
        flow.steps << readStep(each, flow.participants);
    if (std::none_of(flow.steps.begin(), flow.steps.end(), hasStatus))
        entry.fail(u"steps"_s, u"one with {status}"_s);
    entry.finish();
    return flow;
}

} // namespace

QList<CallFlow> readCallFlows(const QString &folder)
{
    const QString name = u"flows.json"_s;
    QList<CallFlow> flows;
    QList<JsonEntry> entries = readEntries(folder + u'/' + name, name, u"flow"_s);
    for (JsonEntry &entry : entries) {
        const CallFlow flow = readCallFlow(entry);
        const bool isKnown = std::any_of(
            flows.begin(), flows.end(), [&](const CallFlow &other) { return other.id == flow.id; });
        if (isKnown)
            entry.fail(u"flow"_s, u"a name that no other flow has"_s);
        flows << flow;
    }
    return flows;
}
