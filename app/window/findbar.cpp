// SPDX-License-Identifier: MIT
#include "findbar.h"

#include "announce.h"
#include "pageview.h"
#include "target.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

FindBar::FindBar(PageView *page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_before(addButton(QStringLiteral("findBefore"), -1))
    , m_after(addButton(QStringLiteral("findAfter"), 1))
    , m_close(addButton(QStringLiteral("findClose"), 0))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_before->setArrowType(Qt::UpArrow);
    m_after->setArrowType(Qt::DownArrow);
    m_close->setText(QStringLiteral("✕"));
    const int gap = fontMetrics().height() / 4;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_close);
    setTabOrder(m_text, m_before);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_close, &QToolButton::clicked, this, &FindBar::leave);
    connect(m_page, &PageView::rendered, this, &FindBar::showPlace);
    retranslate();
    hide();
}

QToolButton *FindBar::addButton(const QString &name, int by)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setMinimumSize(leastTarget, leastTarget);
    if (by != 0)
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    return button;
}

void FindBar::open()
{
    const QString selected = m_page->selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_text->setText(selected);
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    find();
}

void FindBar::find()
{
    m_page->find(m_text->text());
    showPlace();
}

void FindBar::step(int by)
{
    m_page->stepFound(by);
    showPlace();
}

/// "3 of 12", or that there is none.
void FindBar::showPlace()
{
    if (!isVisible())
        return;
    const qsizetype all = m_page->found().places().size();
    const bool isAsked = !m_text->text().isEmpty();
    //: a place of those found in the page, as "3 of 12"
    const QString place = all > 0 ? tr("%L1 of %L2").arg(m_page->found().shown() + 1).arg(all)
                                  : tr("not on this page");
    m_count->setText(isAsked ? place : QString());
    m_before->setEnabled(all > 0);
    m_after->setEnabled(all > 0);
    if (isAsked)
        announce(m_count, place);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FindBar::leave()
{
    hide();
    m_page->find({});
    m_page->setFocus();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find on this page"));
    m_text->setAccessibleName(m_text->placeholderText());
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_before, tr("Previous place"));
    name(m_after, tr("Next place"));
    name(m_close, tr("Close"));
}
