// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

const LogForm linphoneOperationForm{
    .name = "Linphone, operations",
    .mark = "receiving call response [",
    .read = readCode,
    .example = "[Message] Op [0x7fd1cb5f02c0] receiving call response [486], dialog is [0x0] in "
               "state [NULL]\n",
    .told = "486\n",
};

const LogForm linphoneRefresherForm{
    .name = "Linphone, registrations",
    .mark = "Register refresher [",
    .read = readCode,
    .example =
        "[liblinphone] MESSAGE Register refresher [403] reason [Forbidden] for proxy [<sip:h>]\n",
    .told = "403\n",
};
