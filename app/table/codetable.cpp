// SPDX-License-Identifier: MIT
#include "codetable.h"

#include "callflowreader.h"
#include "codereader.h"
#include "listreaders.h"
#include "tablelinks.h"
#include "tablestream.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstClass = 1;
constexpr int lastClass = 7; // no SIP class, but programs have text for numbers in it

template <typename Item>
const Item *findSorted(const QList<Item> &items, int Item::*number, int wanted)
{
    const auto found =
        std::lower_bound(items.begin(), items.end(), wanted,
                         [number](const Item &item, int n) { return item.*number < n; });
    return found != items.end() && (*found).*number == wanted ? &*found : nullptr;
}

} // namespace

CodeTable CodeTable::load(const QString &folder)
{
    CodeTable table;
    table.m_registryDate = readRegistryDate(folder);
    table.m_rfcs = readRfcs(folder);
    table.m_causes = readCauses(folder);
    table.m_warnings = readWarnings(folder);
    table.m_callFlows = readCallFlows(folder);
    table.m_symptoms = readSymptoms(folder);
    table.m_pbxs = readPbxs(folder);
    table.m_senderPhrases = readSenderPhrases(folder);
    for (int responseClass = firstClass; responseClass <= lastClass; ++responseClass)
        table.m_codes += readCodes(folder, responseClass);
    checkLinks(table);
    return table;
}

QByteArray CodeTable::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << m_registryDate << m_codes << m_rfcs << m_causes << m_warnings << m_callFlows
           << m_symptoms << m_pbxs << m_senderPhrases;
    return bytes;
}

CodeTable CodeTable::fromBytes(const QByteArray &bytes)
{
    CodeTable table;
    TableReader reader(bytes);
    reader >> table.m_registryDate >> table.m_codes >> table.m_rfcs >> table.m_causes
        >> table.m_warnings >> table.m_callFlows >> table.m_symptoms >> table.m_pbxs
        >> table.m_senderPhrases;
    if (!reader.hasReadAll())
        throw TableError(u"the tables cannot be read"_s);
    return table;
}

const ResponseCode *CodeTable::find(int code) const
{
    return findSorted(m_codes, &ResponseCode::code, code);
}

const Rfc *CodeTable::rfc(int number) const
{
    const auto found = m_rfcs.constFind(number);
    return found == m_rfcs.constEnd() ? nullptr : &*found;
}

const IsdnCause *CodeTable::cause(int number) const
{
    return findSorted(m_causes, &IsdnCause::cause, number);
}

const WarnCode *CodeTable::warning(int number) const
{
    return findSorted(m_warnings, &WarnCode::warning, number);
}

const CallFlow *CodeTable::callFlow(const QString &id) const
{
    const auto found = std::find_if(m_callFlows.begin(), m_callFlows.end(),
                                    [&id](const CallFlow &flow) { return flow.id == id; });
    return found == m_callFlows.end() ? nullptr : &*found;
}

int CodeTable::registeredCount() const
{
    const auto isRegistered = [](const ResponseCode &code) {
        return code.status == Status::Registered || code.status == Status::Deprecated
            || code.status == Status::Reserved;
    };
    return static_cast<int>(std::count_if(m_codes.begin(), m_codes.end(), isRegistered));
}
