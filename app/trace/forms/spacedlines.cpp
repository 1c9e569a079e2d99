// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"
#include "messageheaders.h"

// A blank line behind each line, as where both halves of a line break became one.

namespace {

using std::string_view;

string_view behindLine(string_view text)
{
    return text.substr(std::min(firstLine(text).size() + 1, text.size()));
}

/// What stands behind the blank line that \a text begins with; empty where it begins with none.
string_view behindBlankLine(string_view text)
{
    return trimmed(firstLine(text)).empty() ? behindLine(text) : string_view();
}

bool standsSpaced(string_view, string_view text)
{
    const string_view header = behindBlankLine(behindLine(text));
    const string_view another = behindBlankLine(behindLine(header));
    const bool isSip = headerIn(firstLine(header)) != HeaderName::Unknown
        || headerIn(firstLine(another)) != HeaderName::Unknown;
    return isSip && looksLikeHeader(firstLine(header)) && looksLikeHeader(firstLine(another));
}

std::size_t unwrapSpaced(string_view text, QByteArray &message)
{
    string_view rest = text;
    do {
        message += view(trimmedAtEnd(firstLine(rest)));
        message += '\n';
        rest = behindBlankLine(behindLine(rest));
    } while (!trimmed(firstLine(rest)).empty());
    return rest.empty() ? text.size() : text.size() - rest.size();
}

} // namespace

const LogForm spacedLinesForm{
    .name = "a blank line behind each",
    .stands = standsSpaced,
    .unwrap = unwrapSpaced,
    .example =
        "SIP/2.0 486 Busy Here\n\nCall-ID: a\n\nCSeq: 7 INVITE\n\nReason: Q.850;cause=17\n\n\n\n",
    .told = "486 INVITE Q.850;cause=17\n",
};
