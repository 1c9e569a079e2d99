// SPDX-License-Identifier: MIT
#include "entryview.h"

#include "entrydelegate.h"
#include "entryfilter.h"
#include "entrymodel.h"
#include "entryroles.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

EntryView::EntryView(QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new EntryDelegate(this))
{
    setObjectName(QStringLiteral("codes"));
    setAccessibleName(tr("Response codes"));
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            Q_EMIT opened();
    });
}

void EntryView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    // The delegate draws the whole row in the first column.
    for (int column = EntryModel::NumberColumn + 1; column < EntryModel::ColumnCount; ++column)
        hideColumn(column);
}

QModelIndex EntryView::indexOf(const EntryId &entry) const
{
    return static_cast<const EntryFilter *>(model())->indexOf(entry);
}

std::optional<EntryId> EntryView::selectedEntry() const
{
    const QModelIndexList selected = selectionModel()->selectedRows();
    if (selected.size() != 1)
        return std::nullopt;
    return selected.constFirst().data(EntryRoles::EntryRole).value<EntryId>();
}

void EntryView::select(const QList<EntryId> &entries)
{
    select(entries.constFirst());
    const QList<EntryId> others = entries.sliced(1);
    for (const EntryId &entry : others) {
        if (const QModelIndex index = indexOf(entry); index.isValid())
            selectionModel()->select(index,
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void EntryView::select(const EntryId &entry)
{
    const QModelIndex index = indexOf(entry);
    if (!index.isValid()) {
        selectionModel()->clear();
        return;
    }
    setCurrentIndex(index);
    // The group above is part of what tells where one is.
    if (index.row() == 0 && index.parent().isValid())
        scrollTo(index.parent());
    scrollTo(index);
}

void EntryView::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    // Before, there was no height to scroll within.
    verticalScrollBar()->setValue(0);
    const QModelIndex index = currentIndex();
    if (visualRect(index).bottom() > viewport()->height())
        scrollTo(index, PositionAtCenter);
}

QList<int> EntryView::expandedClasses() const
{
    QList<int> classes;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (isExpanded(index))
            classes << index.data(EntryRoles::EntryRole).value<EntryId>().number;
    }
    return classes;
}

void EntryView::setExpandedClasses(const QList<int> &classes)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        setExpanded(index,
                    classes.contains(index.data(EntryRoles::EntryRole).value<EntryId>().number));
    }
}

void EntryView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Response codes"));
        viewport()->update();
    }
}

void EntryView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().parent().isValid()) {
        Q_EMIT opened();
        return;
    }
    QTreeView::keyPressEvent(event);
}

bool EntryView::viewportEvent(QEvent *event)
{
    // In a window that gains or loses the focus the current row alone looks different; drawing all
    // rows again, as QAbstractItemView does, would come right after the first picture.
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate) {
        update(currentIndex());
        // NOLINTNEXTLINE(bugprone-parent-virtual-call)
        return QAbstractScrollArea::viewportEvent(event); // clazy:exclude=skipped-base-method
    }
    return QTreeView::viewportEvent(event);
}

void EntryView::mousePressEvent(QMouseEvent *event)
{
    // The side buttons are for the window's history; they select nothing.
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        event->ignore();
    else
        QTreeView::mousePressEvent(event);
}

void EntryView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    // A row is one surface: the ground of its indentation is that of the row.
    const Colours &colours = m_delegate->coloursOf(palette());
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, colours.selection);
    if (index.parent().isValid())
        return;
    const int size = std::max(fontMetrics().height() / 2, 6);
    QRect box(0, 0, size, size);
    box.moveCenter(rect.center());
    QPainterPath arrow;
    const QRectF b(box);
    if (isExpanded(index)) {
        arrow.addPolygon(QPolygonF{QPointF(b.left(), b.top() + b.height() * 0.2),
                                   QPointF(b.right(), b.top() + b.height() * 0.2),
                                   QPointF(b.center().x(), b.bottom())});
    } else {
        const bool mirrored = isRightToLeft();
        const double back = mirrored ? b.right() - b.width() * 0.2 : b.left() + b.width() * 0.2;
        const double tip = mirrored ? b.left() : b.right();
        arrow.addPolygon(QPolygonF{QPointF(back, b.top()), QPointF(back, b.bottom()),
                                   QPointF(tip, b.center().y())});
    }
    arrow.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, colours.muted);
    painter->restore();
}
