// SPDX-License-Identifier: MIT
#include "entrychecks.h"

#include <QDate>

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

/// Each step of \a flow is between participants of it.
void checkEnds(JsonEntry &entry, const CallFlow &flow)
{
    const QList<JsonEntry> steps = entry.objects(u"steps"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const FlowStep &step = flow.steps.at(i);
        const QString expected = u"one of "_s + flow.participants.join(u", "_s);
        if (flow.placeOf(step.from) < 0)
            steps.at(i).fail(u"from"_s, expected);
        if (!step.to.isEmpty() && flow.placeOf(step.to) < 0)
            steps.at(i).fail(u"to"_s, expected);
    }
}

/// What crosses a message goes the other way.
void checkCrossings(JsonEntry &entry, const CallFlow &flow)
{
    const QList<JsonEntry> steps = entry.objects(u"steps"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const FlowStep &step = flow.steps.at(i);
        if (step.kind != FlowStep::Kind::Crossing)
            continue;
        const FlowStep before = flow.steps.value(i - 1);
        const bool meets = before.kind == FlowStep::Kind::Message && before.from == step.to
            && before.to == step.from;
        if (!meets)
            steps.at(i).fail(u"kind"_s, u"crossing only after a message the other way"_s);
    }
}

} // namespace

void checkEntry(JsonEntry &entry, const ResponseCode &code)
{
    const bool withdrawn = code.status == Status::Deprecated || code.status == Status::Unregistered;
    if (withdrawn != code.deprecation.has_value()) {
        const QString reason = u", as the status is \"%1\""_s.arg(wordOf(code.status));
        entry.fail(u"deprecation"_s, (withdrawn ? u"an object"_s : u"none"_s) + reason);
    }
    const bool isVendor = code.status == Status::Vendor;
    if (isVendor != code.vendor.has_value()) {
        entry.fail(u"vendor"_s,
                   isVendor ? u"an object, as the status is \"vendor\""_s
                            : u"none, as the status is not \"vendor\""_s);
    }
    const bool isInRegistry = !isVendor && code.status != Status::Unregistered;
    if (isInRegistry && code.references.isEmpty())
        entry.fail(u"references"_s, u"the RFC that defines the code"_s);
}

void checkEntry(JsonEntry &entry, const FlowStep &step)
{
    if (step.kind == FlowStep::Kind::Note) {
        if (step.text.isEmpty())
            entry.fail(u"text"_s, u"the words of the note"_s);
        if (!step.message.isEmpty())
            entry.fail(u"message"_s, u"none, as a note sends nothing"_s);
        return;
    }
    if (step.message.isEmpty())
        entry.fail(u"message"_s, u"what is sent"_s);
    if (step.to.isEmpty() || step.to == step.from)
        entry.fail(u"to"_s, u"another participant than in \"from\""_s);
}

void checkEntry(JsonEntry &entry, const Symptom &symptom)
{
    const bool isName = std::all_of(symptom.name.begin(), symptom.name.end(), [](QChar character) {
        return character.unicode() < 0x80
            && (character.isLower() || character.isDigit() || character == u'-');
    });
    if (!isName || symptom.name.isEmpty())
        entry.fail(u"name"_s, u"small letters, digits and hyphens"_s);
}

void checkEntry(JsonEntry &entry, const CallFlow &flow)
{
    const qsizetype count = flow.participants.size();
    if (count < fewestParticipants || count > mostParticipants)
        entry.fail(u"participants"_s, u"two to five names"_s);
    if (QStringList(flow.participants).removeDuplicates() > 0)
        entry.fail(u"participants"_s, u"names that differ"_s);
    if (std::none_of(flow.steps.begin(), flow.steps.end(), hasStatus))
        entry.fail(u"steps"_s, u"one with {status}"_s);
    checkEnds(entry, flow);
    checkCrossings(entry, flow);
}

void checkEntry(JsonEntry &entry, const Registry &registry)
{
    if (!QDate::fromString(registry.date, Qt::ISODate).isValid())
        entry.fail(u"date"_s, u"a day such as 2026-01-07"_s);
}
