// SPDX-License-Identifier: MIT
#include "codemodel.h"

#include "coderoles.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

/// The internal id of a class row; that of a code is the row of its class + 1.
constexpr quintptr isClass = 0;

} // namespace

CodeModel::CodeModel(const CodeTable &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
{
    for (qsizetype i = 0; i < table.codes().size(); ++i) {
        const int responseClass = table.codes().at(i).responseClass();
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
            if (m_table.codes().at(each.first + i).code == code)
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
    return codeData(m_table.codes().at(row.first + index.row()), index.column(), role);
}

QVariant CodeModel::classData(const ClassRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return Words::classLabel(row.responseClass);
        return column == PhraseColumn ? Words::className(row.responseClass)
                                      : QString::number(row.count);
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %n codes", nullptr, row.count)
            .arg(Words::classLabel(row.responseClass),
                 Words::className(row.responseClass).toLower());
    case CodeRoles::NumberRole:
        return row.responseClass;
    case CodeRoles::CountRole:
        return QString::number(row.count);
    default:
        return {};
    }
}

QVariant CodeModel::codeData(const ResponseCode &code, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == NumberColumn)
            return QString::number(code.code);
        return column == PhraseColumn ? code.phrase : Words::status(code.status);
    case Qt::AccessibleTextRole:
        return Words::spoken(code);
    case Qt::ToolTipRole:
        return code.phrase.toHtmlEscaped();
    case CodeRoles::ValueRole:
        return QVariant::fromValue(code);
    case CodeRoles::NumberRole:
        return code.code;
    case CodeRoles::BadgeRole:
        return code.status == Status::Registered ? QString() : Words::status(code.status);
    default:
        return {};
    }
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
