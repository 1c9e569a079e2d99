// SPDX-License-Identifier: MIT
#pragma once

class QEvent;

/// Whether \a event offers a widget the keys that copy before the window's command gets them. Then
/// it is declined: what they copy is for the command to say, not for the widget.
bool declinesCopy(QEvent *event);
