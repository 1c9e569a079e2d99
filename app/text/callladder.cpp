// SPDX-License-Identifier: MIT
#include "callladder.h"

#include "calltext.h"
#include "headervalues.h"
#include "plaintext.h"
#include "tracedecoded.h"
#include "words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class LadderText
{
    Q_DECLARE_TR_FUNCTIONS(Call)
};

/// Who takes part in a call, from the left.
class Participants
{
public:
    /// \a call has to have messages.
    explicit Participants(const Call &call)
    {
        const auto &messages = call.messages();
        m_arePortsTold = std::any_of(messages.begin(), messages.end(), [](const auto &each) {
            const Envelope &envelope = each.place.envelope;
            return envelope.source.address == envelope.destination.address;
        });
        m_areEndsKnown = std::all_of(messages.begin(), messages.end(), hasEnds);
        m_callerTag = messages.front().fromTag;
        if (m_areEndsKnown)
            return;
        m_names = {sideText(messages.front().from, LadderText::tr("caller")),
                   sideText(messages.front().to, LadderText::tr("callee"))};
    }

    /// The place of who sent \a message, and of who received it.
    int sender(const CallMessage &message)
    {
        if (!m_areEndsKnown)
            return isFromCaller(message) ? 0 : 1;
        const bool isOfCaller = message.isRequest() && isFromCaller(message);
        return placeOf(message.place.envelope.source, isOfCaller ? message.from : QByteArrayView());
    }
    int receiver(const CallMessage &message)
    {
        if (!m_areEndsKnown)
            return isFromCaller(message) ? 1 : 0;
        return placeOf(message.place.envelope.destination, {});
    }

    const QStringList &names() const { return m_names; }

private:
    /// Whether \a message went from somewhere to somewhere else.
    static bool hasEnds(const CallMessage &message)
    {
        const Envelope &envelope = message.place.envelope;
        return !envelope.source.address.isNull() && !envelope.destination.address.isNull()
            && !(envelope.source == envelope.destination);
    }

    bool isFromCaller(const CallMessage &message) const
    {
        return (message.fromTag == m_callerTag) == message.isRequest();
    }

    static QString sideText(QByteArrayView value, const QString &otherwise)
    {
        const QString text = partyText(uriOf(value));
        return text.isEmpty() ? otherwise : text;
    }

    int placeOf(const Endpoint &end, QByteArrayView party)
    {
        const Endpoint known = m_arePortsTold ? end : Endpoint{end.address, 0};
        auto place = m_ends.indexOf(known);
        if (place < 0) {
            place = m_ends.size();
            m_ends << known;
            const QString address = QString::fromLatin1(known.toText());
            // Only who sends the first request is known by its name: proxies keep From.
            const bool isNamed = place == 0 && !party.isEmpty();
            m_names << (isNamed ? partyText(uriOf(party)) + u' ' + address : address);
        }
        return static_cast<int>(place);
    }

    QByteArrayView m_callerTag;
    QList<Endpoint> m_ends;
    QStringList m_names;
    bool m_areEndsKnown = false; ///< of all messages; otherwise there are caller and callee
    bool m_arePortsTold = false; ///< two of them have one address
};

QString labelOf(const CallMessage &message)
{
    if (message.isRequest())
        return printable(traceDecoded(message.method));
    return QString::number(message.code) + u' '
        + printable(traceDecoded(reasonPhraseOf(message.text)));
}

/// "0.200", seconds since the first message.
QString timeOf(const Call &call, int index)
{
    constexpr double perSecond = 1e9;
    const qint64 elapsed = call.elapsed(0, index);
    return elapsed < 0 ? QString()
                       : QLocale().toString(static_cast<double>(elapsed) / perSecond, 'f', 3);
}

} // namespace

Ladder callLadder(const Call &call, const QList<int> &marked)
{
    Ladder ladder;
    if (call.messageCount() == 0)
        return ladder;
    QList<int> sends(call.messageCount(), 1);
    for (const CallMessage &each : call.messages()) {
        if (each.repeatOf >= 0)
            ++sends[each.repeatOf];
    }
    Participants participants(call);
    for (int i = 0; i < call.messageCount(); ++i) {
        const CallMessage &message = call.message(i);
        if (message.repeatOf >= 0)
            continue;
        LadderStep step;
        step.from = participants.sender(message);
        step.to = participants.receiver(message);
        step.time = timeOf(call, i);
        step.message = labelOf(message);
        if (sends.at(i) > 1)
            step.message += u" ×"_s + QLocale().toString(sends.at(i));
        step.isSubject = marked.contains(i);
        ladder.steps << step;
    }
    ladder.participants = participants.names();
    return ladder;
}
