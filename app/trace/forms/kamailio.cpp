// SPDX-License-Identifier: MIT
#include "forms.h"

#include "formtext.h"

namespace {

/// " timestamp=…;method=INVITE;…;code=486;reason=Busy here;…".
std::optional<ResponseReport> readAccounting(std::string_view, std::string_view after)
{
    const std::string_view line = firstLine(after);
    std::optional<ResponseReport> report = reportOf(valueOf(line, ";code=", ";\r"));
    if (report) {
        report->method = view(valueOf(line, ";method=", ";"));
        report->phrase = view(valueOf(line, ";reason=", ";\r"));
    }
    return report;
}

} // namespace

const LogForm accountingForm{
    .name = "Kamailio and OpenSIPS, accounting",
    .mark = "ACC: transaction answered:",
    .read = readAccounting,
    .example = "acc_log_request(): ACC: transaction answered: "
               "timestamp=1;method=BYE;call_id=a;code=200;reason=OK\n"
               "acc_log_request(): ACC: request acknowledged: "
               "timestamp=2;method=ACK;call_id=a;code=200;reason=OK\n",
    .told = "200 BYE\n",
};

const LogForm missedCallForm{
    .name = "Kamailio and OpenSIPS, missed calls",
    .mark = "ACC: call missed:",
    .read = readAccounting,
    .example =
        "ACC: call missed: timestamp=1;method=INVITE;from_tag=x;call_id=b;code=487;reason=Request "
        "Terminated\n",
    .told = "487 INVITE\n",
};

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
