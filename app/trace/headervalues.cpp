// SPDX-License-Identifier: MIT
#include "headervalues.h"

#include "asciitext.h"
#include "messagebody.h"
#include "startline.h"

#include <algorithm>
#include <array>

namespace {

using std::string_view;

struct CompactName {
    string_view name;
    char letter = 0;
};

/// RFC 3261 §20, RFC 3515 §2, RFC 3892 §3, RFC 4028 §4, RFC 6665 §8.2.
constexpr std::array compactNames{
    CompactName{"call-id", 'i'},
    CompactName{"contact", 'm'},
    CompactName{"content-length", 'l'},
    CompactName{"content-type", 'c'},
    CompactName{"content-encoding", 'e'},
    CompactName{"event", 'o'},
    CompactName{"from", 'f'},
    CompactName{"refer-to", 'r'},
    CompactName{"referred-by", 'b'},
    CompactName{"session-expires", 'x'},
    CompactName{"subject", 's'},
    CompactName{"supported", 'k'},
    CompactName{"to", 't'},
    CompactName{"via", 'v'},
};

char compactOf(string_view name)
{
    const auto *found = std::find_if(compactNames.begin(), compactNames.end(),
                                     [name](const CompactName &each) { return each.name == name; });
    return found == compactNames.end() ? '\0' : found->letter;
}

/// Where the line in \a text that begins at \a begin ends, with lines that go on with it.
std::size_t foldedEnd(string_view text, std::size_t begin)
{
    for (auto end = text.find('\n', begin); end != string_view::npos;
         end = text.find('\n', end + 1)) {
        if (end + 1 >= text.size() || !isBlank(text[end + 1]))
            return end;
    }
    return text.size();
}

/// Walks \a text, and calls \a step for each character outside of quotes and angle brackets with
/// its place, until that returns false.
template <typename Step>
void walkOutside(string_view text, Step step)
{
    bool isQuoted = false;
    bool isBracketed = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted) {
            i += c == '\\' ? 1 : 0;
            isQuoted = c != '"';
        } else if (isBracketed) {
            isBracketed = c != '>';
        } else if (c == '"') {
            isQuoted = true;
        } else if (c == '<') {
            isBracketed = true;
        } else if (!step(i, c)) {
            return;
        }
    }
}

/// Where \a wanted stands first in \a text outside of quotes; npos for nowhere.
std::size_t findUnquoted(string_view text, char wanted)
{
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isQuoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && text[i] == wanted)
            return i;
    }
    return string_view::npos;
}

string_view unquoted(string_view text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        return text.substr(1, text.size() - 2);
    return text;
}

string_view withoutScheme(string_view uri)
{
    const auto colon = uri.find(':');
    return colon == string_view::npos ? uri : uri.substr(colon + 1);
}

} // namespace

QList<QByteArrayView> headerLines(QByteArrayView message, const char *name)
{
    QList<QByteArrayView> values;
    const string_view whole = textOf(message);
    const string_view head = whole.substr(0, bodyBegin(whole));
    const string_view wanted(name);
    const char letter = compactOf(wanted);
    for (auto at = head.find('\n'); at != string_view::npos && at + 1 < head.size();) {
        const std::size_t begin = at + 1;
        const std::size_t end = foldedEnd(head, begin);
        const string_view line = head.substr(begin, end - begin);
        at = end < head.size() ? end : string_view::npos;
        const bool isFull =
            line.size() > wanted.size() && equalsFolded(line.substr(0, wanted.size()), wanted);
        const bool isCompact = letter && !line.empty() && lower(line.front()) == letter;
        if (!isFull && !isCompact)
            continue;
        const string_view rest = trimmed(line.substr(isFull ? wanted.size() : 1));
        if (rest.starts_with(':'))
            values << view(trimmed(rest.substr(1)));
        else if (isFull && isCompact && trimmed(line.substr(1)).starts_with(':'))
            values << view(trimmed(trimmed(line.substr(1)).substr(1)));
    }
    return values;
}

QByteArrayView headerLine(QByteArrayView message, const char *name)
{
    return headerLines(message, name).value(0);
}

QList<QByteArrayView> splitValues(QByteArrayView line)
{
    QList<QByteArrayView> values;
    const string_view text = textOf(line);
    std::size_t begin = 0;
    const auto add = [&values, text, &begin](std::size_t end) {
        if (const string_view value = trimmed(text.substr(begin, end - begin)); !value.empty())
            values << view(value);
        begin = end + 1;
    };
    walkOutside(text, [&add](std::size_t at, char c) {
        if (c == ',')
            add(at);
        return true;
    });
    if (begin < text.size())
        add(text.size());
    return values;
}

QList<QByteArrayView> headerValues(QByteArrayView message, const char *name)
{
    QList<QByteArrayView> values;
    const QList<QByteArrayView> lines = headerLines(message, name);
    for (const QByteArrayView &line : lines)
        values << splitValues(line);
    return values;
}

QByteArrayView parameterOf(QByteArrayView value, const char *name)
{
    const string_view text = textOf(value);
    string_view found;
    walkOutside(text, [text, name, &found](std::size_t at, char c) {
        if (c != ';')
            return true;
        const string_view parameter = text.substr(at + 1);
        const auto end = parameter.find_first_of("=;,");
        if (!equalsFolded(trimmed(parameter.substr(0, end)), name))
            return true;
        if (end == string_view::npos || parameter[end] != '=')
            return true;
        const string_view rest = trimmed(parameter.substr(end + 1));
        const auto quote = rest.starts_with('"') ? rest.find('"', 1) : string_view::npos;
        found = quote != string_view::npos ? rest.substr(0, quote + 1)
                                           : trimmed(rest.substr(0, rest.find_first_of(";,")));
        return false;
    });
    return view(unquoted(found));
}

QByteArrayView uriOf(QByteArrayView value)
{
    const string_view text = textOf(value);
    const auto open = findUnquoted(text, '<');
    if (open != string_view::npos) {
        const string_view uri = text.substr(open + 1);
        return view(trimmed(uri.substr(0, uri.find('>'))));
    }
    return view(trimmed(text.substr(0, text.find_first_of(";,"))));
}

QByteArrayView userOf(QByteArrayView uri)
{
    const string_view text = textOf(uri);
    if (equalsFolded(text.substr(0, 4), "tel:"))
        return view(text.substr(4, std::min(text.find(';'), text.size()) - 4));
    const string_view rest = withoutScheme(text);
    const auto at = rest.find('@');
    if (at == string_view::npos)
        return {};
    return view(rest.substr(0, std::min(at, rest.find_first_of(":;"))));
}

QByteArrayView hostPortOf(QByteArrayView uri)
{
    string_view text = withoutScheme(textOf(uri));
    if (const auto at = text.find('@'); at != string_view::npos)
        text.remove_prefix(at + 1);
    return view(trimmed(text.substr(0, text.find_first_of(";?>"))));
}

QByteArrayView hostOf(QByteArrayView hostPort)
{
    const string_view text = textOf(hostPort);
    if (text.starts_with('['))
        return view(text.substr(1, std::min(text.find(']'), text.size()) - 1));
    return view(text.substr(0, text.find(':')));
}

qint64 numberOf(QByteArrayView value)
{
    constexpr qint64 highest = 1LL << 40;
    qint64 number = -1;
    for (const char c : trimmed(textOf(value))) {
        if (!isDigit(c))
            break;
        number = std::max<qint64>(number, 0) * 10 + (c - '0');
        if (number > highest)
            return -1;
    }
    return number;
}

QByteArrayView requestUriOf(QByteArrayView message)
{
    return readStartLine(message).requestUri;
}

QByteArrayView reasonPhraseOf(QByteArrayView message)
{
    constexpr std::size_t longestBegin = 12; // "SIP/2.0 486 "
    const string_view line = textOf(message).substr(0, textOf(message).find('\n'));
    return line.size() <= longestBegin ? QByteArrayView()
                                       : view(trimmed(line.substr(longestBegin)));
}

QByteArrayView bodyOf(QByteArrayView message)
{
    const string_view text = textOf(message);
    return view(text.substr(bodyBegin(text)));
}
