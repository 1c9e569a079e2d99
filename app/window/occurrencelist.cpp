// SPDX-License-Identifier: MIT
#include "occurrencelist.h"

#include "focusbar.h"
#include "occurrencemodel.h"
#include "target.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// Draws a response of a trace: what is no fault steps back.
class OccurrenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        const int line = option.fontMetrics.height();
        return {text.width() + line / 2, std::max(leastTarget, line * 3 / 2)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(OccurrenceModel::IsNormalRole).toBool())
            option->palette.setBrush(QPalette::Text,
                                     option->palette.brush(QPalette::PlaceholderText));
    }
};

} // namespace

OccurrenceList::OccurrenceList(QWidget *parent)
    : QWidget(parent)
    , m_model(new OccurrenceModel(this))
    , m_title(new QLabel(this))
    , m_view(new QTreeView(this))
{
    setObjectName(QStringLiteral("occurrences"));
    m_view->setObjectName(QStringLiteral("occurrenceView"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new OccurrenceDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);

    const int gap = fontMetrics().height() / 2;
    m_title->setContentsMargins(3 * gap, gap, gap, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    layout->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(new FocusBar(m_view, this));
    row->addWidget(m_view);
    layout->addLayout(row);
}

void OccurrenceList::showTally(const CodeTally &tally, const QStringList &files)
{
    m_view->setAccessibleName(tr("Responses in the trace"));
    m_model->setTally(tally, files);
    const qsizetype listed = tally.occurrences.size();
    m_title->setText(listed == tally.count
                         ? tr("%1 in the trace").arg(tally.code)
                         : tr("%1 in the trace: the first %2 of %3")
                               .arg(QString::number(tally.code), QLocale().toString(listed),
                                    QLocale().toString(tally.count)));
    fitColumns();
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void OccurrenceList::fitColumns()
{
    const int most = fontMetrics().height() * 18; // a Call-ID may be long
    for (int column = 0; column < OccurrenceModel::NoteColumn; ++column) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column), most));
    }
}

void OccurrenceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void OccurrenceList::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (m_view->currentIndex().row() + by + rows) % rows;
    m_view->setCurrentIndex(m_model->index(row, 0));
}

QString OccurrenceList::selectedText() const
{
    QList<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows))
        lines << m_model->rowText(row);
    return lines.join(u'\n');
}
