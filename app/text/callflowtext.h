// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"
#include "responsecode.h"

/// \a flow with the response \a code in its place.
CallFlow filledIn(CallFlow flow, const ResponseCode &code);

/// \a flow line by line in sentences, for who cannot see a picture.
QStringList flowInWords(const CallFlow &flow);

/// \a flow as a ladder drawn with ASCII characters, lines at most \a width characters long where
/// the names of the participants leave room for it.
QStringList flowLadder(const CallFlow &flow, int width);

/// \a flow as a Mermaid sequence diagram.
QString flowMermaid(const CallFlow &flow);
