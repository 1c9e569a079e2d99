// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

const LogForm drachtioDialogForm{
    .name = "drachtio, dialogs",
    .mark = "response to reINVITE with status ",
    .read = readCode,
    .example = "drachtio:srf Dialog#modifySession: received response to reINVITE with status 477\n",
    .told = "477\n",
};

const LogForm drachtioErrorForm{
    .name = "drachtio, errors",
    .mark = R"("message":"Sip non-success response: )",
    .read = readCode,
    .example =
        R"({"err":{"type":"SipError","message":"Sip non-success response: 477","stack":"Sip non-success response: 477\n"}})"
        "\n",
    .told = "477\n",
};
