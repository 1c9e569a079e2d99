// SPDX-License-Identifier: MIT
#include "messagehead.h"

#include "asciitext.h"
#include "headername.h"
#include "linestamp.h"
#include "messagelines.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace {

using std::string_view;

constexpr int mostLines = 400; // of one head, with foreign lines between its own
constexpr int mostForeignLines = 40;
constexpr std::ptrdiff_t longestStamp = 400;
constexpr std::ptrdiff_t longestStatusLine = 2000;
constexpr std::ptrdiff_t longestHead = 32768;
constexpr std::size_t longestName = 40;

void readCSeq(string_view value, SeenResponse &response)
{
    value = trimmed(value);
    quint64 number = 0;
    while (!value.empty() && isDigit(value.front())) {
        number =
            std::min<quint64>(number * 10 + static_cast<quint64>(value.front() - '0'), 0xffffffffU);
        value.remove_prefix(1);
    }
    response.cseq = static_cast<quint32>(number);
    value = trimmed(value);
    const auto *end = std::find_if(value.begin(), value.end(), [](char c) {
        return c <= ' ' || c == '|' || c == '"' || c == '\'';
    });
    response.method = view(value.substr(0, static_cast<std::size_t>(end - value.begin())));
}

/// A phrase ends with its line, or where a tool wrote something after it.
string_view phraseOf(string_view text)
{
    text = trimmed(text);
    const bool isPlain = std::none_of(text.begin(), text.end(), [](char c) {
        return c == '|' || c == '"' || c == '\'' || c == ')';
    });
    if (isPlain)
        return text;
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

/// Keeps \a value of the header \a name. Returns whether it is one that every SIP message has.
bool keep(HeaderName name, string_view value, SeenResponse &response)
{
    switch (name) {
    case HeaderName::CSeq:
        readCSeq(value, response);
        return true;
    case HeaderName::CallId:
        response.callId = view(trimmed(value));
        return true;
    case HeaderName::From:
        response.from = view(value);
        return true;
    case HeaderName::To:
        response.to = view(value);
        return true;
    case HeaderName::Via:
        return true;
    case HeaderName::Reason:
        response.reasons << view(trimmed(value));
        break;
    case HeaderName::Warning:
        response.warnings << view(trimmed(value));
        break;
    case HeaderName::RetryAfter:
        response.retryAfter = view(trimmed(value));
        break;
    case HeaderName::Agent:
        response.agent = view(trimmed(value));
        break;
    case HeaderName::OtherSip:
    case HeaderName::Unknown:
        break;
    }
    return false;
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
    if (line.size() <= 10)
        return false;
    if (line.front() == 'S' && line.starts_with("SIP/2.0 "))
        return true;
    return (line.back() == '0' || isBlank(line.back())) && trimmed(line).ends_with(" SIP/2.0");
}

/// Where the name of a header ends in \a line; names are short.
std::size_t colonIn(string_view line)
{
    const std::size_t limit = std::min(line.size(), longestName);
    for (std::size_t at = 0; at < limit; ++at) {
        if (line[at] == ':')
            return at;
    }
    return string_view::npos;
}

bool isHeader(string_view line)
{
    const auto colon = colonIn(line);
    return colon != string_view::npos
        && headerOf(trimmed(line.substr(0, colon))) != HeaderName::Unknown;
}

/// In the JSON of tshark a status line and the other headers are strings of their own. Returns
/// where the latter begin, \a end where they do not follow; null where \a status is not of JSON.
const char *headersInJson(const StatusLine &status, const char *end)
{
    constexpr string_view line = R"("sip.Status-Line": ")";
    constexpr string_view headers = R"("sip.msg_hdr": ")";
    constexpr std::ptrdiff_t farthest = 2000;
    const string_view before(status.lineBegin,
                             static_cast<std::size_t>(status.version - status.lineBegin));
    if (!before.ends_with(line))
        return nullptr;
    const string_view after(status.code,
                            static_cast<std::size_t>(std::min(end - status.code, farthest)));
    const auto at = after.find(headers);
    return at == string_view::npos ? end : after.data() + at + headers.size();
}

MessageHead readLines(const StatusLine &status, const char *end, SeenResponse &response)
{
    const char *after = status.code + 3;
    const auto lineLimit = static_cast<std::size_t>(std::min(end - after, longestStatusLine));
    const auto *lineEnd = static_cast<const char *>(std::memchr(after, '\n', lineLimit));
    const string_view rest(after, lineEnd ? static_cast<std::size_t>(lineEnd - after) : lineLimit);
    if (!lineEnd && end - after > longestStatusLine && breaksAfter(rest) == LineBreaks::Real)
        end = after + longestStatusLine; // no line, whatever it is
    const LineBreaks breaks = breaksAfter(rest);
    if (breaks == LineBreaks::Escaped && lineEnd)
        end = std::min(end, lineEnd); // a string of JSON, which ends with its line
    MessageLines lines(after, after + std::min(end - after, longestHead), breaks);
    response.phrase = view(phraseOf(lines.take()));

    const char *stampBegin = std::max(status.lineBegin, status.version - longestStamp);
    MessageHead head{lines.position(), lines.taken(), false};
    const char *begin = headersInJson(status, end);
    if (begin) {
        const auto *stop = static_cast<const char *>(
            std::memchr(begin, '\n', static_cast<std::size_t>(end - begin)));
        lines = MessageLines(begin, stop ? stop : end, LineBreaks::Escaped);
        stampBegin = status.version; // none
    }
    const LineStamp stamp(stampBegin, status.version);
    HeaderName last = HeaderName::Unknown;
    const char *valueBegin = nullptr;
    int foreign = 0;
    bool isPlain = false; // the first line alone has words before it
    for (int i = 0; i < mostLines && !lines.atEnd(); ++i) {
        bool isOwn = true;
        const string_view whole = lines.take();
        string_view line = isPlain ? whole : stamp.without(whole, isOwn);
        if (!isOwn) {
            isPlain = foreign == 0 && isHeader(whole);
            line = whole;
            if (!isPlain) {
                if (++foreign > mostForeignLines)
                    break;
                continue;
            }
        }
        if (line.empty() || isStartLine(line))
            break;
        if (foreign == 0 && !begin) {
            head.end = lines.position();
            head.lineBreaks = lines.taken();
        }
        if (isBlank(line.front())) {
            // A folded line (RFC 3261 §7.3.1) goes on with the value of the line before.
            if ((stamp.isEmpty() || isPlain) && last != HeaderName::Unknown) {
                const string_view value(
                    valueBegin, static_cast<std::size_t>(line.data() + line.size() - valueBegin));
                if (last == HeaderName::Reason)
                    response.reasons.removeLast();
                else if (last == HeaderName::Warning)
                    response.warnings.removeLast();
                keep(last, value, response);
            }
            continue;
        }
        const auto colon = colonIn(line);
        if (colon == string_view::npos) {
            last = HeaderName::Unknown;
            continue;
        }
        last = headerOf(trimmed(line.substr(0, colon)));
        valueBegin = line.data() + colon + 1;
        if (last != HeaderName::Unknown)
            head.hasHeaders |= keep(last, line.substr(colon + 1), response);
    }
    return head;
}

} // namespace

MessageHead readMessageHead(const StatusLine &status, const char *end, SeenResponse &response)
{
    const int code = response.code;
    const MessageHead head = readLines(status, end, response);
    // A capture may have cut the message off; what stands behind are bytes of other packets.
    const char *after = status.code + 3;
    const auto *cut = static_cast<const char *>(
        std::memchr(after, '\0', static_cast<std::size_t>(std::min(head.end, end) - after)));
    if (!cut)
        return head;
    response = {};
    response.code = code;
    return readLines(status, cut, response);
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
