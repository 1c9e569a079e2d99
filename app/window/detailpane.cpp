// SPDX-License-Identifier: MIT
#include "detailpane.h"

#include "actionbutton.h"
#include "actions.h"
#include "badge.h"
#include "copynote.h"
#include "flowlayout.h"
#include "focusbar.h"
#include "occurrencelist.h"
#include "pagecontent.h"
#include "pageview.h"

#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const auto codeScheme = u"code"_s;

}

DetailPane::DetailPane(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_badges(new QWidget)
    , m_note(new CopyNote)
{
    const int gap = fontMetrics().height() / 2;
    auto *strip = new QWidget;
    m_page = new PageView(strip, this);
    new FlowLayout(m_badges, gap);
    m_badges->hide();
    auto *stripLayout = new QVBoxLayout(strip);
    stripLayout->setContentsMargins({});
    stripLayout->setSpacing(gap);
    stripLayout->addWidget(m_badges);
    stripLayout->addWidget(makeButtons());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(new FocusBar(m_page, this));
    row->addWidget(m_page);
    layout->addLayout(row);
    // The buttons stand above the text.
    const auto buttons = strip->findChildren<ActionButton *>();
    for (qsizetype i = 0; i < buttons.size(); ++i)
        setTabOrder(buttons.at(i),
                    i + 1 < buttons.size() ? buttons.at(i + 1) : static_cast<QWidget *>(m_page));
    connect(m_page, &QTextBrowser::anchorClicked, this, &DetailPane::activate);
    connect(m_page, &PageView::copied, this, &DetailPane::copied);
    connectActions();
}

void DetailPane::connectActions()
{
    connect(m_actions[Command::OpenDefinition], &QAction::triggered, this,
            [this] { Q_EMIT urlActivated(rfcUrl(m_definition)); });
    connect(m_actions[Command::NextOccurrence], &QAction::triggered, this, [this] { step(1); });
    connect(m_actions[Command::PreviousOccurrence], &QAction::triggered, this,
            [this] { step(-1); });
}

QWidget *DetailPane::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row, fontMetrics().height() / 2);
    for (const Command command : {Command::CopyPhrase, Command::CopyStatusLine, Command::CopyAs}) {
        QAction *action = m_actions[command];
        auto *button = new ActionButton(action, row);
        button->setObjectName(action->objectName() + u"Button"_s);
        layout->addWidget(button);
    }
    layout->addWidget(m_note);
    return row;
}

void DetailPane::showContent(const PageContent &content)
{
    showBadges(content.other ? QStringList() : content.page.badges);
    m_page->setMarkedWords(content.markedWords);
    m_page->setNotes(content.notes);
    m_page->showPage(content.page, content.other);
    showOccurrences(content);
    showDefinition(content.page.definition);
}

void DetailPane::showNothing()
{
    m_page->showNothing();
    if (m_occurrences)
        m_occurrences->hide();
    showDefinition({});
}

void DetailPane::showDefinition(const Reference &definition)
{
    m_definition = definition;
    m_actions[Command::OpenDefinition]->setEnabled(definition.rfc != 0);
}

/// Lists what a trace has of the code below its page.
void DetailPane::showOccurrences(const PageContent &content)
{
    if (!content.tally) {
        if (m_occurrences)
            m_occurrences->hide();
        return;
    }
    if (!m_occurrences) {
        m_occurrences = new OccurrenceList(this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->setSpacing(0);
        column->addWidget(m_occurrences, 1);
        column->setStretch(0, 3);
    }
    m_occurrences->showTally(*content.tally, content.files);
    m_occurrences->show();
}

QWidget *DetailPane::occurrences() const
{
    return m_occurrences && m_occurrences->isVisible() ? m_occurrences->view() : nullptr;
}

void DetailPane::step(int by)
{
    if (occurrences())
        m_occurrences->step(by);
}

QString DetailPane::selectedText() const
{
    if (occurrences() && occurrences()->hasFocus())
        return m_occurrences->selectedText();
    return m_page->selectedText();
}

void DetailPane::showBadges(const QStringList &badges)
{
    if (badges == m_shownBadges)
        return;
    m_shownBadges = badges;
    QLayout *row = m_badges->layout();
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // The page asks for the height of the strip before the event loop runs: nothing here may wait
    // for it.
    for (const QString &text : badges) {
        auto *badge = new Badge(text, m_badges);
        row->addWidget(badge);
        badge->show();
    }
    m_badges->setVisible(!badges.isEmpty());
    m_badges->updateGeometry();
}

void DetailPane::setFoot(const QString &foot)
{
    m_page->setFoot(foot);
}

void DetailPane::confirmCopy(const QString &text)
{
    m_note->confirm(text);
}

void DetailPane::forgetCopy()
{
    m_note->forget();
}

void DetailPane::activate(const QUrl &url)
{
    if (url.scheme() == codeScheme)
        Q_EMIT codeActivated(url.path().toInt());
    else
        Q_EMIT urlActivated(url);
}
