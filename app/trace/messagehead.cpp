// SPDX-License-Identifier: MIT
#include "messagehead.h"

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

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

bool equalsFolded(string_view text, string_view lowered)
{
    return text.size() == lowered.size()
        && std::equal(text.begin(), text.end(), lowered.begin(),
                      [](char a, char b) { return lower(a) == b; });
}

inline string_view trimmed(string_view text)
{
    const auto isSpace = [](char c) { return c <= ' ' && (isBlank(c) || c == '\r' || c == '\n'); };
    const char *begin = text.data();
    const char *end = begin + text.size();
    while (begin < end && isSpace(*begin))
        ++begin;
    while (begin < end && isSpace(end[-1]))
        --end;
    return {begin, static_cast<std::size_t>(end - begin)};
}

QByteArrayView view(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// How the lines of a message are told apart.
enum class Breaks { Real, Escaped, Octal };

/// The lines of a text, one after another.
class Lines
{
public:
    Lines(const char *begin, const char *end, Breaks breaks)
        : m_next(begin)
        , m_end(end)
        , m_breaks(breaks)
    { }

    bool atEnd() const { return m_next >= m_end; }
    const char *position() const { return m_next; }

    string_view take()
    {
        const char *begin = m_next;
        // With written breaks many lines stand before one real break: it is looked for once.
        if (!m_realEnd || m_realEnd < begin) {
            m_realEnd = static_cast<const char *>(
                std::memchr(begin, '\n', static_cast<std::size_t>(m_end - begin)));
            if (!m_realEnd)
                m_realEnd = m_end;
        }
        const char *stop = m_realEnd;
        const std::size_t mark =
            m_breaks == Breaks::Real ? string_view::npos : writtenBreak({begin, stop});
        if (mark != string_view::npos) {
            stop = begin + mark;
            m_next = stop + writtenMark().size();
        } else if (stop < m_end) {
            m_next = stop + 1;
            ++m_taken;
        } else {
            m_next = m_end;
        }
        string_view line(begin, static_cast<std::size_t>(stop - begin));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        else if (line.ends_with("^M") || (m_breaks == Breaks::Escaped && line.ends_with("\\r")))
            line.remove_suffix(2);
        else if (m_breaks == Breaks::Octal)
            line = withoutOctalReturn(line);
        return line;
    }

    /// How many line breaks, other than written ones, stand before position().
    qint64 taken() const { return m_taken; }

private:
    static string_view withoutOctalReturn(string_view line)
    {
        if (line.ends_with("#015"))
            line.remove_suffix(4);
        else if (line.ends_with(' '))
            line.remove_suffix(1); // AudioCodes writes a blank before each break
        return line;
    }

    string_view writtenMark() const { return m_breaks == Breaks::Escaped ? "\\n" : "#012"; }
    std::size_t writtenBreak(string_view text) const { return text.find(writtenMark()); }

    const char *m_next;
    const char *m_end;
    const char *m_realEnd = nullptr;
    Breaks m_breaks;
    qint64 m_taken = 0;
};

/// What stands before each line of a message in a log.
class Stamp
{
public:
    Stamp(const char *begin, const char *end)
        : m_text(begin, static_cast<std::size_t>(end - begin))
    {
        // "    Status-Line: SIP/2.0 ..." in the details of a packet: the lines below are indented.
        m_isIndented = m_text.find("Status-Line:") != string_view::npos
            || std::all_of(m_text.begin(), m_text.end(), isBlank);
        // Its last part without digits is found again where the digits before are fewer or more.
        std::size_t tail = m_text.size();
        while (tail > 0 && !isDigit(m_text[tail - 1]))
            --tail;
        m_tail = m_text.substr(tail);
        m_isStamp = !m_text.empty() && !m_isIndented
            && std::all_of(m_text.begin(), m_text.end(), [](char c) {
                   return static_cast<unsigned char>(c) >= ' ' || c == '\t';
               });
    }

    bool isEmpty() const { return m_text.empty(); }
    bool isIndented() const { return m_isIndented; }

    /// \a line without its stamp; \a isOwn says whether it has one.
    string_view without(string_view line, bool &isOwn) const
    {
        isOwn = true;
        if (m_text.empty())
            return line;
        if (m_isIndented)
            return trimmed(line);
        if (!m_isStamp)
            return line; // bytes of a capture, or the beginning of a sentence
        if (line.size() >= m_text.size() && hasSameShape(line))
            return line.substr(m_text.size());
        if (m_tail.size() >= 2) {
            const auto at = line.substr(0, m_text.size() + 24).find(m_tail);
            if (at != string_view::npos && at > 0 && isAlike(line.front(), m_text.front()))
                return line.substr(at + m_tail.size());
        }
        isOwn = false;
        return line;
    }

private:
    static bool isAlike(char a, char b) { return a == b || (isDigit(a) && isDigit(b)); }

    bool hasSameShape(string_view line) const
    {
        return std::equal(m_text.begin(), m_text.end(), line.begin(), isAlike);
    }

    string_view m_text;
    string_view m_tail;
    bool m_isIndented = false;
    bool m_isStamp = false;
};

enum class HeaderName {
    Unknown,
    CSeq,
    CallId,
    From,
    To,
    Via,
    Reason,
    Warning,
    RetryAfter,
    Agent,
    OtherSip,
};

/// The header that \a name is, in full or compact form (RFC 3261 §7.3.3).
HeaderName headerOf(string_view name)
{
    if (name.empty())
        return HeaderName::Unknown;
    const auto is = [name](string_view lowered) { return equalsFolded(name, lowered); };
    switch (lower(name.front())) {
    case 'c':
        if (is("cseq"))
            return HeaderName::CSeq;
        if (is("call-id"))
            return HeaderName::CallId;
        return is("contact") || is("content-length") || is("content-type") || name.size() == 1
            ? HeaderName::OtherSip
            : HeaderName::Unknown;
    case 'i':
        return name.size() == 1 ? HeaderName::CallId : HeaderName::Unknown;
    case 'f':
        return name.size() == 1 || is("from") ? HeaderName::From : HeaderName::Unknown;
    case 't':
        return name.size() == 1 || is("to") ? HeaderName::To : HeaderName::Unknown;
    case 'v':
        return name.size() == 1 || is("via") ? HeaderName::Via : HeaderName::Unknown;
    case 'r':
        if (is("reason"))
            return HeaderName::Reason;
        return is("retry-after") ? HeaderName::RetryAfter : HeaderName::Unknown;
    case 'w':
        return is("warning") ? HeaderName::Warning : HeaderName::Unknown;
    case 's':
        return is("server") ? HeaderName::Agent : HeaderName::Unknown;
    case 'u':
        return is("user-agent") ? HeaderName::Agent : HeaderName::Unknown;
    default:
        return HeaderName::Unknown;
    }
}

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
Breaks breaksAfter(string_view line)
{
    if (line.find("#012") != string_view::npos)
        return Breaks::Octal;
    return line.find("\\n") != string_view::npos ? Breaks::Escaped : Breaks::Real;
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

MessageHead readLines(const StatusLine &status, const char *end, SeenResponse &response)
{
    const char *after = status.code + 3;
    const auto lineLimit = static_cast<std::size_t>(std::min(end - after, longestStatusLine));
    const auto *lineEnd = static_cast<const char *>(std::memchr(after, '\n', lineLimit));
    const string_view rest(after, lineEnd ? static_cast<std::size_t>(lineEnd - after) : lineLimit);
    if (!lineEnd && end - after > longestStatusLine && breaksAfter(rest) == Breaks::Real)
        end = after + longestStatusLine; // no line, whatever it is
    Lines lines(after, after + std::min(end - after, longestHead), breaksAfter(rest));
    response.phrase = view(phraseOf(lines.take()));

    const char *stampBegin = std::max(status.lineBegin, status.version - longestStamp);
    const Stamp stamp(stampBegin, status.version);
    MessageHead head{lines.position(), lines.taken(), false};
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
        if (foreign == 0) {
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
