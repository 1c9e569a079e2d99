// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// The short texts that a code is copied as. All of them are one line, but for the explanation.
/// A code without a phrase leaves the phrase out.
namespace CopyText {

QString number(const ResponseCode &code); ///< 486
QString numberAndPhrase(const ResponseCode &code); ///< 486 Busy Here
QString statusLine(const ResponseCode &code); ///< SIP/2.0 486 Busy Here

/// A display filter of Wireshark for the \a codes: `sip.Status-Code == 486`, or a set of several.
/// Empty for no code.
QString wiresharkFilter(const QList<int> &codes);
QString wiresharkFilterForClass(int responseClass); ///< sip.Status-Code in {400..499}

/// An extended regular expression (`grep -E`) that finds the status lines of the \a codes in a
/// log. Empty for no code.
QString grepPattern(const ResponseCode &code);
QString grepPatternForClass(int responseClass);

/// Markdown with a link to the section that defines the code; plain where there is none.
QString markdown(const ResponseCode &code);

/// What to write into a ticket, four lines: status line with the RFC section, meaning, a common
/// cause, and who has to act, if anybody has.
QString explanation(const ResponseCode &code);

} // namespace CopyText
