// SPDX-License-Identifier: MIT
#pragma once

#include "logform.h"

#include <span>

// Each form, in a file of its own or with those of the same program.
extern const LogForm carriageReturnForm;
extern const LogForm chanSipForm;
extern const LogForm escapedForm;
extern const LogForm fritzboxForm;
extern const LogForm htmlForm;
extern const LogForm janusForm;
extern const LogForm kamailioDebugForm;
extern const LogForm kamailioRegistrationForm;
extern const LogForm kamailioScriptForm;
extern const LogForm ngrepByLineForm;
extern const LogForm ngrepForm;
extern const LogForm noBreakBlanksForm;
extern const LogForm octalForm;
extern const LogForm oneLineForm;
extern const LogForm packetListForm;
extern const LogForm pjsipForm;
extern const LogForm pjsipHangupForm;
extern const LogForm pjsipRegistrationForm;
extern const LogForm resiprocateForm;
extern const LogForm sipStatisticsForm;
extern const LogForm sipTrunkForm;
extern const LogForm sofiaForm;
extern const LogForm spacedLinesForm;
extern const LogForm tsharkJsonForm;

/// All forms, those first that are to be tried first.
std::span<const LogForm *const> logForms();

/// The form in which the lines of a message stand whose first one begins with \a before, and which
/// goes on with \a text behind its code; null where they are lines like any others.
const LogForm *formOfMessage(std::string_view before, std::string_view text);
