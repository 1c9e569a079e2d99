// SPDX-License-Identifier: MIT
#include "messagescanner.h"

#include "asciitext.h"
#include "messagehead.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <string_view>

namespace {

using std::string_view;
using Sink = std::function<void(const SeenResponse &)>;

constexpr std::ptrdiff_t longestLookBack = 400;
constexpr std::ptrdiff_t longestReport = 500;

// A report this close before or after a message tells of the same response: chan_sip writes it
// after the message, tshark its line before the details.
constexpr std::ptrdiff_t nearBefore = 8192;
constexpr std::ptrdiff_t nearAfter = 3000;

// How far a body can be from the header that says it is a sipfrag, and how far a head is passed
// over; with nearAfter and a stamp, within reachBefore.
constexpr std::ptrdiff_t nearSipfrag = 4000;
constexpr std::ptrdiff_t longestSkip = 7000;

const char *find(const char *begin, const char *end, char wanted)
{
    return static_cast<const char *>(
        std::memchr(begin, wanted, static_cast<std::size_t>(end - begin)));
}

qint64 lineBreaks(const char *begin, const char *end)
{
    qint64 count = 0;
    while ((begin = find(begin, end, '\n'))) {
        ++count;
        ++begin;
    }
    return count;
}

/// The three digits at \a at as a code that a response can have (RFC 3261 §7.2), otherwise 0.
int codeAt(const char *at, const char *end)
{
    if (end - at < 3 || at[0] < '1' || at[0] > '6' || !isDigit(at[1]) || !isDigit(at[2]))
        return 0;
    if (end - at > 3 && isLetterOrDigit(at[3]))
        return 0;
    return (at[0] - '0') * 100 + (at[1] - '0') * 10 + (at[2] - '0');
}

/// The status line whose version has its slash at \a slash, if it is one. The version may be in any
/// case, and a blank stands before the code (RFC 3261 §7.1, §25.1).
std::optional<StatusLine> statusLineAt(const char *slash, const char *begin, const char *end)
{
    if (slash - begin < 3 || end - slash < 8 || slash[1] != '2' || slash[2] != '.'
        || slash[3] != '0' || !isBlank(slash[4])) {
        return std::nullopt;
    }
    const char *version = slash - 3;
    if ((version[0] | 0x20) != 's' || (version[1] | 0x20) != 'i' || (version[2] | 0x20) != 'p')
        return std::nullopt;
    const char *code = slash + 5;
    if (codeAt(code, end) == 0)
        return std::nullopt;
    const char *limit = std::max(begin, version - longestLookBack);
    const char *lineBegin = version;
    while (lineBegin > limit && lineBegin[-1] != '\n' && lineBegin[-1] != '\r')
        --lineBegin;
    // A log that writes line breaks as "\n" or "#012" may have one right before.
    const string_view before(lineBegin, static_cast<std::size_t>(version - lineBegin));
    if (before.ends_with("\\n") || before.ends_with("#012"))
        lineBegin = version;
    return StatusLine{lineBegin, version, code};
}

bool endsWithWord(string_view text, string_view word)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r' || isBlank(text.back())))
        text.remove_suffix(1);
    return text.ends_with(word);
}

/// Whether \a status stands in what was never sent: a script of SIPp, a pattern, or the copy that
/// SIPp prints of a message that it did not expect.
bool isScript(const StatusLine &status, const char *begin)
{
    const string_view stamp(status.lineBegin,
                            static_cast<std::size_t>(status.version - status.lineBegin));
    const char *from = std::max(begin, status.lineBegin - 64);
    const string_view before(from, static_cast<std::size_t>(status.lineBegin - from));
    const string_view around(from, static_cast<std::size_t>(status.version - from));
    return endsWithWord(stamp, "<![CDATA[") || endsWithWord(around, "<![CDATA[")
        || endsWithWord(before, "Unexpected UDP message received:")
        || endsWithWord(before, "Unexpected TCP message received:");
}

/// The CSeq that the short log of SIPp has in a column before the status line.
void readShortLog(const StatusLine &status, SeenResponse &response)
{
    const string_view stamp(status.lineBegin,
                            static_cast<std::size_t>(status.version - status.lineBegin));
    const auto at = stamp.find("CSeq:");
    if (at == string_view::npos)
        return;
    string_view value = stamp.substr(at + 5);
    quint64 number = 0;
    while (!value.empty() && (isBlank(value.front()) || isDigit(value.front()))) {
        if (isDigit(value.front()))
            number = std::min<quint64>(number * 10 + quint64(value.front() - '0'), 0xffffffffU);
        value.remove_prefix(1);
    }
    response.cseq = static_cast<quint32>(number);
    value = value.substr(0, value.find_first_of(" \t"));
    response.method = {value.data(), static_cast<qsizetype>(value.size())};
}

constexpr string_view chanSipMark = "Got SIP response ";
constexpr string_view packetListMark = "Status: ";

string_view restOfLine(const char *begin, const char *end)
{
    const auto length = static_cast<std::size_t>(std::min(end - begin, longestReport));
    const string_view text(begin, length);
    return text.substr(0, text.find('\n'));
}

QByteArrayView view(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// What Asterisk's chan_sip tells of a response: \a text is what stands behind its words.
std::optional<SeenResponse> chanSipReport(string_view text)
{
    SeenResponse response;
    response.code = codeAt(text.data(), text.data() + text.size());
    if (response.code == 0)
        return std::nullopt;
    if (text.size() > 5 && text[4] == '"') {
        const string_view phrase = text.substr(5);
        response.phrase = view(phrase.substr(0, phrase.find('"')));
    }
    return response;
}

/// A line of tshark's packet list: " SIP 316 Status: 486 Busy Here |", " SIP/SDP 850 Status: …".
/// \a before is what stands left of the word, \a text what stands behind.
std::optional<SeenResponse> packetListReport(string_view before, string_view text)
{
    if (!before.ends_with(' ')
        || before.substr(before.size() - std::min<std::size_t>(24, before.size())).find(" SIP")
            == string_view::npos)
        return std::nullopt;
    SeenResponse response;
    response.code = codeAt(text.data(), text.data() + text.size());
    if (response.code == 0)
        return std::nullopt;
    string_view phrase = text.substr(3);
    phrase = phrase.substr(0, phrase.find(" |"));
    while (!phrase.empty() && isBlank(phrase.front()))
        phrase.remove_prefix(1);
    if (const auto bracket = phrase.find(" ("); bracket != string_view::npos) {
        const string_view method = phrase.substr(bracket + 2);
        response.method = view(method.substr(0, method.find(')')));
        phrase = phrase.substr(0, bracket);
    }
    while (!phrase.empty() && (isBlank(phrase.back()) || phrase.back() == '\r'))
        phrase.remove_suffix(1);
    response.phrase = view(phrase);
    return response;
}

/// Whether \a status is the one that tshark's JSON takes out of a body which it has printed before.
bool isSaidAgain(const StatusLine &status)
{
    const string_view before(status.lineBegin,
                             static_cast<std::size_t>(status.version - status.lineBegin));
    return before.ends_with(R"("sipfrag.line": ")");
}

/// Goes through a block once and keeps count of the lines.
class Scanner
{
public:
    Scanner(const TraceBlock &block, const Sink &found)
        : m_block(block)
        , m_found(found)
        , m_bytes(block.bytes.data())
        , m_begin(m_bytes + block.begin)
        , m_end(m_bytes + block.end)
        , m_limit(m_bytes + block.bytes.size())
        , m_counted(m_begin)
        , m_reportsBegin(m_begin)
        , m_sipfragSought(m_bytes)
    { }

    /// Looks for "SIP/2.0": the slash is the rarest of its characters in a log. Begins before the
    /// stretch and ends behind it, to know of the messages next to the reports in it.
    qint64 scan()
    {
        const char *stop = m_end + std::min(m_limit - m_end, nearBefore);
        const char *at = m_bytes;
        while (at < m_limit && (at = find(at, m_limit, '/'))) {
            const char *slash = at++;
            const std::optional<StatusLine> status = statusLineAt(slash, m_bytes, m_limit);
            if (!status)
                continue;
            if (status->version >= stop)
                break;
            if (isPartOfWord(*status) || isScript(*status, m_bytes) || isSaidAgain(*status))
                continue;
            SeenResponse response;
            response.code = codeAt(status->code, m_limit);
            const MessageHead head = readHead(*status, response);
            at = std::max(at, std::min({head.end, m_limit, status->version + longestSkip}));
            if (!head.hasHeaders) {
                response.isReported = followsSipfrag(status->version);
                readShortLog(*status, response);
            }
            if (!response.isReported)
                scanReportsBefore(status->version);
            if (status->version < m_begin || status->version >= m_end)
                continue;
            hand(response, status->version);
            if (!response.isReported && head.end <= m_end && head.end == at) {
                m_lines += head.lineBreaks;
                m_counted = head.end;
            }
        }
        scanReports(m_end);
        countTo(m_end);
        return m_lines;
    }

private:
    void countTo(const char *position)
    {
        if (position <= m_counted)
            return;
        m_lines += lineBreaks(m_counted, position);
        m_counted = position;
    }

    void hand(SeenResponse &response, const char *at)
    {
        response.offset = m_block.offset + (at - m_bytes);
        if (!response.isReported) {
            countTo(at);
            response.line = m_lines - (at < m_counted ? lineBreaks(at, m_counted) : 0);
        }
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
        for (const char *at = begin; (at = find(at, end, '/')); ++at) {
            const std::optional<StatusLine> status = statusLineAt(at, begin, m_limit);
            if (status && status->version[-1] != '"' && !isPartOfWord(*status))
                return status->lineBegin > begin ? status->lineBegin : status->version;
        }
        return nullptr;
    }

    /// "xSIP/2.0" is another word, unless x is a byte of a packet's head.
    bool isPartOfWord(const StatusLine &status) const
    {
        const char *version = status.version;
        if (version == status.lineBegin || !isLetterOrDigit(version[-1]))
            return false;
        const char *from = std::max(m_bytes, version - 8);
        return std::all_of(from, version, [](char c) {
            return static_cast<unsigned char>(c) >= ' ' && static_cast<unsigned char>(c) < 0x7f;
        });
    }

    /// Whether what stands before \a at speaks of a sipfrag body.
    bool followsSipfrag(const char *at)
    {
        constexpr string_view word = "ipfrag"; // "message/sipfrag", "Sipfrag(SIP/2.0 …"
        string_view text(
            m_sipfragSought,
            static_cast<std::size_t>(std::max<std::ptrdiff_t>(at - m_sipfragSought, 0)));
        for (auto found = text.find(word); found != string_view::npos; found = text.find(word)) {
            text.remove_prefix(found + word.size());
            m_sipfrag = text.data();
        }
        m_sipfragSought = std::max(m_sipfragSought, at);
        return m_sipfrag && at - m_sipfrag < nearSipfrag;
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

    /// Finds what tells of a response without its status line, up to \a end.
    void scanReports(const char *end)
    {
        if (m_reportsBegin >= end)
            return;
        const string_view text(m_reportsBegin, static_cast<std::size_t>(m_limit - m_reportsBegin));
        const auto length = static_cast<std::size_t>(end - m_reportsBegin);
        const auto next = [&](string_view mark, std::size_t from) {
            return text.substr(0, std::min(length + mark.size(), text.size())).find(mark, from);
        };
        auto chanSip = next(chanSipMark, 0);
        auto packetList = next(packetListMark, 0);
        while (std::min(chanSip, packetList) < length) {
            const bool isChanSip = chanSip < packetList;
            const auto at = std::min(chanSip, packetList);
            const char *mark = text.data() + at;
            const string_view rest =
                restOfLine(mark + (isChanSip ? chanSipMark : packetListMark).size(), m_limit);
            const char *before = std::max(m_bytes, mark - 24);
            std::optional<SeenResponse> response = isChanSip
                ? chanSipReport(rest)
                : packetListReport({before, static_cast<std::size_t>(mark - before)}, rest);
            if (response)
                hand(*response, mark);
            if (isChanSip)
                chanSip = next(chanSipMark, at + 1);
            else
                packetList = next(packetListMark, at + 1);
        }
        m_reportsBegin = end;
    }

    const TraceBlock &m_block;
    const Sink &m_found;
    const char *m_bytes;
    const char *m_begin;
    const char *m_end;
    const char *m_limit;
    const char *m_counted;
    const char *m_reportsBegin; ///< up to here they have been looked for, or are not to be
    const char *m_sipfragSought;
    const char *m_sipfrag = nullptr; ///< behind the last one
    qint64 m_lines = 0;
};

} // namespace

qint64 scanBlock(const TraceBlock &block, const Sink &found)
{
    return Scanner(block, found).scan();
}
