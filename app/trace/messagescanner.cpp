// SPDX-License-Identifier: MIT
#include "messagescanner.h"

#include "asciitext.h"
#include "forms.h"
#include "markfinder.h"
#include "messagebody.h"
#include "messagehead.h"
#include "messagestart.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using std::string_view;
using Sink = std::function<void(const SipMessage &)>;

// What is told this close before or after a message of the same code is the same response.
constexpr std::ptrdiff_t nearBefore = 8192;
constexpr std::ptrdiff_t nearAfter = 3000;

// How far a body can be from the header that says it is a sipfrag, and how far a head is passed
// over; with nearAfter and a stamp, within reachBefore.
constexpr std::ptrdiff_t nearSipfrag = 4000;
constexpr std::ptrdiff_t longestSkip = 7000;

constexpr std::size_t longestReport = 500;
constexpr std::ptrdiff_t longestBefore = 800;

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

/// A response that is told, by a line without its message or by a status line without headers:
/// perhaps the same as one that is shown near it.
struct ToldResponse {
    SipMessage response;
    const char *at = nullptr;
    const LogForm *form = nullptr; ///< null: a status line
};

/// Whether \a one tells of the same response as \a earlier, which stands near before it.
bool isSameResponse(const ToldResponse &one, const ToldResponse &earlier)
{
    if (one.response.code != earlier.response.code)
        return false;
    const bool isSameRequest = one.form && one.response.cseq != 0
        && one.response.cseq == earlier.response.cseq
        && one.response.method == earlier.response.method;
    return isSameRequest || one.form != earlier.form;
}

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
        , m_sipfrags(block.bytes.data())
    { }

    /// Begins before the stretch and ends behind it, to know of the messages next to what is told
    /// in it.
    qint64 scan()
    {
        const char *stop = m_end + std::min(m_limit - m_end, nearBefore);
        const char *at = m_bytes.data();
        const char *bodyLimit = m_limit;
        while (const auto start = nextMessageStart(at, m_limit, m_bytes)) {
            if (start->begin >= stop) {
                bodyLimit = start->lineBegin;
                break;
            }
            if (wasNeverSent(*start, m_bytes) || isSaidAgain(*start)) {
                collectReports(at, start->rest);
                at = start->rest;
            } else {
                collectReports(at, start->begin);
                at = scanMessage(*start);
            }
        }
        handWaiting(bodyLimit);
        collectReports(at, stop);
        handToldResponses();
        return m_lines.countUpTo(m_end);
    }

private:
    /// The message before.
    struct Last {
        const char *carrierEnd = nullptr; ///< where its head ends that goes before a sipfrag
        int contentLength = -1;
    };

    /// A message with headers.
    struct Shown {
        const char *at = nullptr;
        int code = 0;
        QByteArrayView phrase;
    };

    /// Takes up the message that begins with \a start. Returns where to look for the next.
    const char *scanMessage(const MessageStart &start)
    {
        SipMessage message;
        const MessageHead head = readHead(start, message);
        const char *next = std::min({head.end, m_limit, start.begin + longestSkip});
        if (!head.hasHeaders && start.isRequest())
            return start.rest; // somebody speaks of one
        if (!head.hasHeaders) {
            message.isReported = m_sipfrags.isNear(start.begin);
            readShortLog(start, message);
        } else {
            message.isReported = isBodyOfLast(start, head);
            m_last = {message.isSipfragCarrier ? head.end : nullptr, message.contentLength};
        }
        handWaiting(message.isReported ? m_limit : start.lineBegin);
        if (!head.hasHeaders && !message.isReported) {
            m_told.push_back({message, start.begin, nullptr});
            return next;
        }
        if (!message.isReported && !start.isRequest())
            m_shown.push_back({start.begin, message.code, message.phrase});
        if (start.begin < m_begin || start.begin >= m_end)
            return next;
        message.offset = m_offset + (start.begin - m_bytes.data());
        if (!message.isReported)
            message.line = m_lines.countUpTo(start.begin);
        if (isWithin(message.text) && message.contentLength != 0 && !message.isReported) {
            m_waiting = message;
            m_isWaiting = true;
        } else {
            m_found(message);
        }
        if (!message.isReported && head.end <= m_end && head.end == next)
            m_lines.skipTo(head.end, head.lineBreaks);
        return next;
    }

    /// Whether \a text stands in the block, rather than having been unwrapped.
    bool isWithin(QByteArrayView text) const
    {
        return !std::less<>()(text.data(), m_bytes.data()) && std::less<>()(text.data(), m_limit);
    }

    /// Hands the message before with its body, which does not go beyond \a limit.
    void handWaiting(const char *limit)
    {
        if (!std::exchange(m_isWaiting, false))
            return;
        const char *begin = m_waiting.text.data();
        const string_view text = textBetween(begin, std::max(limit, m_waiting.text.end()));
        const auto head = static_cast<std::size_t>(m_waiting.text.size());
        auto body = text.find_first_not_of('\r', head);
        if (body != string_view::npos && text[body] == '\n') {
            ++body;
            m_waiting.text =
                view(text.substr(0, body + bodyLength(text.substr(body), m_waiting.contentLength)));
        }
        m_found(m_waiting);
    }

    /// Whether the message that begins with \a start is what a NOTIFY right before reports, with
    /// headers: its body begins there, and is long enough.
    bool isBodyOfLast(const MessageStart &start, const MessageHead &head) const
    {
        if (!m_last.carrierEnd || start.begin < m_last.carrierEnd || start.isRequest())
            return false;
        const string_view between = textBetween(m_last.carrierEnd, start.begin);
        return trimmed(between).empty() && head.end - start.begin <= m_last.contentLength;
    }

    /// Reads the head of the message that begins with \a start, up to the next message.
    MessageHead readHead(const MessageStart &start, SipMessage &message)
    {
        QByteArray unwrapped;
        MessageHead head = readMessageHead(start, m_limit, message, unwrapped);
        if (const char *next = nextMessage(start.rest, head.end))
            head = readMessageHead(start, next, message, unwrapped);
        if (!unwrapped.isEmpty())
            m_unwrapped.push_back(unwrapped); // the message speaks of it
        return head;
    }

    /// Where a start line stands between \a begin and \a end: a capture cut the message off
    /// before, or a tool left the empty line out. Null for none; one between quotes is quoted.
    const char *nextMessage(const char *begin, const char *end) const
    {
        const char *at = begin;
        while (const auto start = nextMessageStart(at, end, m_bytes)) {
            if (start->begin[-1] != '"')
                return start->lineBegin > begin ? start->lineBegin : start->begin;
            at = start->rest;
        }
        return nullptr;
    }

    /// Takes up what lines that begin between \a from and \a to tell.
    void collectReports(const char *from, const char *to)
    {
        static const MarkFinder marks(logForms());
        while (const char *at = marks.next(from, to, m_limit)) {
            const string_view rest = textBetween(at, m_limit);
            for (const LogForm *form : logForms()) {
                if (!form->mark.empty() && rest.starts_with(form->mark))
                    collectReport(*form, at);
            }
            from = at + 1;
        }
    }

    void collectReport(const LogForm &form, const char *at)
    {
        const string_view before = textBetween(std::max(m_bytes.data(), at - longestBefore), at);
        const string_view after = textBetween(at, m_limit).substr(form.mark.size(), longestReport);
        const auto report = form.read(before, after);
        if (!report)
            return;
        SipMessage response;
        response.code = report->code;
        response.phrase = report->phrase;
        response.method = report->method;
        response.cseq = report->cseq;
        response.times = report->times;
        m_told.push_back({response, at, &form});
    }

    /// Whether a message near \a told shows the same response: chan_sip tells of it after the
    /// message, tshark has its line before the details. What has no form of its own, tcpdump's line
    /// of a packet, say, has the same phrase as well.
    bool isShown(const ToldResponse &told) const
    {
        const std::ptrdiff_t before = told.form ? nearBefore : nearAfter;
        auto shown = std::lower_bound(m_shown.begin(), m_shown.end(),
                                      told.at - std::min(told.at - m_bytes.data(), nearAfter - 1),
                                      [](const Shown &one, const char *at) { return one.at < at; });
        for (; shown != m_shown.end() && shown->at - told.at <= before; ++shown) {
            if (shown->code == told.response.code
                && (told.form || shown->phrase == told.response.phrase))
                return true;
        }
        return false;
    }

    /// Whether something near before the one numbered \a index tells of the same response.
    bool isToldBefore(std::size_t index) const
    {
        const ToldResponse &told = m_told[index];
        while (index-- > 0 && told.at - m_told[index].at < nearAfter) {
            if (isSameResponse(told, m_told[index]))
                return true;
        }
        return false;
    }

    void handToldResponses()
    {
        for (std::size_t i = 0; i < m_told.size(); ++i) {
            ToldResponse &told = m_told[i];
            if (told.at < m_begin || told.at >= m_end || isShown(told) || isToldBefore(i))
                continue;
            told.response.offset = m_offset + (told.at - m_bytes.data());
            told.response.line = m_lines.countUpTo(told.at);
            m_found(told.response);
        }
    }

    const Sink &m_found;
    string_view m_bytes;
    qint64 m_offset; ///< of m_bytes in the stream
    const char *m_begin;
    const char *m_end;
    const char *m_limit;
    LineCounter m_lines;
    SipfragWatch m_sipfrags;
    Last m_last;
    SipMessage m_waiting; ///< for its body, where there is one
    bool m_isWaiting = false;
    std::vector<Shown> m_shown; ///< by their place, as those that are told
    std::vector<ToldResponse> m_told;
    std::deque<QByteArray> m_unwrapped;
};

} // namespace

qint64 scanBlock(const TraceBlock &block, const Sink &found)
{
    return Scanner(block, found).scan();
}

bool hasAllOf(QByteArrayView packet, const SipMessage &message)
{
    const string_view text = textOf(message.text);
    const std::size_t body = text.size() - bodyBegin(text);
    const bool isShort =
        message.contentLength > 0 && body < static_cast<std::size_t>(message.contentLength);
    return !isShort || message.text.end() == packet.end();
}
