// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What is selected on the screen, in whatever program, or on the clipboard where nothing is.
QString selectedText();
