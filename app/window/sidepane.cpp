// SPDX-License-Identifier: MIT
#include "sidepane.h"

#include "codeview.h"
#include "emptyresult.h"
#include "searchfield.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

SidePane::SidePane(QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(this))
    , m_view(new CodeView(this))
    , m_empty(new EmptyResult(this))
    , m_list(new QStackedWidget(this))
{
    const int line = fontMetrics().height();
    setMinimumWidth(line * 9);
    m_field->setMinimumHeight(line * 2);
    m_view->setModel(model);
    m_list->addWidget(m_view);
    m_list->addWidget(m_empty);

    auto *fieldRow = new QVBoxLayout;
    fieldRow->setContentsMargins(line / 2, line / 2, line / 2, line / 2);
    fieldRow->addWidget(m_field);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(fieldRow);
    layout->addWidget(m_list);

    connect(m_field, &SearchField::listKeyPressed, this, &SidePane::walk);
    connect(m_field, &SearchField::left, this, [this] { list()->setFocus(); });
    connect(m_empty, &EmptyResult::queryOffered, this, &SidePane::queryOffered);
}

void SidePane::setBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
}

QWidget *SidePane::list() const
{
    return m_list->currentWidget();
}

void SidePane::showResult(const SearchResult &result)
{
    const bool isEmpty = m_view->model()->rowCount() == 0;
    if (isEmpty)
        m_empty->showResult(result);
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
}

QString SidePane::offeredQuery() const
{
    return list() == m_empty ? m_empty->offeredQuery() : QString();
}

/// Gives the tree a \a key that was pressed in the field.
void SidePane::walk(int key)
{
    if (list() != m_view)
        return;
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view, &press);
}
