// SPDX-License-Identifier: MIT
#include "callcollector.h"

void CallCollector::beginFile(const QString &name)
{
    m_found.push_back({name, {}, {}});
}

void CallCollector::add(TraceMessage message)
{
    Found &found = m_found.back();
    found.traffic.add(message.place.envelope);
    if (message.callId == m_callId)
        found.messages.push_back(std::move(message));
}
