// SPDX-License-Identifier: MIT
#include "entrymodel.h"

#include "entrypage.h"
#include "entryroles.h"
#include "grouppage.h"
#include "searchtexts.h"
#include "unknowncode.h"
#include "words.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using Kind = EntryId::Kind;

/// The internal id of a group's row; that of an entry is the row of its group + 1.
constexpr quintptr isGroup = 0;

constexpr int fileShift = 44; // a file of 16 TiB, and a place in the next one is later

} // namespace

EntryModel::EntryModel(const CodeTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
    , m_codes(table.codes())
{
    addEntries(allEntries(table));
}

EntryModel::EntryModel(const CodeTable &table, const QList<CodeTally> &tallies, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
    , m_tallies(tallies)
{
    QList<EntryId> ids;
    for (const CodeTally &tally : tallies) {
        m_codes << codeOrUnknown(table, tally.code);
        ids.append({Kind::Code, tally.code});
    }
    addEntries(ids);
}

void EntryModel::addEntries(const QList<EntryId> &ids)
{
    m_entries = ids;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const int group = ids.at(i).group();
        if (m_groups.isEmpty() || m_groups.constLast().group != group)
            m_groups.append({group, i, 0});
        ++m_groups.last().count;
    }
}

QModelIndex EntryModel::indexOf(const EntryId &id) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const GroupRow &each = m_groups.at(row);
        if (each.group != id.group())
            continue;
        const QModelIndex group = index(row, NumberColumn);
        if (id.kind == Kind::Group)
            return group;
        const qsizetype at = m_entries.indexOf(id, each.first);
        return at < 0 ? QModelIndex()
                      : index(static_cast<int>(at - each.first), NumberColumn, group);
    }
    return {};
}

QModelIndex EntryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : isGroup);
}

QModelIndex EntryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), NumberColumn, isGroup);
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != isGroup || parent.column() != NumberColumn)
        return 0;
    return m_groups.at(parent.row()).count;
}

int EntryModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == isGroup)
        return groupData(m_groups.at(index.row()), index.column(), role);
    const GroupRow &row = m_groups.at(static_cast<qsizetype>(index.internalId()) - 1);
    return entryData(row.first + index.row(), index.column(), role);
}

/// The code at the place \a at, null where another kind of entry is.
const ResponseCode *EntryModel::codeAt(qsizetype at) const
{
    if (!m_entries.at(at).isCode())
        return nullptr;
    const auto code =
        std::lower_bound(m_codes.begin(), m_codes.end(), m_entries.at(at).number,
                         [](const ResponseCode &each, int number) { return each.code < number; });
    return &*code;
}

QString EntryModel::nameAt(qsizetype at) const
{
    return entryName(m_entries.at(at), m_table);
}

QVariant EntryModel::groupData(const GroupRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return EntryId::isClass(row.group) ? Words::classLabel(row.group) : QString();
        return column == NameColumn ? groupName(row.group) : QLocale().toString(row.count);
    case Qt::AccessibleTextRole:
        if (!EntryId::isClass(row.group))
            return tr("%1, %Ln entries", nullptr, row.count).arg(groupName(row.group));
        return tr("%1 %2, %Ln codes", nullptr, row.count)
            .arg(Words::classLabel(row.group), Words::classNameWithin(row.group));
    case EntryRoles::EntryRole:
        return QVariant::fromValue(EntryId{Kind::Group, row.group});
    case EntryRoles::CountRole:
        return QLocale().toString(row.count);
    default:
        return seenData(row.first, row.count, role);
    }
}

QVariant EntryModel::entryData(qsizetype at, int column, int role) const
{
    const EntryId &id = m_entries.at(at);
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return id.kind == Kind::Symptom ? QString() : QString::number(id.number);
        if (column == NameColumn)
            return nameAt(at);
        return id.isCode() ? Words::status(codeAt(at)->status) : QString();
    case Qt::AccessibleTextRole:
        return spoken(at);
    case Qt::ToolTipRole:
        return nameAt(at).toHtmlEscaped();
    case EntryRoles::EntryRole:
        return QVariant::fromValue(id);
    case EntryRoles::ValueRole:
        return id.isCode() ? QVariant::fromValue(codeAt(at)) : QVariant();
    case EntryRoles::BadgeRole:
        return id.isCode() && codeAt(at)->status != Status::Registered
            ? Words::status(codeAt(at)->status)
            : QString();
    default:
        return seenData(at, 1, role);
    }
}

/// What a trace tells of \a count codes from \a first on.
QVariant EntryModel::seenData(qsizetype first, int count, int role) const
{
    if (m_tallies.isEmpty())
        return {};
    const QList<CodeTally> tallies = m_tallies.mid(first, count);
    switch (role) {
    case EntryRoles::SeenRole:
        return std::accumulate(
            tallies.begin(), tallies.end(), qint64(0),
            [](qint64 sum, const CodeTally &tally) { return sum + tally.count; });
    case EntryRoles::FirstSeenRole: {
        qint64 earliest = std::numeric_limits<qint64>::max();
        for (const CodeTally &tally : tallies) {
            const TracePlace &met = tally.first;
            const qint64 place = met.envelope.frame > 0 ? met.envelope.frame : met.offset;
            earliest = std::min(earliest, (qint64(met.file) << fileShift) + place);
        }
        return earliest;
    }
    case EntryRoles::IsNormalRole:
        return std::all_of(tallies.begin(), tallies.end(),
                           [](const CodeTally &tally) { return tally.normal == tally.count; });
    case EntryRoles::IsFirstFailureRole:
        return std::any_of(tallies.begin(), tallies.end(),
                           [](const CodeTally &tally) { return tally.failedCalls > 0; });
    default:
        return {};
    }
}

/// "486 Busy Here, client failure", and what a trace tells of it.
QString EntryModel::spoken(qsizetype at) const
{
    const EntryId &id = m_entries.at(at);
    switch (id.kind) {
    case Kind::Cause:
        return tr("cause %1 %2").arg(QString::number(id.number), nameAt(at));
    case Kind::Warning:
        return tr("warn-code %1 %2").arg(QString::number(id.number), nameAt(at));
    case Kind::Symptom:
        return tr("symptom: %1").arg(nameAt(at));
    default:
        break;
    }
    QStringList parts{Words::spoken(*codeAt(at))};
    if (m_tallies.isEmpty())
        return parts.constFirst();
    const CodeTally &tally = m_tallies.at(at);
    parts << tr("seen %Ln times", nullptr, static_cast<int>(tally.count));
    if (tally.normal == tally.count)
        parts << tr("normal");
    else if (tally.failedCalls > 0)
        parts << tr("first failure under a Call-ID");
    return Words::listed(parts);
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Code");
    case NameColumn:
        return tr("Phrase");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}
