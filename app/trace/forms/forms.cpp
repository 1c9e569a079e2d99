// SPDX-License-Identifier: MIT
#include "forms.h"

#include "asciitext.h"

#include <algorithm>
#include <array>

namespace {

using std::string_view;

constexpr std::array forms{
    // Messages on one line; those whose sign is surer come first.
    &tsharkJsonForm,
    &psqlForm,
    &octalForm,
    &dockerLinesForm,
    &escapedForm,
    &htmlForm,
    &carriageReturnForm,
    &ngrepForm,
    &ngrepByLineForm,
    &noBreakBlanksForm,
    &spacedLinesForm,
    &oneLineForm,
    // Lines that tell of responses.
    &accountingForm,
    &baresipClosedForm,
    &baresipForm,
    &baresipProgressForm,
    &baresipStudioForm,
    &callFlowForm,
    &chanSipForm,
    &comwareForm,
    &diagoForm,
    &drachtioDialogForm,
    &drachtioErrorForm,
    &expresswayForm,
    &freeSwitchVariablesForm,
    &fritzboxForm,
    &haSipForm,
    &janusForm,
    &jitsiForm,
    &kamailioDebugForm,
    &kamailioRegistrationForm,
    &kamailioScriptForm,
    &linphoneOperationForm,
    &linphoneRefresherForm,
    &liveKitClosingForm,
    &liveKitInviteForm,
    &liveKitStatusForm,
    &missedCallForm,
    &mjSipForm,
    &nodeSipForm,
    &nuaEventForm,
    &packetListForm,
    &pingForm,
    &pjsipForm,
    &pjsipHangupForm,
    &pjsipRegistrationForm,
    &pjsipTerminationForm,
    &pjsuaDisconnectedForm,
    &pjsuaEarlyForm,
    &pjsuaFailureForm,
    &pjsuaSuccessForm,
    &pyVoipForm,
    &resiprocateForm,
    &sippReceivedForm,
    &sippSentForm,
    &sipServiceForm,
    &sipStatisticsForm,
    &sipTrunkForm,
    &sofiaReceivedForm,
    &sofiaSentForm,
    &sorceryForm,
    &threeCxForm,
    &zeekForm,
};

/// Whether \a text may stand in a form, which behind the code on most lines of a log begins with a
/// phrase and nothing else.
bool mayHoldMore(string_view text)
{
    constexpr std::size_t longPhrase = 48;
    const string_view rest = trimmedAtEnd(text.substr(0, text.find('\n')));
    if (rest.size() > longPhrase || rest.ends_with('.'))
        return true;
    const string_view next = text.substr(std::min(rest.size(), text.size())).substr(0, 4);
    return next == "\r\n\r\n" || next.starts_with("\n\n")
        || std::any_of(rest.begin(), rest.end(), [](char c) {
               return c == '\\' || c == '#' || c == '<' || c == '&' || c == '\r' || c == ':'
                   || c == '\xc2';
           });
}

} // namespace

std::span<const LogForm *const> logForms()
{
    return forms;
}

const LogForm *formOfMessage(string_view before, string_view text)
{
    if (!mayHoldMore(text) && !before.ends_with('"'))
        return nullptr;
    for (const LogForm *form : forms) {
        if (form->stands && form->stands(before, text))
            return form;
    }
    return nullptr;
}
