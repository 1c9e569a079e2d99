// SPDX-License-Identifier: MIT
#include "detailpane.h"

#include "actionbutton.h"
#include "badge.h"
#include "copyactions.h"
#include "copynote.h"
#include "flowlayout.h"
#include "focusbar.h"
#include "occurrencelist.h"
#include "pageview.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

const auto codeScheme = u"code"_s;

}

DetailPane::DetailPane(const CopyActions &actions, QWidget *parent)
    : QWidget(parent)
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
    stripLayout->addWidget(makeButtons(actions));

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
}

QWidget *DetailPane::makeButtons(const CopyActions &actions)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row, fontMetrics().height() / 2);
    auto *phrase = new ActionButton(actions.phrase(), row);
    phrase->setObjectName(u"copyPhraseButton"_s);
    auto *statusLine = new ActionButton(actions.statusLine(), row);
    statusLine->setObjectName(u"copyStatusLineButton"_s);
    auto *menu = new QMenu(tr("Copy As"), row);
    menu->addActions(actions.others());
    auto *more = new ActionButton(menu->menuAction(), row);
    more->setObjectName(u"copyAsButton"_s);
    const QList<QWidget *> buttons{phrase, statusLine, more};
    for (QWidget *button : buttons)
        layout->addWidget(button);
    layout->addWidget(m_note);
    return row;
}

void DetailPane::showPage(const CodePage &page, const std::optional<CodePage> &other,
                          const QStringList &markedWords, const QStringList &notes)
{
    showBadges(other ? QStringList() : page.badges);
    m_page->setMarkedWords(markedWords);
    m_page->setNotes(notes);
    m_page->showPage(page, other);
}

void DetailPane::showNothing()
{
    m_page->showNothing();
    hideOccurrences();
}

void DetailPane::showOccurrences(const CodeTally &tally, const QStringList &files)
{
    if (!m_occurrences) {
        m_occurrences = new OccurrenceList(this);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->setSpacing(0);
        column->addWidget(m_occurrences, 1);
        column->setStretch(0, 3);
    }
    m_occurrences->showTally(tally, files);
    m_occurrences->show();
}

void DetailPane::hideOccurrences()
{
    if (m_occurrences)
        m_occurrences->hide();
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
