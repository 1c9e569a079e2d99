// SPDX-License-Identifier: MIT
#pragma once

#include "logform.h"

#include <span>

// Each form, in a file of its own or with those of the same program.
extern const LogForm accountingForm;
extern const LogForm baresipClosedForm;
extern const LogForm baresipForm;
extern const LogForm baresipProgressForm;
extern const LogForm baresipStudioForm;
extern const LogForm callFlowForm;
extern const LogForm carriageReturnForm;
extern const LogForm chanSipForm;
extern const LogForm comwareForm;
extern const LogForm diagoForm;
extern const LogForm dockerLinesForm;
extern const LogForm drachtioDialogForm;
extern const LogForm drachtioErrorForm;
extern const LogForm escapedForm;
extern const LogForm expresswayForm;
extern const LogForm freeSwitchVariablesForm;
extern const LogForm fritzboxForm;
extern const LogForm haSipForm;
extern const LogForm htmlForm;
extern const LogForm janusForm;
extern const LogForm jitsiForm;
extern const LogForm kamailioDebugForm;
extern const LogForm kamailioRegistrationForm;
extern const LogForm kamailioScriptForm;
extern const LogForm linphoneOperationForm;
extern const LogForm linphoneRefresherForm;
extern const LogForm liveKitClosingForm;
extern const LogForm liveKitInviteForm;
extern const LogForm liveKitStatusForm;
extern const LogForm missedCallForm;
extern const LogForm mjSipForm;
extern const LogForm ngrepByLineForm;
extern const LogForm ngrepForm;
extern const LogForm noBreakBlanksForm;
extern const LogForm nodeSipForm;
extern const LogForm nuaEventForm;
extern const LogForm octalForm;
extern const LogForm oneLineForm;
extern const LogForm packetListForm;
extern const LogForm pingForm;
extern const LogForm pjsipForm;
extern const LogForm pjsipHangupForm;
extern const LogForm pjsipRegistrationForm;
extern const LogForm pjsipTerminationForm;
extern const LogForm pjsuaDisconnectedForm;
extern const LogForm pjsuaEarlyForm;
extern const LogForm pjsuaFailureForm;
extern const LogForm pjsuaSuccessForm;
extern const LogForm psqlForm;
extern const LogForm pyVoipForm;
extern const LogForm resiprocateForm;
extern const LogForm sippReceivedForm;
extern const LogForm sippSentForm;
extern const LogForm sipServiceForm;
extern const LogForm sipStatisticsForm;
extern const LogForm sipTrunkForm;
extern const LogForm sofiaReceivedForm;
extern const LogForm sofiaSentForm;
extern const LogForm sorceryForm;
extern const LogForm spacedLinesForm;
extern const LogForm threeCxForm;
extern const LogForm tsharkJsonForm;
extern const LogForm zeekForm;

/// All forms, those first that are to be tried first.
std::span<const LogForm *const> logForms();

/// The form in which the lines of a message stand whose first one begins with \a before, and which
/// goes on with \a text behind its code; null where they are lines like any others.
const LogForm *formOfMessage(std::string_view before, std::string_view text);
