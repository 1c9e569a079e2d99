// SPDX-License-Identifier: MIT
#include "codefilter.h"

#include "codemodel.h"
#include "coderoles.h"

CodeFilter::CodeFilter(const CodeTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    // Sorting is asked for after each query; done at each change of the source it would be for
    // nothing, as the source never changes.
    setDynamicSortFilter(false);
}

void CodeFilter::setQuery(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        m_result = {};
    } else {
        if (!m_search)
            m_search.emplace(m_table);
        m_result = m_search->search(text);
    }
    m_places.clear();
    m_classes.clear();
    for (const CodeHit &hit : std::as_const(m_result.hits)) {
        m_places.insert(hit.code, m_places.size());
        m_classes << hit.code / 100;
    }
    // The proxy's own filter text is not what rows are matched with; setting it is the way to have
    // all rows looked at again that no version of Qt 6 deprecates.
    setFilterFixedString(text);
    sort(CodeModel::NumberColumn);
}

bool CodeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_result.isFiltered())
        return true;
    const int number = sourceModel()
                           ->index(row, CodeModel::NumberColumn, parent)
                           .data(CodeRoles::NumberRole)
                           .toInt();
    return parent.isValid() ? m_places.contains(number) : m_classes.contains(number);
}

bool CodeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = left.data(CodeRoles::NumberRole).toInt();
    const int b = right.data(CodeRoles::NumberRole).toInt();
    const bool isRanked = left.parent().isValid() && m_result.isFiltered();
    return isRanked ? m_places.value(a) < m_places.value(b) : a < b;
}

QVariant CodeFilter::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case CodeRoles::CountRole:
        return countText(index);
    case CodeRoles::NumberMarksRole: {
        const QString number = QString::number(index.data(CodeRoles::NumberRole).toInt());
        for (const QString &digits : m_result.query.digits) {
            if (number.startsWith(digits))
                return QVariant::fromValue(QList<TextRange>{{0, digits.size()}});
        }
        return {};
    }
    case CodeRoles::PhraseMarksRole: {
        const QString phrase = index.siblingAtColumn(CodeModel::PhraseColumn).data().toString();
        return QVariant::fromValue(markedRanges(m_result.query.words, phrase, false));
    }
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QString CodeFilter::countText(const QModelIndex &index) const
{
    const QString all = QSortFilterProxyModel::data(index, CodeRoles::CountRole).toString();
    if (!m_result.isFiltered() || all.isEmpty())
        return all;
    //: codes of a class that match a query, and codes that it has: "2 of 53"
    return tr("%1 of %2").arg(rowCount(index)).arg(all);
}
