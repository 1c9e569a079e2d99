// SPDX-License-Identifier: MIT
#include "codetable.h"

#include <algorithm>

namespace {

template <typename Item>
const Item *findSorted(const QList<Item> &items, int Item::*number, int wanted)
{
    const auto found =
        std::lower_bound(items.begin(), items.end(), wanted,
                         [number](const Item &item, int n) { return item.*number < n; });
    return found != items.end() && (*found).*number == wanted ? &*found : nullptr;
}

template <typename Item, typename Key>
const Item *findAny(const QList<Item> &items, Key Item::*key, const Key &wanted)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const Item &item) { return item.*key == wanted; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const ResponseCode *CodeTable::find(int code) const
{
    return findSorted(m_data.codes, &ResponseCode::code, code);
}

const Rfc *CodeTable::rfc(int number) const
{
    return findAny(m_data.rfcs, &Rfc::number, number);
}

const IsdnCause *CodeTable::cause(int number) const
{
    return findSorted(m_data.causes, &IsdnCause::cause, number);
}

const WarnCode *CodeTable::warning(int number) const
{
    return findSorted(m_data.warnings, &WarnCode::warning, number);
}

const CallFlow *CodeTable::callFlow(const QString &id) const
{
    return findAny(m_data.callFlows, &CallFlow::id, id);
}

const FindingEntry *CodeTable::finding(const QString &id) const
{
    return findAny(m_data.findings, &FindingEntry::id, id);
}

QStringList CodeTable::wordings(const QString &link) const
{
    const Wordings *wordings = findAny(m_data.wordings, &Wordings::entry, link);
    return wordings ? wordings->wordings : QStringList();
}

int CodeTable::registeredCount() const
{
    const auto isRegistered = [](const ResponseCode &code) {
        return code.status == Status::Registered || code.status == Status::Deprecated
            || code.status == Status::Reserved;
    };
    return static_cast<int>(std::count_if(codes().begin(), codes().end(), isRegistered));
}
