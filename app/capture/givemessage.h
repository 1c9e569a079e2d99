// SPDX-License-Identifier: MIT
#pragma once

#include "capturereader.h"
#include "startline.h"

/// Gives \a bytes, which were to be a message, to \a sink. Of what only has SIP somewhere in it
/// nobody knows who sent that to whom; anything else is dropped.
inline void giveMessage(const CaptureReader::Sink &sink, QByteArrayView bytes,
                        const Envelope &envelope)
{
    if (beginsMessage(bytes))
        sink(bytes, envelope);
    else if (indexOfSipVersion(bytes) >= 0)
        sink(bytes, withoutEnds(envelope));
}
