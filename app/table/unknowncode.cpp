// SPDX-License-Identifier: MIT
#include "unknowncode.h"

#include <QCoreApplication>

namespace {

class UnknownCode
{
    Q_DECLARE_TR_FUNCTIONS(UnknownCode)
};

} // namespace

bool isResponseNumber(int number)
{
    return number >= firstResponseNumber && number <= lastResponseNumber;
}

int treatedAs(int number)
{
    if (!isResponseNumber(number))
        return 0;
    if (number / 100 == 1 && number != 100)
        return 183;
    return number / 100 * 100;
}

ResponseCode unknownCode(int number)
{
    ResponseCode code;
    code.code = number;
    code.status = Status::Unknown;
    code.references = {{3261, QStringLiteral("8.1.3.2")}};
    if (const int as = treatedAs(number)) {
        code.summary =
            UnknownCode::tr("No registry lists %1. A client that does not know it acts as on %2.")
                .arg(number)
                .arg(as);
        code.compare = {{as, UnknownCode::tr("what %1 counts as").arg(number)}};
        code.next = {UnknownCode::tr(
            "The number decides, not the phrase: read the phrase, Reason and Warning for "
            "what the sender meant.")};
    } else {
        code.references = {{3261, QStringLiteral("7.2")}};
        code.summary =
            UnknownCode::tr("%1 is not a SIP response code: they run from 100 to 699.").arg(number);
    }
    return code;
}

ResponseCode codeOrUnknown(const CodeTable &table, int number)
{
    const ResponseCode *known = table.find(number);
    return known ? *known : unknownCode(number);
}
