// SPDX-License-Identifier: MIT
#include "entryfilter.h"

#include "entrymodel.h"
#include "entryroles.h"
#include "traceitems.h"

#include <QLocale>
#include <QTimer>

namespace {

constexpr std::chrono::milliseconds afterFirstPicture{150};

} // namespace

EntryFilter::EntryFilter(const CodeTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    // Sorting is asked for after each query; done at each change of the source it would be for
    // nothing, as the source never changes.
    setDynamicSortFilter(false);
    // The first picture comes first, the first key finds the search made.
    QTimer::singleShot(afterFirstPicture, this, [this] { search(); });
}

/// The search, made when it is asked for or, before, when there is nothing else to do.
const EntrySearch &EntryFilter::search()
{
    if (!m_search)
        m_search.emplace(m_table);
    return *m_search;
}

void EntryFilter::setQuery(const QString &text)
{
    m_result = text.trimmed().isEmpty() ? SearchResult() : search().search(text);
    m_places.clear();
    m_matches.clear();
    m_matcher.reset();
    if (m_result.isFiltered())
        m_matcher.emplace(m_result.query.words);
    for (const Hit &hit : std::as_const(m_result.hits))
        m_places.insert(hit.entry, m_places.size());
    // The proxy's own filter text is not what rows are matched with; setting it is the way to have
    // all rows looked at again that no version of Qt 6 deprecates.
    setFilterFixedString(text);
    sort(EntryModel::NumberColumn);
}

void EntryFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
    sort(EntryModel::NumberColumn);
}

const EntryModel *EntryFilter::entries() const
{
    return static_cast<const EntryModel *>(sourceModel());
}

QModelIndex EntryFilter::indexOf(const EntryId &id) const
{
    return mapFromSource(entries()->indexOf(id));
}

void EntryFilter::retranslate()
{
    m_search.reset();
}

QList<EntryId> EntryFilter::shownHits() const
{
    const EntryModel *model = entries();
    QList<EntryId> shown;
    for (const Hit &hit : m_result.hits) {
        if (model->indexOf(hit.entry).isValid())
            shown << hit.entry;
    }
    const EntryId unknown{EntryId::Kind::Code, m_result.unknownNumber};
    if (shown.isEmpty() && model->indexOf(unknown).isValid())
        shown << unknown;
    return shown;
}

/// A number in no registry is in no hit, and yet a trace may show it.
bool EntryFilter::accepts(const EntryId &id) const
{
    return m_places.contains(id)
        || (m_places.isEmpty() && id == EntryId{EntryId::Kind::Code, m_result.unknownNumber});
}

bool EntryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, EntryModel::NumberColumn, parent);
    const auto id = index.data(EntryRoles::EntryRole).value<EntryId>();
    if (!m_result.isFiltered())
        return EntryId::isClass(id.group());
    if (parent.isValid())
        return accepts(id);
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (filterAcceptsRow(child, index))
            return true;
    }
    return false;
}

bool EntryFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto one = left.data(EntryRoles::EntryRole).value<EntryId>();
    const auto other = right.data(EntryRoles::EntryRole).value<EntryId>();
    if (m_order != Order::Number) {
        const int role = m_order == Order::Seen ? EntryRoles::SeenRole : EntryRoles::FirstSeenRole;
        const qint64 ofLeft = left.data(role).toLongLong();
        const qint64 ofRight = right.data(role).toLongLong();
        if (ofLeft != ofRight)
            return m_order == Order::Seen ? ofLeft > ofRight : ofLeft < ofRight;
        return one.number < other.number;
    }
    const bool isRanked = left.parent().isValid() && m_result.isFiltered();
    return isRanked ? m_places.value(one) < m_places.value(other) : one.number < other.number;
}

QVariant EntryFilter::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case EntryRoles::CountRole:
        return countText(index);
    case EntryRoles::NumberMarksRole:
        return numberMarks(index);
    case EntryRoles::NameMarksRole:
        return QVariant::fromValue(
            m_matcher ? m_matcher->find(
                index.siblingAtColumn(EntryModel::NameColumn).data().toString(), true)
                      : QList<TextRange>());
    case EntryRoles::IsMatchedElsewhereRole: {
        const qsizetype place =
            m_places.value(index.data(EntryRoles::EntryRole).value<EntryId>(), -1);
        return place >= 0 && !m_result.hits.at(place).isInName;
    }
    case EntryRoles::MatchRole:
        return matchOf(index);
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant EntryFilter::numberMarks(const QModelIndex &index) const
{
    const QString number = index.siblingAtColumn(EntryModel::NumberColumn).data().toString();
    for (const QString &digits : m_result.query.digits) {
        if (number.startsWith(digits))
            return QVariant::fromValue(QList<TextRange>{{0, digits.size()}});
    }
    return {};
}

/// Where the entry of \a index matched. It takes reading the entry, so it is done for rows that are
/// drawn, and once.
QVariant EntryFilter::matchOf(const QModelIndex &index) const
{
    if (!m_matcher)
        return {};
    const auto id = index.data(EntryRoles::EntryRole).value<EntryId>();
    const auto known = m_matches.constFind(id);
    if (known != m_matches.constEnd())
        return QVariant::fromValue(*known);
    const MatchPlace place = matchPlace(id, *m_matcher, m_table).value_or(MatchPlace());
    m_matches.insert(id, place);
    return QVariant::fromValue(place);
}

QString EntryFilter::countText(const QModelIndex &index) const
{
    if (const QVariant seen = QSortFilterProxyModel::data(index, EntryRoles::SeenRole);
        seen.isValid()) {
        qint64 count = seen.toLongLong();
        if (!index.parent().isValid()) {
            count = 0; // of the codes that are shown
            for (int row = 0; row < rowCount(index); ++row)
                count += this->index(row, 0, index).data(EntryRoles::SeenRole).toLongLong();
        }
        return timesText(count);
    }
    const QString all = QSortFilterProxyModel::data(index, EntryRoles::CountRole).toString();
    if (!m_result.isFiltered() || all.isEmpty())
        return all;
    //: codes of a class that match a query, and codes that it has: "2 of 53"
    return tr("%1 of %2").arg(QLocale().toString(rowCount(index)), all);
}
