// SPDX-License-Identifier: MIT
#include "messagehead.h"

#include "asciitext.h"
#include "cseq.h"
#include "forms.h"
#include "formtext.h"
#include "linestamp.h"
#include "messagebody.h"
#include "messageheaders.h"
#include "messagelines.h"

#include <algorithm>
#include <cstddef>

namespace {

using std::string_view;

constexpr int mostLines = 400; // of one head, with foreign lines between its own
constexpr int mostForeignLines = 40;
constexpr std::ptrdiff_t longestStatusLine = 2000;
constexpr std::ptrdiff_t longestHead = 32768;
constexpr int longestUntoldBody = 2000; // where Content-Length is missing

/// A phrase ends with its line, or where a tool wrote something after it.
string_view phraseOf(string_view text)
{
    text = trimmed(text);
    for (const string_view mark : {string_view(" | "), string_view(R"(",)"), string_view("')")}) {
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

/// Whether another message begins with \a line.
bool isStartLine(string_view line)
{
    constexpr string_view version = "SIP/2.0";
    return line.starts_with(version) || trimmedAtEnd(line).ends_with(version);
}

/// The lines of a head without their stamps, picked from among lines of others.
class OwnLines
{
public:
    OwnLines(const MessageLines &lines, const LineStamp &stamp)
        : m_lines(lines)
        , m_stamp(stamp)
        , m_isPlain(stamp.isEmpty())
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
            if (m_read == 1 && shortenStamp(whole))
                return m_stamp.without(whole);
            if (++m_foreign > mostForeignLines)
                return std::nullopt;
        }
        return std::nullopt;
    }

    /// A collector may have more to say before the first line than before \a line, the second. Then
    /// that is what stands before the others, too.
    bool shortenStamp(string_view line)
    {
        const auto blank = firstHeader(line, " ");
        if (blank == string_view::npos)
            return false;
        const LineStamp shorter(line.substr(0, blank + 1));
        if (!shorter.without(m_stamp.text()))
            return false;
        m_stamp = shorter;
        return true;
    }

    /// Whether no line of others came yet.
    bool areTogether() const { return m_foreign == 0; }

    /// Whether blanks that a line begins with are its own, and not of a stamp.
    bool haveOwnBlanks() const { return m_isPlain; }

    const MessageLines &lines() const { return m_lines; }

private:
    MessageLines m_lines;
    LineStamp m_stamp;
    int m_read = 0;
    int m_foreign = 0;
    bool m_isPlain = false; ///< nothing stands before the lines, but for the first perhaps
};

/// Reads the headers in \a lines, which nothing stands before, into \a message. Returns what there
/// is of them.
MessageHead readHeaders(MessageLines lines, SipMessage &message)
{
    MessageHead head{lines.position(), lines.breaks(), false};
    MessageHeaders headers(message);
    for (int i = 0; i < mostLines && !lines.atEnd(); ++i) {
        const string_view line = lines.next();
        if (line.empty() || isStartLine(line))
            break;
        head.end = lines.position();
        head.lineBreaks = lines.breaks();
        if (isBlank(line.front()))
            headers.addFolded(line);
        else
            headers.add(line);
    }
    head.hasHeaders = headers.haveSip();
    return head;
}

/// Adds to \a joined what follows the first line of a message's head in \a own, without the stamp
/// before each. Returns where that ends.
MessageHead joinLines(OwnLines &own, QByteArray &joined)
{
    MessageHead head{own.lines().position(), own.lines().breaks(), false};
    while (const auto line = own.next()) {
        if (line->empty() || isStartLine(*line))
            break;
        if (own.areTogether()) {
            head.end = own.lines().position();
            head.lineBreaks = own.lines().breaks();
        }
        if (!isBlank(line->front()) || own.haveOwnBlanks()) {
            joined += '\n';
            joined += view(*line);
        }
    }
    return head;
}

/// What the start line alone tells.
SipMessage begun(const MessageStart &start)
{
    SipMessage message;
    message.code = start.code;
    message.method = view(start.method);
    return message;
}

/// Whether \a uri stands in the source of a web page.
bool hasEntity(QByteArrayView uri)
{
    return textOf(uri).find("&lt;") != string_view::npos;
}

/// Where the first line of the message ends, or as much of it is looked at.
const char *firstLineEnd(const MessageStart &start, const char *end)
{
    const char *begin = start.rest;
    const char *limit = begin + std::min(end - begin, longestHead);
    const char *lineEnd = findChar(begin, limit, '\n');
    return lineEnd ? lineEnd : limit;
}

/// Reads phrase and headers in \a text, which goes on behind a code, into \a message.
MessageHead readText(string_view text, SipMessage &message)
{
    MessageLines lines(text.data(), text.data() + text.size());
    if (!lines.atEnd())
        message.phrase = view(phraseOf(lines.next()));
    return readHeaders(lines, message);
}

/// What a message begins with, up to where readText() goes on.
string_view beginOf(const MessageStart &start)
{
    return textBetween(start.begin, start.rest);
}

/// Reads \a unwrapped, a message from its start line on, into \a message.
MessageHead readUnwrapped(const MessageStart &start, const QByteArray &unwrapped,
                          SipMessage &message)
{
    const string_view text = textOf(unwrapped);
    const MessageHead head = readText(text.substr(beginOf(start).size()), message);
    const auto body = bodyBegin(text);
    message.text =
        view(text.substr(0, body + bodyLength(text.substr(body), message.contentLength)));
    return head;
}

/// Reads a message whose lines \a form has written its own way; \a unwrapped gets them.
MessageHead readWrapped(const LogForm &form, const MessageStart &start, const char *end,
                        SipMessage &message, QByteArray &unwrapped)
{
    const char *begin = start.rest;
    const string_view text = textBetween(begin, begin + std::min(end - begin, longestHead));
    unwrapped = view(beginOf(start)).toByteArray();
    const std::size_t taken = form.unwrap(text, unwrapped);
    MessageHead head = readUnwrapped(start, unwrapped, message);
    head.end = begin + taken;
    head.lineBreaks = std::count(begin, head.end, '\n');
    return head;
}

/// Lets \a form read the lines in \a unwrapped once more, which it has written its own way.
void unwrapAgain(const LogForm &form, const MessageStart &start, QByteArray &unwrapped)
{
    QByteArray plain = view(beginOf(start)).toByteArray();
    form.unwrap(textOf(unwrapped).substr(beginOf(start).size()), plain);
    unwrapped = plain;
}

/// Adds the body of \a message, whose head \a own has passed, to \a unwrapped.
void joinBody(OwnLines &own, const SipMessage &message, QByteArray &unwrapped)
{
    QByteArray body;
    std::optional<string_view> line;
    while (body.size() < std::max(message.contentLength, longestUntoldBody)
           && (line = own.next())) {
        if (isStartLine(*line) && !message.isSipfragCarrier)
            break;
        body += view(*line);
        body += '\n';
    }
    const auto length = bodyLength(textOf(body), message.contentLength);
    if (length > 0)
        unwrapped += "\n\n" + body.first(static_cast<qsizetype>(length));
}

/// Reads a message with a stamp before each of its \a lines; \a unwrapped gets them without.
MessageHead readStamped(const MessageStart &start, MessageLines lines, SipMessage &message,
                        QByteArray &unwrapped)
{
    unwrapped = view(beginOf(start)).toByteArray();
    if (!lines.atEnd())
        unwrapped += view(lines.next());
    OwnLines own(lines, LineStamp(start.stamp()));
    MessageHead head = joinLines(own, unwrapped);
    const string_view text = textOf(unwrapped).substr(beginOf(start).size());
    if (const LogForm *form = formOfMessage({}, text))
        unwrapAgain(*form, start, unwrapped);
    head.hasHeaders = readUnwrapped(start, unwrapped, message).hasHeaders;
    if (head.hasHeaders && message.contentLength != 0
        && bodyBegin(textOf(unwrapped)) == text.size() + beginOf(start).size()) {
        joinBody(own, message, unwrapped);
        message = begun(start);
        readUnwrapped(start, unwrapped, message);
    }
    return head;
}

MessageHead readLines(const MessageStart &start, const char *end, SipMessage &message,
                      QByteArray &unwrapped)
{
    const char *begin = start.rest;
    const char *lineEnd = firstLineEnd(start, end);
    const string_view text = textBetween(begin, begin + std::min(end - begin, longestHead));
    if (const LogForm *form = formOfMessage(start.stamp(), text))
        return readWrapped(*form, start, end, message, unwrapped);
    const bool isLine = lineEnd - begin <= longestStatusLine && lineEnd < end;
    const char *limit = isLine ? begin + std::min(end - begin, longestHead)
                               : begin + std::min(lineEnd - begin, longestStatusLine);
    const bool isStamped = !start.stamp().empty();
    MessageHead head;
    if (isStamped) {
        head = readStamped(start, MessageLines(begin, limit), message, unwrapped);
    } else {
        head = readText(textBetween(begin, limit), message);
        message.text = view(textBetween(start.begin, head.end));
    }
    if (!hasEntity(message.from) && !hasEntity(message.to))
        return head;
    message = begun(start);
    if (!isStamped)
        return readWrapped(htmlForm, start, end, message, unwrapped);
    unwrapAgain(htmlForm, start, unwrapped);
    head.hasHeaders = readUnwrapped(start, unwrapped, message).hasHeaders;
    return head;
}

} // namespace

MessageHead readMessageHead(const MessageStart &start, const char *end, SipMessage &message,
                            QByteArray &unwrapped)
{
    message = begun(start);
    const MessageHead head = readLines(start, end, message, unwrapped);
    // A capture may have cut the message off; what stands behind are bytes of other packets.
    const char *cut = findChar(start.rest, std::min(head.end, end), '\0');
    if (!cut)
        return head;
    message = begun(start);
    return readLines(start, cut, message, unwrapped);
}

void readShortLog(const MessageStart &start, SipMessage &message)
{
    constexpr string_view column = "CSeq:";
    const auto at = start.stamp().find(column);
    if (at == string_view::npos)
        return;
    const CSeq cseq = parseCSeq(start.stamp().substr(at + column.size()));
    message.cseq = cseq.number;
    message.method = view(cseq.method);
}

QByteArrayView tagOf(QByteArrayView value)
{
    const string_view text = textOf(value);
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
