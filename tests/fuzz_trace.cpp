// SPDX-License-Identifier: MIT
#include "builtintables.h"
#include "callcollector.h"
#include "callpage.h"
#include "calltable.h"
#include "findings.h"
#include "messagehead.h"
#include "messagescanner.h"
#include "plainpage.h"
#include "reasonvalue.h"
#include "tracejson.h"
#include "tracereader.h"
#include "tracesummary.h"

#include <QBuffer>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace {

constexpr qsizetype occurrencesKept = 20;
constexpr qsizetype littleKept = 3000; // bytes

/// What has to be the same whatever the blocks are.
struct Seen {
    qint64 offset = 0;
    qint64 line = 0; ///< 0 where it is reported: it has none
    int code = 0;
    bool isReported = false;

    friend bool operator==(const Seen &, const Seen &) = default;
};

/// All that a stream holds.
struct Scanned {
    std::vector<Seen> responses; ///< by their place: reports come late
    qint64 lines = 0;
};

bool isInside(QByteArrayView view, QByteArrayView bytes)
{
    return view.isEmpty() || (view.begin() >= bytes.begin() && view.end() <= bytes.end());
}

/// Every text of a response is looked at, for the sanitizer to see where it leads.
void check(const SipMessage &response)
{
    if ((response.code < 100 || response.code > 699) && !response.isRequest())
        qFatal("The code %d is none.", response.code);
    if (response.times < 1)
        qFatal("The response %d never came.", response.code);
    QList<QByteArrayView> views{response.text,        response.via,        response.phrase,
                                response.method,      response.callId,     response.from,
                                response.to,          response.retryAfter, response.agent,
                                tagOf(response.from), tagOf(response.to)};
    views << response.reasons << response.warnings;
    for (const QByteArrayView &view : std::as_const(views)) {
        static volatile int seen = 0;
        seen = seen ^ std::accumulate(view.begin(), view.end(), 0);
    }
    for (const QByteArrayView &reason : response.reasons)
        parseReasons(reason);
    for (const QByteArrayView &warning : response.warnings)
        parseWarnings(warning);
}

/// Scans \a bytes in blocks of \a blockSize, each a copy of its own: the sanitizer sees what is
/// read outside of it.
Scanned scannedInBlocks(QByteArrayView bytes, qsizetype blockSize)
{
    Scanned result;
    for (qsizetype at = 0; at < bytes.size(); at += blockSize) {
        const qsizetype begin = std::max<qsizetype>(at - reachBefore, 0);
        const qsizetype end = std::min(at + blockSize, bytes.size());
        const qsizetype stop = std::min(end + reachAfter, bytes.size());
        const std::vector<char> copy(bytes.begin() + begin, bytes.begin() + stop);
        const QByteArrayView view(copy.data(), stop - begin);
        const qint64 before = result.lines;
        result.lines += scanBlock(
            {view, at - begin, end - begin, begin}, [&result, before](const SipMessage &response) {
                check(response);
                const qint64 line = response.isReported ? 0 : before + response.line;
                result.responses.push_back(
                    {response.offset, line, response.code, response.isReported});
            });
    }
    std::stable_sort(result.responses.begin(), result.responses.end(),
                     [](const Seen &a, const Seen &b) { return a.offset < b.offset; });
    return result;
}

void print(const char *name, const Scanned &scanned)
{
    qWarning("%s: %lld lines", name, scanned.lines);
    for (const Seen &each : scanned.responses) {
        qWarning("%lld, line %lld: %d%s", each.offset, each.line, each.code,
                 each.isReported ? " reported" : "");
    }
}

/// Lines are counted, and responses found, the same in one block as in two to seven.
void scan(QByteArrayView bytes)
{
    const Scanned whole = scannedInBlocks(bytes, std::max<qsizetype>(bytes.size(), 1));
    if (whole.lines != std::count(bytes.begin(), bytes.end(), '\n'))
        qFatal("Of the lines, %lld were counted.", whole.lines);
    for (const Seen &each : whole.responses) {
        if (!each.isReported
            && each.line != std::count(bytes.begin(), bytes.begin() + each.offset, '\n'))
            qFatal("The response at %lld is said to be in line %lld.", each.offset, each.line);
    }

    const qsizetype blockSize = std::max<qsizetype>(bytes.size() / (2 + bytes.size() % 5), 1);
    const Scanned inBlocks = scannedInBlocks(bytes, blockSize);
    if (inBlocks.responses != whole.responses || inBlocks.lines != whole.lines) {
        print("Whole", whole);
        print("In blocks", inBlocks);
        qFatal("Blocks of %lld bytes hold other responses.", static_cast<qint64>(blockSize));
    }
}

/// A device with \a bytes, read from the beginning.
QString readBytes(TraceSummary &summary, QByteArrayView bytes)
{
    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    return TraceReader(summary).read(buffer, QStringLiteral("fuzz"), false);
}

/// What is counted adds up.
void summarize(QByteArrayView bytes)
{
    qint64 found = 0;
    scanBlock({bytes, 0, bytes.size(), 0}, [&found](const SipMessage &message) {
        found += message.isRequest() ? 0 : message.times;
    });

    TraceSummary summary(occurrencesKept);
    const QString error = readBytes(summary, bytes);
    summary.finish();
    if (!error.isEmpty())
        qFatal("Bytes in memory were not read: %s", qPrintable(error));

    qint64 counted = 0;
    const QList<CodeTally> codes = summary.codes();
    for (const CodeTally &tally : codes) {
        counted += tally.count;
        if (tally.normal + tally.failedCalls > tally.count)
            qFatal("More responses %d are normal or failures than there are.", tally.code);
        if (tally.occurrences.isEmpty() || tally.occurrences.size() > occurrencesKept)
            qFatal("Responses %d are missing in their list.", tally.code);
    }
    for (const qint64 count : summary.reported())
        counted += count;
    if (counted != found)
        qFatal("Of %lld responses %lld were counted.", found, counted);
}

const CodeTable &table()
{
    static const CodeTable builtIn = builtInTables();
    return builtIn;
}

void tellOf(std::vector<TraceMessage> messages, const Traffic &traffic)
{
    const Call call(std::move(messages), traffic);
    const CallResult result = resultOf(call);
    plainPage(callPage(call, result, findingsOf(call, result), table()));
}

/// The messages in \a bytes as those of one call in a capture: when they came, and whence, as the
/// bytes have it.
void tellOfCapture(QByteArrayView bytes)
{
    std::vector<TraceMessage> messages;
    Traffic traffic;
    qint64 time = nanosecondsPerSecond;
    scanBlock({bytes, 0, bytes.size(), 0}, [&](const SipMessage &message) {
        if (message.callId.isEmpty() || message.isReported)
            return;
        const auto dice = static_cast<quint8>(message.text.back());
        time += 2 * (dice % 5 * nanosecondsPerSecond);
        TraceMessage kept(message);
        Envelope &envelope = kept.place.envelope;
        envelope.frame = static_cast<qint64>(messages.size()) + 1;
        envelope.time = time;
        envelope.source = {IpAddress::fromText(dice % 2 ? "192.0.2.1" : "10.0.0.1"), 5060};
        envelope.destination = {IpAddress::fromText(dice % 3 ? "192.0.2.2" : "10.0.0.1"), 5060};
        envelope.transport = dice % 7 ? Transport::Udp : Transport::Tcp;
        traffic.add(envelope);
        messages.push_back(kept);
    });
    if (!messages.empty())
        tellOf(std::move(messages), traffic);
}

/// Each message with a Call-ID is one of a call, however little is kept, and every call can be told
/// of.
void followCalls(QByteArrayView bytes)
{
    qint64 found = 0;
    scanBlock({bytes, 0, bytes.size(), 0}, [&found](const SipMessage &message) {
        found += message.callId.isEmpty() || message.isReported ? 0 : 1;
    });
    for (const qsizetype bytesKept : {CallTable::mostBytesKept, littleKept}) {
        TraceSummary summary;
        CallTable calls(bytesKept);
        summary.setObserver(&calls);
        readBytes(summary, bytes);
        summary.finish();
        qint64 counted = 0;
        for (const CallSummary &call : calls.calls()) {
            counted += call.messages;
            callJson(call, calls, table());
        }
        if (counted != found)
            qFatal("Of %lld messages %lld are in calls.", found, counted);
        if (calls.calls().empty())
            continue;
        TraceSummary again;
        CallCollector collector(calls.calls().front().callId().toByteArray());
        again.setObserver(&collector);
        readBytes(again, bytes);
        for (const CallCollector::Found &each : collector.found()) {
            if (each.messages.empty())
                continue;
            tellOf(each.messages, each.traffic);
        }
    }
}

} // namespace

/// Any bytes will do, so whatever goes wrong here is a bug.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    scan(bytes);
    summarize(bytes);
    followCalls(bytes);
    tellOfCapture(bytes);
    parseReasons(bytes);
    parseWarnings(bytes);
    if (!isInside(tagOf(bytes), bytes))
        qFatal("A tag leads elsewhere.");
    return 0;
}
