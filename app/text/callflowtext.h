// SPDX-License-Identifier: MIT
#pragma once

#include "ladder.h"
#include "responsecode.h"

/// \a flow with the response \a code in its place. Who sends or waits has to be one of the
/// participants, as readTables() sees to.
Ladder filledIn(const CallFlow &flow, const ResponseCode &code);

/// \a ladder line by line in sentences, for who cannot see a picture.
QStringList flowInWords(const Ladder &ladder);

/// \a ladder drawn with ASCII characters, lines at most \a width characters long where
/// the names of the participants leave room for it.
QStringList flowLadder(const Ladder &ladder, int width);

/// \a ladder as a Mermaid sequence diagram.
QString flowMermaid(const Ladder &ladder);
