// SPDX-License-Identifier: MIT
#include "responsereport.h"

#include "asciitext.h"
#include "statusline.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>

namespace {

using std::string_view;

constexpr std::size_t longestReport = 500;
constexpr std::ptrdiff_t longestBefore = 24;

/// How one tool tells of responses.
struct ReportForm {
    string_view mark;
    /// Reads the line, \a before and \a after the mark.
    std::optional<SeenResponse> (*read)(string_view before, string_view after);
};

int codeIn(string_view text)
{
    return codeAt(text.data(), text.data() + text.size());
}

/// Asterisk's chan_sip: -- Got SIP response 486 "Busy Here" back from 192.0.2.9:5060.
std::optional<SeenResponse> chanSipReport(string_view, string_view after)
{
    SeenResponse response;
    response.code = codeIn(after);
    if (response.code == 0)
        return std::nullopt;
    if (after.size() > 5 && after[4] == '"') {
        const string_view phrase = after.substr(5);
        response.phrase = view(phrase.substr(0, phrase.find('"')));
    }
    return response;
}

/// A line of tshark's packet list: " SIP 316 Status: 486 Busy Here |", " SIP/SDP 850 Status: …".
std::optional<SeenResponse> packetListReport(string_view before, string_view after)
{
    if (!before.ends_with(' ') || before.find(" SIP") == string_view::npos)
        return std::nullopt;
    SeenResponse response;
    response.code = codeIn(after);
    if (response.code == 0)
        return std::nullopt;
    string_view phrase = after.substr(3);
    phrase = trimmed(phrase.substr(0, phrase.find(" |")));
    if (const auto bracket = phrase.find(" ("); bracket != string_view::npos) {
        const string_view method = phrase.substr(bracket + 2);
        response.method = view(method.substr(0, method.find(')')));
        phrase = phrase.substr(0, bracket);
    }
    response.phrase = view(trimmed(phrase));
    return response;
}

constexpr std::array forms{ReportForm{"Got SIP response ", chanSipReport},
                           ReportForm{"Status: ", packetListReport}};

string_view restOfLine(string_view text)
{
    text = text.substr(0, longestReport);
    return text.substr(0, text.find('\n'));
}

} // namespace

void findReports(string_view bytes, const char *from, const char *to,
                 const std::function<void(SeenResponse &, const char *at)> &found)
{
    const string_view text = textBetween(from, bytes.data() + bytes.size());
    const auto length = static_cast<std::size_t>(to - from);
    const auto next = [&text, length](const ReportForm &form, std::size_t start) {
        return text.substr(0, length + form.mark.size()).find(form.mark, start);
    };
    std::array<std::size_t, forms.size()> places{}; // of the next report in each form
    std::transform(forms.begin(), forms.end(), places.begin(),
                   [&next](const ReportForm &form) { return next(form, 0); });
    while (true) {
        auto *const place = std::min_element(places.begin(), places.end());
        if (*place >= length)
            return;
        const ReportForm &form = forms.at(static_cast<std::size_t>(place - places.begin()));
        const char *at = from + *place;
        const string_view before = textBetween(std::max(bytes.data(), at - longestBefore), at);
        const string_view after = restOfLine(text.substr(*place + form.mark.size()));
        if (auto response = form.read(before, after))
            found(*response, at);
        *place = next(form, *place + 1);
    }
}
