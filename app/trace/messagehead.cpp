// SPDX-License-Identifier: MIT
#include "messagehead.h"

#include "asciitext.h"
#include "cseq.h"
#include "linestamp.h"
#include "messagelines.h"
#include "responseheaders.h"

#include <algorithm>
#include <cstddef>

namespace {

using std::string_view;

constexpr int mostLines = 400; // of one head, with foreign lines between its own
constexpr int mostForeignLines = 40;
constexpr std::ptrdiff_t longestStatusLine = 2000;
constexpr std::ptrdiff_t longestHead = 32768;

/// A phrase ends with its line, or where a tool wrote something after it.
string_view phraseOf(string_view text)
{
    text = trimmed(text);
    for (const string_view mark : {string_view(" | "), string_view("\","), string_view("')")}) {
        if (const auto at = text.find(mark); at != string_view::npos)
            text = text.substr(0, at);
    }
    text = trimmed(text);
    if (text.ends_with(')') && text.find('(') == string_view::npos)
        text.remove_suffix(1); // of "Sipfrag(SIP/2.0 603 Decline)"
    while (!text.empty() && (text.back() == '"' || text.back() == '|' || text.back() == '\''))
        text = trimmed(text.substr(0, text.size() - 1));
    return text;
}

/// How the line breaks after the status line are written: a log may have them on one line.
LineBreaks breaksAfter(string_view line)
{
    if (line.find("#012") != string_view::npos)
        return LineBreaks::Octal;
    return line.find("\\n") != string_view::npos ? LineBreaks::Escaped : LineBreaks::Real;
}

/// Whether another message begins with \a line.
bool isStartLine(string_view line)
{
    return line.starts_with("SIP/2.0 ") || trimmedAtEnd(line).ends_with(" SIP/2.0");
}

/// Where the head of a message can stand.
struct HeadBytes {
    const char *begin = nullptr; ///< right behind the code
    const char *end = nullptr;
    LineBreaks breaks = LineBreaks::Real;
};

HeadBytes bytesAfter(const StatusLine &status, const char *end)
{
    const char *begin = status.code + 3;
    const char *limit = begin + std::min(end - begin, longestStatusLine);
    const char *lineEnd = findChar(begin, limit, '\n');
    const LineBreaks breaks = breaksAfter(textBetween(begin, lineEnd ? lineEnd : limit));
    if (!lineEnd && breaks == LineBreaks::Real)
        return {begin, limit, breaks}; // no line, whatever it is
    if (lineEnd && breaks == LineBreaks::Escaped)
        return {begin, lineEnd, breaks}; // a string of JSON, which ends with its line
    return {begin, end, breaks};
}

/// In the JSON of tshark a status line and the other headers are strings of their own. Returns
/// where the latter begin, \a end where they do not follow; null where \a status is not of JSON.
const char *headersInJson(const StatusLine &status, const char *end)
{
    constexpr string_view line = R"("sip.Status-Line": ")";
    constexpr string_view headers = R"("sip.msg_hdr": ")";
    constexpr std::ptrdiff_t farthest = 2000;
    if (!status.stamp().ends_with(line))
        return nullptr;
    const string_view after =
        textBetween(status.code, status.code + std::min(end - status.code, farthest));
    const auto at = after.find(headers);
    return at == string_view::npos ? end : after.data() + at + headers.size();
}

/// The lines of a head without their stamps, picked from among lines of others.
class OwnLines
{
public:
    OwnLines(const MessageLines &lines, const LineStamp &stamp)
        : m_lines(lines)
        , m_stamp(stamp)
    { }

    /// The next line; nothing where there are no more, or only others' for too long.
    std::optional<string_view> next()
    {
        while (m_read++ < mostLines && !m_lines.atEnd()) {
            const string_view whole = m_lines.next();
            if (m_isPlain)
                return whole;
            if (const auto line = m_stamp.without(whole))
                return line;
            m_isPlain = m_foreign == 0 && headerIn(whole) != HeaderName::Unknown;
            if (m_isPlain)
                return whole;
            if (++m_foreign > mostForeignLines)
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// Whether no line of others came yet.
    bool areTogether() const { return m_foreign == 0; }

    /// Whether blanks that a line begins with are its own, and not of a stamp.
    bool haveOwnBlanks() const { return m_isPlain || m_stamp.isEmpty(); }

    const MessageLines &lines() const { return m_lines; }

private:
    MessageLines m_lines;
    const LineStamp &m_stamp;
    int m_read = 0;
    int m_foreign = 0;
    bool m_isPlain = false; ///< the first line alone has words before it
};

/// Reads the headers in \a lines into \a response. Returns what there is of them.
MessageHead readHeaders(const MessageLines &lines, const LineStamp &stamp, SeenResponse &response)
{
    MessageHead head{lines.position(), lines.realBreaks(), false};
    OwnLines own(lines, stamp);
    ResponseHeaders headers(response);
    while (const auto line = own.next()) {
        if (line->empty() || isStartLine(*line))
            break;
        if (own.areTogether()) {
            head.end = own.lines().position();
            head.lineBreaks = own.lines().realBreaks();
        }
        if (!isBlank(line->front()))
            headers.add(*line);
        else if (own.haveOwnBlanks())
            headers.addFolded(*line);
    }
    head.hasHeaders = headers.haveSip();
    return head;
}

MessageHead readLines(const StatusLine &status, const char *end, SeenResponse &response)
{
    const HeadBytes bytes = bytesAfter(status, end);
    MessageLines lines(bytes.begin, bytes.begin + std::min(bytes.end - bytes.begin, longestHead),
                       bytes.breaks);
    response.phrase = view(phraseOf(lines.next()));
    if (const char *begin = headersInJson(status, bytes.end)) {
        const char *lineEnd = findChar(begin, bytes.end, '\n');
        const MessageLines json(begin, lineEnd ? lineEnd : bytes.end, LineBreaks::Escaped);
        const bool hasHeaders = readHeaders(json, LineStamp({}), response).hasHeaders;
        return {lines.position(), lines.realBreaks(), hasHeaders};
    }
    return readHeaders(lines, LineStamp(status.stamp()), response);
}

} // namespace

MessageHead readMessageHead(const StatusLine &status, const char *end, SeenResponse &response)
{
    const int code = response.code;
    const MessageHead head = readLines(status, end, response);
    // A capture may have cut the message off; what stands behind are bytes of other packets.
    const char *cut = findChar(status.code + 3, std::min(head.end, end), '\0');
    if (!cut)
        return head;
    response = {};
    response.code = code;
    return readLines(status, cut, response);
}

void readShortLog(const StatusLine &status, SeenResponse &response)
{
    constexpr string_view column = "CSeq:";
    const auto at = status.stamp().find(column);
    if (at == string_view::npos)
        return;
    const CSeq cseq = parseCSeq(status.stamp().substr(at + column.size()));
    response.cseq = cseq.number;
    response.method = view(cseq.method);
}

QByteArrayView tagOf(QByteArrayView value)
{
    const string_view text(value.data(), static_cast<std::size_t>(value.size()));
    // A display name or URI may hold anything; parameters of the header stand after the last ">".
    const auto bracket = text.rfind('>');
    std::size_t at = bracket == string_view::npos ? 0 : bracket;
    while ((at = text.find(';', at)) != string_view::npos) {
        const string_view parameter = trimmed(text.substr(at + 1));
        const auto equals = parameter.find('=');
        if (equals != string_view::npos
            && equalsFolded(trimmed(parameter.substr(0, equals)), "tag")) {
            const string_view tag = parameter.substr(equals + 1);
            return view(trimmed(tag.substr(0, tag.find(';'))));
        }
        ++at;
    }
    return {};
}
