// SPDX-License-Identifier: MIT
#pragma once

#include "tracemessage.h"

#include <QString>

/// Is told of the messages of traces, one after another.
class MessageObserver
{
public:
    MessageObserver() = default;
    virtual ~MessageObserver() = default;
    Q_DISABLE_COPY_MOVE(MessageObserver)

    /// What comes from here on stands in the file \a name.
    virtual void beginFile(const QString &name) = 0;

    /// Takes up the next \a message, which has a Call-ID and its place.
    virtual void add(TraceMessage message) = 0;

    /// All has been read.
    virtual void finish() = 0;
};
