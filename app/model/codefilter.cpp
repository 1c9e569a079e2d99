// SPDX-License-Identifier: MIT
#include "codefilter.h"

#include "codemodel.h"
#include "coderoles.h"
#include "traceitems.h"

#include <QLocale>
#include <QTimer>

namespace {

constexpr std::chrono::milliseconds afterFirstPicture{150};

}

CodeFilter::CodeFilter(const CodeTable &table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    // Sorting is asked for after each query; done at each change of the source it would be for
    // nothing, as the source never changes.
    setDynamicSortFilter(false);
    // The first picture comes first, the first key finds the search made.
    QTimer::singleShot(afterFirstPicture, this, &CodeFilter::search);
}

/// The search, made when it is asked for or, before, when there is nothing else to do.
const CodeSearch &CodeFilter::search()
{
    if (!m_search)
        m_search.emplace(m_table);
    return *m_search;
}

void CodeFilter::setQuery(const QString &text)
{
    m_result = text.trimmed().isEmpty() ? SearchResult() : search().search(text);
    m_places.clear();
    for (const CodeHit &hit : std::as_const(m_result.hits))
        m_places.insert(hit.code, m_places.size());
    // The proxy's own filter text is not what rows are matched with; setting it is the way to have
    // all rows looked at again that no version of Qt 6 deprecates.
    setFilterFixedString(text);
    sort(CodeModel::NumberColumn);
}

void CodeFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
    sort(CodeModel::NumberColumn);
}

const CodeModel *CodeFilter::codes() const
{
    return static_cast<const CodeModel *>(sourceModel());
}

QModelIndex CodeFilter::indexOfCode(int code) const
{
    return mapFromSource(codes()->indexOfCode(code));
}

void CodeFilter::retranslate()
{
    m_search.reset();
}

QList<int> CodeFilter::shownHits() const
{
    const CodeModel *model = codes();
    QList<int> codes;
    for (const CodeHit &hit : m_result.hits) {
        if (model->indexOfCode(hit.code).isValid())
            codes << hit.code;
    }
    if (codes.isEmpty() && model->indexOfCode(m_result.unknownNumber).isValid())
        codes << m_result.unknownNumber;
    return codes;
}

/// A number in no registry is in no hit, and yet a trace may show it.
bool CodeFilter::accepts(int code) const
{
    return m_places.contains(code) || (m_places.isEmpty() && code == m_result.unknownNumber);
}

bool CodeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_result.isFiltered())
        return true;
    const QModelIndex index = sourceModel()->index(row, CodeModel::NumberColumn, parent);
    if (parent.isValid())
        return accepts(index.data(CodeRoles::NumberRole).toInt());
    for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
        if (filterAcceptsRow(child, index))
            return true;
    }
    return false;
}

bool CodeFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = left.data(CodeRoles::NumberRole).toInt();
    const int b = right.data(CodeRoles::NumberRole).toInt();
    if (m_order != Order::Number) {
        const int role = m_order == Order::Seen ? CodeRoles::SeenRole : CodeRoles::FirstSeenRole;
        const qint64 ofLeft = left.data(role).toLongLong();
        const qint64 ofRight = right.data(role).toLongLong();
        if (ofLeft != ofRight)
            return m_order == Order::Seen ? ofLeft > ofRight : ofLeft < ofRight;
        return a < b;
    }
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
    if (const QVariant seen = QSortFilterProxyModel::data(index, CodeRoles::SeenRole);
        seen.isValid()) {
        qint64 count = seen.toLongLong();
        if (!index.parent().isValid()) {
            count = 0; // of the codes that are shown
            for (int row = 0; row < rowCount(index); ++row)
                count += this->index(row, 0, index).data(CodeRoles::SeenRole).toLongLong();
        }
        return timesText(count);
    }
    const QString all = QSortFilterProxyModel::data(index, CodeRoles::CountRole).toString();
    if (!m_result.isFiltered() || all.isEmpty())
        return all;
    //: codes of a class that match a query, and codes that it has: "2 of 53"
    return tr("%1 of %2").arg(QLocale().toString(rowCount(index)), all);
}
