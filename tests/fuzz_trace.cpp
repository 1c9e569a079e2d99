// SPDX-License-Identifier: MIT
#include "messagehead.h"
#include "messagescanner.h"
#include "reasonvalue.h"
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
    QList<QByteArrayView> views{response.phrase, response.method,      response.callId,
                                response.from,   response.to,          response.retryAfter,
                                response.agent,  tagOf(response.from), tagOf(response.to)};
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

/// What is counted adds up.
void summarize(QByteArrayView bytes)
{
    qint64 found = 0;
    scanBlock({bytes, 0, bytes.size(), 0}, [&found](const SipMessage &message) {
        found += message.isRequest() ? 0 : message.times;
    });

    QByteArray copy = bytes.toByteArray();
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    TraceSummary summary(occurrencesKept);
    const QString error = TraceReader(summary).read(buffer, QStringLiteral("fuzz"), false);
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

} // namespace

/// Any bytes will do, so whatever goes wrong here is a bug.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    scan(bytes);
    summarize(bytes);
    parseReasons(bytes);
    parseWarnings(bytes);
    if (!isInside(tagOf(bytes), bytes))
        qFatal("A tag leads elsewhere.");
    return 0;
}
