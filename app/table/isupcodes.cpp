// SPDX-License-Identifier: MIT
#include "isupcodes.h"

namespace {

/// A cause that RFC 3398 §7.2.4.1 does not list becomes 500.
constexpr int codeOfUnlistedCause = 500;

} // namespace

QList<int> codesOfCause(const IsdnCause &cause, const CodeTable &table)
{
    if (cause.becomes != 0)
        return {cause.becomes};
    QList<int> codes;
    for (const ResponseCode &code : table.codes()) {
        if (code.isup.from.contains(cause.cause))
            codes << code.code;
    }
    // 16 is an ordinary hang-up and 44 never leaves the telephone network: neither has a code. What
    // programs made up is none of RFC 3398's business.
    const bool hasNone =
        cause.cause == 16 || cause.cause == 44 || cause.standing == Standing::Vendor;
    if (codes.isEmpty() && !hasNone)
        codes << codeOfUnlistedCause;
    return codes;
}
