// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

namespace {

std::optional<ResponseReport> readCode(std::string_view, std::string_view after)
{
    return reportOf(after);
}

} // namespace

const LogForm kamailioRegistrationForm{
    .name = "Kamailio, registrations",
    .mark = "got sip response ",
    .read = readCode,
    .example = "ERROR: uac [uac_reg.c:1001]: uac_reg_tm_callback(): got sip response 408 while "
               "registering\n",
    .told = "408\n",
};

const LogForm kamailioScriptForm{
    .name = "Kamailio, script of an IMS core",
    .mark = "completed with code: ",
    .read = readCode,
    .example = "85(3884) ERROR: <script>: request sent to sip:u@192.0.2.2:6600 completed with "
               "code: 408, Type 2\n",
    .told = "408\n",
};

const LogForm kamailioDebugForm{
    .name = "Kamailio and OpenSIPS, debugging",
    .mark = " status:  <",
    .read = readCode,
    .example = "DBG:core:parse_msg:  SIP Reply  (status):\nDBG:core:parse_msg:  status:  <500>\n",
    .told = "500\n",
};
