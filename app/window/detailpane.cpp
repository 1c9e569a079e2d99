// SPDX-License-Identifier: MIT
#include "detailpane.h"

#include "actionbutton.h"
#include "actions.h"
#include "copytoast.h"
#include "findbar.h"
#include "focusbar.h"
#include "linkbutton.h"
#include "occurrencelist.h"
#include "pagecontent.h"
#include "pageview.h"
#include "veil.h"

#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const auto entryScheme = u"sipdex"_s;

} // namespace

DetailPane::DetailPane(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    QWidget *strip = makeButtons();
    m_note = new CopyToast(strip, this);
    m_page = new PageView(strip, this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_pageRow = new QHBoxLayout;
    m_pageRow->setSpacing(0);
    m_pageRow->addWidget(new FocusBar(m_page, this));
    m_pageRow->addWidget(m_page);
    layout->addLayout(m_pageRow);
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
    connect(m_actions[Command::FindInPage], &QAction::triggered, this, &DetailPane::openFind);
    connect(m_actions[Command::OpenDefinition], &QAction::triggered, this,
            [this] { Q_EMIT urlActivated(rfcUrl(m_definition)); });
    connect(m_actions[Command::NextOccurrence], &QAction::triggered, this, [this] { step(1); });
    connect(m_actions[Command::PreviousOccurrence], &QAction::triggered, this,
            [this] { step(-1); });
}

QWidget *DetailPane::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    const int gap = fontMetrics().height() / 2;
    layout->setContentsMargins(0, 0, 0, gap * 3 / 2); // to the text below, where there is some
    layout->setSpacing(gap);
    for (const Command command : {Command::CopyPhrase, Command::CopyAs}) {
        QAction *action = m_actions[command];
        auto *button = new ActionButton(action, row);
        button->setObjectName(action->objectName() + u"Button"_s);
        layout->addWidget(button);
    }
    return row;
}

void DetailPane::showContent(const PageContent &content)
{
    m_page->setMarkedWords(content.markedWords);
    m_page->setNotes(content.notes);
    if (content.comparison)
        m_page->showComparison(*content.comparison);
    else
        m_page->showPage(content.page);
    showOccurrences(content);
    showDefinition(content.page.definition);
}

void DetailPane::setDimmed(bool isDimmed)
{
    if (isDimmed && !m_veil)
        m_veil = new Veil(m_page);
    if (m_veil)
        m_veil->setVisible(isDimmed);
}

void DetailPane::setStandingAlone(bool isAlone)
{
    if (isAlone && !m_wayBack)
        makeWayBack();
    if (m_wayBack)
        m_wayBack->setVisible(isAlone);
}

void DetailPane::makeWayBack()
{
    m_wayBack = new LinkButton(this);
    m_wayBack->setObjectName(u"wayBack"_s);
    const int margin = fontMetrics().height() / 2;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(m_wayBack);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, row);
    connect(m_wayBack, &QPushButton::clicked, this, &DetailPane::left);
    nameWayBack();
}

void DetailPane::nameWayBack()
{
    if (m_wayBack)
        m_wayBack->setText((isRightToLeft() ? u"→ "_s : u"← "_s) + tr("List"));
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        nameWayBack();
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
        column->setStretchFactor(m_pageRow, 3);
    }
    m_occurrences->showTally(*content.tally, content.files);
    m_occurrences->show();
}

QWidget *DetailPane::occurrences() const
{
    return m_occurrences && m_occurrences->isVisible() ? m_occurrences->view() : nullptr;
}

/// To the next response of a trace, or to the next place found on the page.
void DetailPane::step(int by)
{
    if (occurrences())
        m_occurrences->step(by);
    else if (m_find && m_find->isVisible())
        m_find->step(by);
    else
        openFind();
}

void DetailPane::openFind()
{
    if (!m_find) {
        m_find = new FindBar(m_page, this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->insertWidget(column->indexOf(m_pageRow) + 1, m_find);
    }
    m_find->open();
}

QString DetailPane::selectedText() const
{
    if (occurrences() && occurrences()->hasFocus())
        return m_occurrences->selectedText();
    return m_page->selectedText();
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
    if (url.scheme() == entryScheme)
        Q_EMIT linkActivated(url.toString());
    else
        Q_EMIT urlActivated(url);
}
