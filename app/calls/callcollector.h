// SPDX-License-Identifier: MIT
#pragma once

#include "call.h"
#include "messageobserver.h"

#include <QStringList>

#include <deque>
#include <utility>
#include <vector>

/// Picks the messages of one Call-ID out of traces, all of them.
class CallCollector final : public MessageObserver
{
public:
    explicit CallCollector(QByteArray callId)
        : m_callId(std::move(callId))
    { }

    void beginFile(const QString &name) override;
    void add(TraceMessage message) override;
    void finish() override { }

    /// What one file holds of it.
    struct Found {
        QString file;
        Traffic traffic; ///< of the whole file
        std::vector<TraceMessage> messages;
    };

    /// The files read, in order; those without the Call-ID have no messages.
    const std::deque<Found> &found() const { return m_found; }

private:
    QByteArray m_callId;
    std::deque<Found> m_found;
};
