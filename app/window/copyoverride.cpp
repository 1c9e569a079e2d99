// SPDX-License-Identifier: MIT
#include "copyoverride.h"

#include <QKeyEvent>

bool declinesCopy(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return false;
    event->ignore();
    return true;
}
