// SPDX-License-Identifier: MIT
#pragma once

/// How many characters fit a line of standard output: the width of the terminal, the variable
/// COLUMNS where there is one, 80 otherwise.
int terminalWidth();

/// Whether standard output is a terminal that wants colour: never with NO_COLOR set to anything
/// (no-color.org), nor with TERM=dumb.
bool terminalTakesColour();

/// Whether standard error is a terminal, on which a line can be written over.
bool errorsGoToTerminal();
