// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

/// A cause of the telephone network (Q.850, Q.931), as the Reason header carries it.
struct IsdnCause {
    int cause = 0;
    QString name;
    QString standing; ///< "Q.850", "Q.931" or "vendor"
    QString meaning;
    int becomes = 0; ///< the code that a vendor's cause leaves as; 0: none, or by RFC 3398
    QStringList asterisk; ///< constants of Asterisk
    QStringList freeswitch; ///< names in FreeSWITCH
};
