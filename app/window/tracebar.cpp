// SPDX-License-Identifier: MIT
#include "tracebar.h"

#include "actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names of files are anything
    label->setWordWrap(true);
    return label;
}

QToolButton *flatButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TraceBar::TraceBar(QMenu *order, QAction *close, QWidget *parent)
    : QWidget(parent)
    , m_text(plainLabel(this))
    , m_complaint(plainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_order(flatButton(this))
{
    setObjectName(QStringLiteral("traceBar"));
    m_text->setObjectName(QStringLiteral("traceText"));
    m_complaint->setObjectName(QStringLiteral("traceComplaint"));
    m_order->setObjectName(QStringLiteral("traceOrder"));
    m_order->setText(order->title().remove(u'&'));
    m_order->setMenu(order);
    m_order->setPopupMode(QToolButton::InstantPopup);
    QToolButton *closeButton = flatButton(this);
    closeButton->setObjectName(QStringLiteral("traceClose"));
    closeButton->setDefaultAction(close);
    m_progress->setAccessibleName(tr("Reading the trace"));

    const int gap = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap / 2);
    row->addWidget(m_progress, 1);
    row->addWidget(m_order);
    row->addStretch();
    row->addWidget(closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, 0, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_text);
    layout->addWidget(m_complaint);
    layout->addLayout(row);
}

void TraceBar::showProgress(int percent)
{
    m_text->setText(tr("Reading the trace…"));
    m_text->show();
    m_complaint->hide();
    m_order->hide();
    m_progress->setMaximum(percent < 0 ? 0 : 100); // without an end it only moves
    m_progress->setValue(percent);
    m_progress->show();
    show();
}

void TraceBar::showTrace(const QString &text, const QString &complaint, bool hasCodes)
{
    m_text->setText(text);
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    m_text->setVisible(!text.isEmpty());
    m_progress->hide();
    m_order->setVisible(hasCodes);
    show();
}
