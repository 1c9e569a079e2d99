// SPDX-License-Identifier: MIT
#include "messagescanner.h"

#include "asciitext.h"
#include "messagehead.h"
#include "responsereport.h"
#include "statusline.h"

#include <algorithm>
#include <string_view>

namespace {

using std::string_view;
using Sink = std::function<void(const SeenResponse &)>;

// A report this close before or after a message tells of the same response: chan_sip writes it
// after the message, tshark its line before the details.
constexpr std::ptrdiff_t nearBefore = 8192;
constexpr std::ptrdiff_t nearAfter = 3000;

// How far a body can be from the header that says it is a sipfrag, and how far a head is passed
// over; with nearAfter and a stamp, within reachBefore.
constexpr std::ptrdiff_t nearSipfrag = 4000;
constexpr std::ptrdiff_t longestSkip = 7000;

qint64 lineBreaks(const char *begin, const char *end)
{
    qint64 count = 0;
    while ((begin = findChar(begin, end, '\n'))) {
        ++count;
        ++begin;
    }
    return count;
}

/// Counts the line breaks of a text from its beginning on.
class LineCounter
{
public:
    explicit LineCounter(const char *begin)
        : m_counted(begin)
    { }

    /// How many there are before \a position.
    qint64 countUpTo(const char *position)
    {
        if (position < m_counted)
            return m_lines - lineBreaks(position, m_counted);
        m_lines += lineBreaks(m_counted, position);
        m_counted = position;
        return m_lines;
    }

    /// Goes on at \a position, with \a more line breaks before it that are known already.
    void skipTo(const char *position, qint64 more)
    {
        m_lines += more;
        m_counted = position;
    }

private:
    const char *m_counted;
    qint64 m_lines = 0;
};

/// Knows whether the text before speaks of a sipfrag body (RFC 3420).
class SipfragWatch
{
public:
    explicit SipfragWatch(const char *begin)
        : m_sought(begin)
    { }

    /// Whether what stands right before \a at does; \a at only grows.
    bool isNear(const char *at)
    {
        constexpr string_view word = "ipfrag"; // "message/sipfrag", "Sipfrag(SIP/2.0 …"
        string_view text = textBetween(m_sought, std::max(at, m_sought));
        for (auto found = text.find(word); found != string_view::npos; found = text.find(word)) {
            text.remove_prefix(found + word.size());
            m_last = text.data();
        }
        m_sought = std::max(m_sought, at);
        return m_last && at - m_last < nearSipfrag;
    }

private:
    const char *m_sought; ///< up to here
    const char *m_last = nullptr; ///< behind the last one
};

/// Goes through a block once.
class Scanner
{
public:
    Scanner(const TraceBlock &block, const Sink &found)
        : m_found(found)
        , m_bytes(block.bytes.data(), static_cast<std::size_t>(block.bytes.size()))
        , m_offset(block.offset)
        , m_begin(block.bytes.data() + block.begin)
        , m_end(block.bytes.data() + block.end)
        , m_limit(block.bytes.data() + block.bytes.size())
        , m_lines(m_begin)
        , m_reportsBegin(m_begin)
        , m_sipfrags(block.bytes.data())
    { }

    /// Begins before the stretch and ends behind it, to know of the messages next to the reports in
    /// it.
    qint64 scan()
    {
        const char *stop = m_end + std::min(m_limit - m_end, nearBefore);
        const char *at = m_bytes.data();
        while (const auto status = nextStatusLine(at, m_limit, m_bytes)) {
            if (status->version >= stop)
                break;
            if (wasNeverSent(*status, m_bytes) || isSaidAgain(*status))
                at = status->code;
            else
                at = scanMessage(*status);
        }
        scanReports(m_end);
        return m_lines.countUpTo(m_end);
    }

private:
    /// Takes up the message that begins with \a status. Returns where to look for the next.
    const char *scanMessage(const StatusLine &status)
    {
        SeenResponse response;
        response.code = codeAt(status.code, m_limit);
        const MessageHead head = readHead(status, response);
        const char *next = std::min({head.end, m_limit, status.version + longestSkip});
        if (!head.hasHeaders) {
            response.isReported = m_sipfrags.isNear(status.version);
            readShortLog(status, response);
        }
        if (!response.isReported)
            scanReportsBefore(status.version);
        if (status.version < m_begin || status.version >= m_end)
            return next;
        hand(response, status.version);
        if (!response.isReported && head.end <= m_end && head.end == next)
            m_lines.skipTo(head.end, head.lineBreaks);
        return next;
    }

    void hand(SeenResponse &response, const char *at)
    {
        response.offset = m_offset + (at - m_bytes.data());
        if (!response.isReported)
            response.line = m_lines.countUpTo(at);
        m_found(response);
    }

    /// Reads the head of the message that begins with \a status, up to the next message.
    MessageHead readHead(const StatusLine &status, SeenResponse &response) const
    {
        const int code = response.code;
        const MessageHead head = readMessageHead(status, m_limit, response);
        const char *next = nextMessage(status.code + 3, head.end);
        if (!next)
            return head;
        response = {};
        response.code = code;
        return readMessageHead(status, next, response);
    }

    /// Where a status line stands between \a begin and \a end: a capture cut the message off
    /// before, or a tool left the empty line out. Null for none; one between quotes is quoted.
    const char *nextMessage(const char *begin, const char *end) const
    {
        const char *at = begin;
        while (const auto status = nextStatusLine(at, end, m_bytes)) {
            if (status->version[-1] != '"')
                return status->lineBegin > begin ? status->lineBegin : status->version;
            at = status->code;
        }
        return nullptr;
    }

    /// Looks for reports up to the message at \a message, none of them close to it or to the one
    /// before: they would tell of the same response.
    void scanReportsBefore(const char *message)
    {
        if (message - m_reportsBegin > nearBefore)
            scanReports(std::min(message - nearBefore, m_end));
        m_reportsBegin =
            std::max(m_begin, std::min(message + std::min(m_end - message, nearAfter), m_end));
    }

    void scanReports(const char *end)
    {
        if (m_reportsBegin >= end)
            return;
        findReports(m_bytes, m_reportsBegin, end,
                    [this](SeenResponse &response, const char *at) { hand(response, at); });
        m_reportsBegin = end;
    }

    const Sink &m_found;
    string_view m_bytes;
    qint64 m_offset; ///< of m_bytes in the stream
    const char *m_begin;
    const char *m_end;
    const char *m_limit;
    LineCounter m_lines;
    const char *m_reportsBegin; ///< up to here they have been looked for, or are not to be
    SipfragWatch m_sipfrags;
};

} // namespace

qint64 scanBlock(const TraceBlock &block, const Sink &found)
{
    return Scanner(block, found).scan();
}
