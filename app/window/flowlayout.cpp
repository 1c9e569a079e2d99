// SPDX-License-Identifier: MIT
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace {

/// What \a item gets of so much \a room: all that it wants, or as little as it can do with; what
/// grows in height instead takes the whole line.
int widthOf(const QLayoutItem &item, int room)
{
    const int wanted = item.sizeHint().width();
    if (wanted <= room)
        return wanted;
    const int least = item.minimumSize().width();
    return item.hasHeightForWidth() ? std::max(room, least) : least;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, int gap)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins({});
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get()
                                         : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items)
        size = {size.width() + item->sizeHint().width() + m_gap,
                std::max(size.height(), item->sizeHint().height())};
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

/// Goes through the items line by line, puts them in place if \a apply is set, and returns the
/// height of all lines.
int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = rect.topLeft();
    int lineHeight = 0;
    for (const auto &item : m_items) {
        const int width = widthOf(*item, rect.width());
        const QSize size(width,
                         item->hasHeightForWidth() ? item->heightForWidth(width)
                                                   : item->sizeHint().height());
        if (at.x() > rect.left() && at.x() + size.width() > rect.right() + 1) {
            at = {rect.left(), at.y() + lineHeight + m_gap};
            lineHeight = 0;
        }
        lineHeight = std::max(lineHeight, size.height());
        if (apply)
            item->setGeometry(
                QStyle::visualRect(direction, rect, QRect(at, QSize(size.width(), lineHeight))));
        at.rx() += size.width() + m_gap;
    }
    return at.y() + lineHeight - rect.top();
}
