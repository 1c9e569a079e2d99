// SPDX-License-Identifier: MIT
#include "codemodel.h"

#include "coderoles.h"
#include "unknowncode.h"
#include "words.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

/// The internal id of a class row; that of a code is the row of its class + 1.
constexpr quintptr isClass = 0;

constexpr int fileShift = 44; // a file of 16 TiB, and a place in the next one is later

} // namespace

CodeModel::CodeModel(const CodeTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_codes(table.codes())
{
    groupByClass();
}

CodeModel::CodeModel(const CodeTable &table, const QList<CodeTally> &tallies, QObject *parent)
    : QAbstractItemModel(parent)
    , m_tallies(tallies)
{
    for (const CodeTally &tally : tallies)
        m_codes << codeOrUnknown(table, tally.code);
    groupByClass();
}

void CodeModel::groupByClass()
{
    for (qsizetype i = 0; i < m_codes.size(); ++i) {
        const int responseClass = m_codes.at(i).responseClass();
        if (m_classes.isEmpty() || m_classes.constLast().responseClass != responseClass)
            m_classes.append({responseClass, i, 0});
        ++m_classes.last().count;
    }
}

QModelIndex CodeModel::indexOfCode(int code) const
{
    for (int row = 0; row < m_classes.size(); ++row) {
        const ClassRow &each = m_classes.at(row);
        if (each.responseClass != code / 100)
            continue;
        for (int i = 0; i < each.count; ++i) {
            if (m_codes.at(each.first + i).code == code)
                return index(i, NumberColumn, index(row, NumberColumn));
        }
    }
    return {};
}

QModelIndex CodeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : isClass);
}

QModelIndex CodeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == isClass)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), NumberColumn, isClass);
}

int CodeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_classes.size());
    if (parent.internalId() != isClass || parent.column() != NumberColumn)
        return 0;
    return m_classes.at(parent.row()).count;
}

int CodeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CodeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == isClass)
        return classData(m_classes.at(index.row()), index.column(), role);
    const ClassRow &row = m_classes.at(static_cast<qsizetype>(index.internalId()) - 1);
    return codeData(row.first + index.row(), index.column(), role);
}

QVariant CodeModel::classData(const ClassRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return Words::classLabel(row.responseClass);
        return column == PhraseColumn ? Words::className(row.responseClass)
                                      : QLocale().toString(row.count);
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %Ln codes", nullptr, row.count)
            .arg(Words::classLabel(row.responseClass), Words::classNameWithin(row.responseClass));
    case CodeRoles::NumberRole:
        return row.responseClass;
    case CodeRoles::CountRole:
        return QLocale().toString(row.count);
    default:
        return seenData(row.first, row.count, role);
    }
}

QVariant CodeModel::codeData(qsizetype at, int column, int role) const
{
    const ResponseCode &code = m_codes.at(at);
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return QString::number(code.code);
        return column == PhraseColumn ? code.phrase : Words::status(code.status);
    case Qt::AccessibleTextRole:
        return spoken(at);
    case Qt::ToolTipRole:
        return code.phrase.toHtmlEscaped();
    case CodeRoles::ValueRole:
        return QVariant::fromValue(&code);
    case CodeRoles::NumberRole:
        return code.code;
    case CodeRoles::BadgeRole:
        return code.status == Status::Registered ? QString() : Words::status(code.status);
    default:
        return seenData(at, 1, role);
    }
}

/// What a trace tells of \a count codes from \a first on.
QVariant CodeModel::seenData(qsizetype first, int count, int role) const
{
    if (m_tallies.isEmpty())
        return {};
    const QList<CodeTally> tallies = m_tallies.mid(first, count);
    switch (role) {
    case CodeRoles::SeenRole:
        return std::accumulate(
            tallies.begin(), tallies.end(), qint64(0),
            [](qint64 sum, const CodeTally &tally) { return sum + tally.count; });
    case CodeRoles::FirstSeenRole: {
        qint64 earliest = std::numeric_limits<qint64>::max();
        for (const CodeTally &tally : tallies) {
            const qint64 place = (qint64(tally.first.file) << fileShift) + tally.first.offset;
            earliest = std::min(earliest, place);
        }
        return earliest;
    }
    case CodeRoles::IsNormalRole:
        return std::all_of(tallies.begin(), tallies.end(),
                           [](const CodeTally &tally) { return tally.normal == tally.count; });
    case CodeRoles::IsFirstFailureRole:
        return std::any_of(tallies.begin(), tallies.end(),
                           [](const CodeTally &tally) { return tally.failedCalls > 0; });
    default:
        return {};
    }
}

/// "486 Busy Here, client failure", and what a trace tells of it.
QString CodeModel::spoken(qsizetype at) const
{
    QStringList parts{Words::spoken(m_codes.at(at))};
    if (m_tallies.isEmpty())
        return parts.constFirst();
    const CodeTally &tally = m_tallies.at(at);
    parts << tr("seen %Ln times", nullptr, static_cast<int>(tally.count));
    if (tally.normal == tally.count)
        parts << tr("normal");
    else if (tally.failedCalls > 0)
        parts << tr("first failure of a call");
    return Words::listed(parts);
}

QVariant CodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Code");
    case PhraseColumn:
        return tr("Phrase");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}
