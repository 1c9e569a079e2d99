// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

/// Has a screen reader say \a text, as a change of \a widget. Does nothing without one.
void announce(QWidget *widget, const QString &text);
