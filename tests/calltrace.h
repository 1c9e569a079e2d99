// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "messagescanner.h"

#include <QMap>
#include <QTest>

// Calls for tests, out of a few words a message:
//
//     0.2 A>B INVITE
//     0.3 B>A 486 INVITE
//         Reason: Q.850;cause=17
//         | v=0
//
// Time in seconds, sender and receiver, then what is sent, then words that change it; below,
// indented, more headers, and behind "|" the lines of a body. Times begin with 0; without any, the
// trace is a text. Participants are letters, A to V at public addresses (198.51.100.1 …), W to Z at
// private ones (10.0.0.23 …), port 5060; ">" is UDP, "=>" TCP, "->" a log without addresses. Words:
//
//     cseq=2        instead of 1; of a response that of the request that it answers
//     in, back      within the dialog: sent by the caller, or by the callee; the response to it,
//     too via=P,A       the elements that it came by, the last first, instead of sender or receiver
//     alone branch=x      another branch of the element on top than the transaction has by itself
//     from=x, to=y  tags; those of the caller and the callee are "caller" and "callee"
//     hop           an ACK that belongs to the INVITE itself, as after a failure
//     uri=sip:x@y   the Request-URI
//     x4 every 0.5  the same message four times, so many seconds apart
//     call=x        another Call-ID than "call"
//     port=5070     of the other address, where it is not 5060; source=5070 of the sender
//     length=500    as Content-Length, whatever the body has; "length=" for none
//     received=x    in the Via on top
//     gap           bytes of the connection that came before it are missing
//     cut           the capture does not have all of the packet

namespace CallTrace {

inline Endpoint endpointOf(char name, int port)
{
    const QByteArray network = name < 'W' ? "198.51.100." : "10.0.0.";
    const QByteArray address = network + QByteArray::number(name - 'A' + 1);
    return {IpAddress::fromText(address), static_cast<quint16>(port)};
}

struct Line {
    QByteArray time;
    char sender = 0;
    char receiver = 0;
    bool isTcp = false;
    bool hasEnds = true;
    QByteArray what; ///< a method or a code
    QByteArray method;
    QMap<QByteArray, QByteArray> words;
    QByteArray headers;
    QByteArray body;

    bool has(const char *word) const { return words.contains(word); }
    QByteArray value(const char *word, const QByteArray &otherwise) const
    {
        return words.value(word, otherwise);
    }
    bool isResponse() const { return what.at(0) >= '1' && what.at(0) <= '6'; }
};

inline Line lineOf(const QByteArray &text)
{
    QList<QByteArray> parts = text.simplified().split(' ');
    Line line;
    if (parts.first().at(0) >= '0' && parts.first().at(0) <= '9')
        line.time = parts.takeFirst();
    const QByteArray way = parts.takeFirst();
    line.sender = way.front();
    line.receiver = way.back();
    line.isTcp = way.contains("=>");
    line.hasEnds = !way.contains("->");
    line.what = parts.takeFirst();
    line.method = line.isResponse() ? parts.takeFirst() : line.what;
    while (!parts.isEmpty()) {
        const QByteArray word = parts.takeFirst();
        if (word == "every")
            line.words.insert(word, parts.takeFirst());
        else if (word.size() > 1 && word.front() == 'x' && word.at(1) >= '0' && word.at(1) <= '9')
            line.words.insert("times", word.mid(1));
        else {
            const qsizetype equals = word.indexOf('=');
            line.words.insert(equals < 0 ? word : word.first(equals),
                              equals < 0 ? QByteArray() : word.sliced(equals + 1));
        }
    }
    return line;
}

inline QByteArray phraseOf(const QByteArray &code)
{
    static const QMap<QByteArray, QByteArray> phrases{{"100", "Trying"},
                                                      {"180", "Ringing"},
                                                      {"183", "Session Progress"},
                                                      {"200", "OK"},
                                                      {"202", "Accepted"},
                                                      {"302", "Moved Temporarily"},
                                                      {"401", "Unauthorized"},
                                                      {"403", "Forbidden"},
                                                      {"404", "Not Found"},
                                                      {"407", "Proxy Authentication Required"},
                                                      {"408", "Request Timeout"},
                                                      {"422", "Session Interval Too Small"},
                                                      {"423", "Interval Too Brief"},
                                                      {"481", "Call/Transaction Does Not Exist"},
                                                      {"482", "Loop Detected"},
                                                      {"483", "Too Many Hops"},
                                                      {"486", "Busy Here"},
                                                      {"487", "Request Terminated"},
                                                      {"488", "Not Acceptable Here"},
                                                      {"491", "Request Pending"},
                                                      {"500", "Server Internal Error"},
                                                      {"503", "Service Unavailable"},
                                                      {"603", "Decline"}};
    return phrases.value(code, "Something");
}

/// "SIP/2.0/UDP 198.51.100.1:5060;branch=z9hG4bK-A-1-INVITE"
inline QByteArray viasOf(const Line &line)
{
    QByteArray text;
    const char element = line.isResponse() ? line.receiver : line.sender;
    const QList<QByteArray> elements = line.value("via", QByteArray(1, element)).split(',');
    const bool isOfInvite = line.method == "CANCEL" || line.has("hop");
    const QByteArray branch = '-' + line.value("cseq", "1") + '-'
        + (isOfInvite ? QByteArray("INVITE") : line.method) + (line.has("back") ? "-back" : "");
    for (int i = 0; i < elements.size(); ++i) {
        const QByteArray &each = elements.at(i);
        text += "Via: SIP/2.0/" + QByteArray(line.isTcp ? "TCP " : "UDP ")
            + endpointOf(each.front(), 5060).toText() + ";branch=z9hG4bK-"
            + (i == 0 && line.has("branch") ? line.value("branch", {}) : each + branch)
            + (i == 0 && line.has("received")
                   ? QByteArray(";received=" + line.value("received", {}))
                   : QByteArray())
            + "\r\n";
    }
    return text;
}

inline QByteArray lengthOf(const Line &line)
{
    const QByteArray length = line.value("length", QByteArray::number(line.body.size()));
    return length.isEmpty() ? QByteArray() : "Content-Length: " + length + "\r\n";
}

inline QByteArray messageOf(const Line &line)
{
    const QByteArray cseq = line.value("cseq", "1");
    QByteArray start = line.what + ' ' + line.value("uri", "sip:bob@example.com") + " SIP/2.0";
    if (line.isResponse())
        start = "SIP/2.0 " + line.what + ' ' + phraseOf(line.what);
    const bool isBack = line.has("back");
    const bool hasToTag = line.has("in") || isBack || (line.isResponse() && line.what != "100");
    const QByteArray from = line.value("from", isBack ? "callee" : "caller");
    const QByteArray to = line.value("to", isBack ? "caller" : "callee");
    const QByteArray fromUri = isBack ? "<sip:bob@example.com>" : "<sip:ann@example.com>";
    const QByteArray toUri = isBack ? "<sip:ann@example.com>" : "<sip:bob@example.com>";
    return start + "\r\n" + viasOf(line) + "From: " + fromUri + ";tag=" + from + "\r\nTo: " + toUri
        + (hasToTag || line.has("to") ? ";tag=" + to : QByteArray())
        + "\r\nCall-ID: " + line.value("call", "call") + "@example.com\r\nCSeq: " + cseq + ' '
        + line.method + "\r\n" + line.headers + lengthOf(line) + "\r\n" + line.body;
}

inline QList<Line> linesOf(const QByteArray &script)
{
    QList<Line> lines;
    for (const QByteArray &text : script.split('\n')) {
        const QByteArray trimmed = text.trimmed();
        if (trimmed.isEmpty())
            continue;
        if (!text.startsWith(' ') && !text.startsWith('\t'))
            lines << lineOf(text);
        else if (trimmed.startsWith('|'))
            lines.last().body += trimmed.mid(1).trimmed() + "\r\n";
        else
            lines.last().headers += trimmed + "\r\n";
    }
    return lines;
}

/// The messages that \a script describes, as a trace has them.
inline std::vector<TraceMessage> messagesOf(const QByteArray &script)
{
    const QList<Line> lines = linesOf(script);
    struct Sent {
        double time;
        Line line;
    };
    QList<Sent> sent;
    for (const Line &line : lines) {
        const double time = line.time.toDouble();
        for (int i = 0; i < line.value("times", "1").toInt(); ++i)
            sent << Sent{time + i * line.value("every", "0").toDouble(), line};
    }
    std::stable_sort(sent.begin(), sent.end(),
                     [](const Sent &one, const Sent &other) { return one.time < other.time; });
    std::vector<TraceMessage> messages;
    for (const Sent &each : std::as_const(sent)) {
        const QByteArray text = messageOf(each.line);
        scanBlock({text, 0, text.size(), 0}, [&](const SipMessage &message) {
            if (message.isReported)
                return;
            TraceMessage kept(message);
            kept.place.line = static_cast<qint64>(messages.size()) + 1;
            if (!each.line.time.isEmpty()) {
                Envelope &envelope = kept.place.envelope;
                envelope.frame = static_cast<qint64>(messages.size()) + 1;
                envelope.time = 1'800'000'000'000'000'000 + qRound64(each.time * 1e6) * 1000;
                envelope.source =
                    endpointOf(each.line.sender, each.line.value("source", "5060").toInt());
                envelope.destination =
                    endpointOf(each.line.receiver, each.line.value("port", "5060").toInt());
                envelope.transport = each.line.isTcp ? Transport::Tcp : Transport::Udp;
                envelope.isAfterGap = each.line.has("gap");
                envelope.isWhole = !each.line.has("cut") && hasAllOf(text, message);
                if (!each.line.hasEnds)
                    envelope = withoutEnds(envelope);
            }
            messages.push_back(kept);
        });
    }
    return messages;
}

/// What passed between the ends of all \a messages.
inline Traffic trafficOf(const std::vector<TraceMessage> &messages)
{
    Traffic traffic;
    for (const TraceMessage &each : messages)
        traffic.add(each.place.envelope);
    return traffic;
}

} // namespace CallTrace
