// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// A cause of the telephone network (Q.850, Q.931), as the Reason header carries it.
struct IsdnCause {
    int cause = 0;
    QString name;
    QString standing; ///< "Q.850", "Q.931" or "vendor"
    QString meaning; ///< may be empty where the name says it all
    QStringList asterisk; ///< constants of Asterisk
    QStringList freeswitch; ///< names in FreeSWITCH
};
