// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

#include <array>

// Text that was copied out of the source of a web page: "<br>" between the lines, entities for the
// characters that HTML needs itself.

namespace {

using std::string_view;

struct Entity {
    string_view name;
    char character;
};
constexpr std::array entities{
    Entity{"&lt;", '<'},   Entity{"&gt;", '>'},   Entity{"&quot;", '"'}, Entity{"&amp;", '&'},
    Entity{"&#39;", '\''}, Entity{"&#34;", '"'},  Entity{"&#60;", '<'},  Entity{"&#62;", '>'},
    Entity{"&nbsp;", ' '}, Entity{"&#13;", '\r'}, Entity{"&#10;", '\n'}, Entity{"&#xD;", '\r'},
    Entity{"&#xA;", '\n'}, Entity{"&#xd;", '\r'}, Entity{"&#xa;", '\n'},
};

/// What \a text, which begins with "<", has instead of a tag: a break or nothing. A URI of SIP in
/// angle brackets stands as it is.
std::size_t tagLength(string_view text, char &meaning)
{
    constexpr std::size_t longestTag = 200;
    const string_view tag = text.substr(0, longestTag);
    const auto end = tag.find('>');
    const bool isUri =
        tag.starts_with("<sip") || tag.starts_with("<tel:") || tag.starts_with("<urn:");
    if (end == string_view::npos || isUri) {
        meaning = '<';
        return 1;
    }
    const bool isBreak = tag.size() > 3 && equalsFolded(tag.substr(0, 3), "<br");
    meaning = isBreak ? '\n' : '\0';
    return end + 1;
}

bool standsAsHtml(string_view, string_view text)
{
    const string_view rest = firstLine(text);
    return rest.find("<br") != string_view::npos || rest.find("<BR") != string_view::npos
        || rest.find("&#13;") != string_view::npos || rest.find("&#10;") != string_view::npos
        || rest.find("&#xA;") != string_view::npos || rest.find("&#xa;") != string_view::npos;
}

std::size_t unwrapHtml(string_view text, QByteArray &message)
{
    // Only entities, perhaps, and the lines as they were.
    const bool isOneLine = standsAsHtml({}, text);
    const string_view taken = text.substr(0, isOneLine ? firstLine(text).size() : headLength(text));
    for (string_view rest = taken; !rest.empty();) {
        std::size_t length = 1;
        char character = rest.front();
        if (character == '<')
            length = tagLength(rest, character);
        for (const Entity &entity : entities) {
            if (rest.starts_with(entity.name)) {
                length = entity.name.size();
                character = entity.character;
            }
        }
        if (character != '\0' && character != '\r')
            message += character;
        rest.remove_prefix(length);
    }
    return taken.size();
}

} // namespace

const LogForm htmlForm{
    .name = "source of a web page",
    .stands = standsAsHtml,
    .unwrap = unwrapHtml,
    .example = "<p>SIP/2.0 486 Busy Here<br>From: &quot;Ann&quot; &lt;sip:a@h&gt;;tag=1<br/>CSeq: "
               "7 INVITE<BR />"
               "<b>Reason:</b> Q.850;cause=17</p>\n"
               "<SipMsgSection>SIP/2.0 480 Gone&#xD;&#xA;CSeq: 8 BYE&#xD;&#xA;Call-ID: "
               "a&#xD;&#xA;</SipMsgSection>\n",
    .told = "486 INVITE Q.850;cause=17\n480 BYE\n",
};
