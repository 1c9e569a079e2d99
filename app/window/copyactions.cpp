// SPDX-License-Identifier: MIT
#include "copyactions.h"

#include "actions.h"
#include "copytext.h"
#include "entrylink.h"
#include "entrypage.h"
#include "pagehtml.h"
#include "plainpage.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <array>

namespace {

/// Those that fit a class as well as a code, and the codes found.
constexpr std::array filters{Command::CopyWiresharkFilter, Command::CopyWiresharkFilterOfFound,
                             Command::CopyGrepPattern};

} // namespace

CopyActions::CopyActions(const CodeTable &table, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_actions(actions)
{
    connect(actions[Command::CopyPhrase], &QAction::triggered, this, &CopyActions::copyPhrase);
    connect(actions[Command::CopyPage], &QAction::triggered, this, &CopyActions::copyPage);
    connectText(Command::CopyStatusLine,
                [](const CopySubject &subject) { return CopyText::statusLine(subject.code); });
    connectText(Command::CopyNumber,
                [](const CopySubject &subject) { return CopyText::number(subject.code); });
    connectText(Command::CopyNumberAndPhrase,
                [](const CopySubject &subject) { return CopyText::numberAndPhrase(subject.code); });
    connectText(Command::CopyLink, [&table](const CopySubject &subject) {
        return entryLink(subject.place.entry(), table);
    });
    connectText(Command::CopyWiresharkFilter, [](const CopySubject &subject) {
        return subject.responseClass != 0 ? CopyText::wiresharkFilterForClass(subject.responseClass)
                                          : CopyText::wiresharkFilter({subject.code.code});
    });
    connectText(Command::CopyWiresharkFilterOfFound, [](const CopySubject &subject) {
        return CopyText::wiresharkFilter(subject.found);
    });
    connectText(Command::CopyGrepPattern, [](const CopySubject &subject) {
        return subject.responseClass != 0 ? CopyText::grepPatternForClass(subject.responseClass)
                                          : CopyText::grepPattern(subject.code);
    });
    connectText(Command::CopyMarkdown,
                [](const CopySubject &subject) { return CopyText::markdown(subject.code); });
    connectText(Command::CopyExplanation,
                [](const CopySubject &subject) { return CopyText::explanation(subject.code); });
    setSubject({});
}

template <typename Text>
void CopyActions::connectText(Command command, Text text)
{
    connect(m_actions[command], &QAction::triggered, this,
            [this, text] { copyText(text(m_subject)); });
}

void CopyActions::setSubject(const CopySubject &subject)
{
    m_subject = subject;
    const bool hasCode = subject.code.code != 0;
    m_actions[Command::CopyStatusLine]->setEnabled(hasCode);
    const QList<QAction *> others = m_actions.of(CommandMenu::CopyAs);
    for (QAction *action : others)
        action->setEnabled(hasCode);
    for (const Command command : filters)
        m_actions[command]->setEnabled(hasCode || subject.responseClass != 0);
    m_actions[Command::CopyPhrase]->setEnabled(!name().isEmpty());
    // Of several codes side by side one has to know whose.
    m_actions[Command::CopyPhrase]->setText(subject.place.isComparison()
                                                ? tr("&Copy Phrase of %1").arg(subject.code.code)
                                                : commandText(Command::CopyPhrase));
    m_actions[Command::CopyLink]->setEnabled(!subject.place.isEmpty());
    m_actions[Command::CopyPage]->setEnabled(!subject.place.isEmpty());
    m_actions[Command::CopyWiresharkFilterOfFound]->setEnabled(subject.found.size() > 1);
}

void CopyActions::servePage(QAbstractScrollArea *area)
{
    connect(area, &QWidget::customContextMenuRequested, this,
            [this, area](QPoint at) { showMenu(area, at); });
}

void CopyActions::serveRows(QAbstractScrollArea *rows)
{
    connect(rows, &QWidget::customContextMenuRequested, this,
            [this, rows](QPoint at) { showMenu(rows, at); });
}

/// A menu of all that can be copied of the subject.
void CopyActions::showMenu(const QAbstractScrollArea *area, QPoint at) const
{
    QMenu menu;
    const QList<QAction *> first{m_actions[Command::CopyPhrase],
                                 m_actions[Command::CopyStatusLine]};
    for (QAction *action : first) {
        if (action->isEnabled())
            menu.addAction(action);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    const QList<QAction *> others = m_actions.of(CommandMenu::CopyAs);
    for (QAction *action : others) {
        if (action->isEnabled())
            menu.addAction(action);
    }
    if (!menu.isEmpty())
        menu.exec(area->viewport()->mapToGlobal(at));
}

/// What the subject is called, in words.
QString CopyActions::name() const
{
    if (m_subject.place.isEmpty() || m_subject.place.entry().kind == EntryId::Kind::Group)
        return {};
    return entryName(m_subject.place.entry(), m_table);
}

void CopyActions::copyPhrase()
{
    for (const Selection &selection : std::as_const(m_selections)) {
        if (const QString text = selection(); !text.isEmpty()) {
            copyText(text);
            return;
        }
    }
    copyText(name());
}

void CopyActions::copyPage()
{
    const Page page = entryPage(m_subject.place.entry(), m_table);
    const auto data = [&page] {
        auto mime = std::make_unique<QMimeData>();
        mime->setText(plainPage(page));
        mime->setHtml(standaloneHtml(page));
        return mime;
    };
    put(data, page.title());
}

void CopyActions::copyText(const QString &text)
{
    if (text.isEmpty())
        return;
    const auto data = [&text] {
        auto mime = std::make_unique<QMimeData>();
        mime->setText(text);
        return mime;
    };
    put(data, text.section(u'\n', 0, 0));
}

/// Puts \a data on the clipboard, and on the primary selection where there is one.
void CopyActions::put(const std::function<std::unique_ptr<QMimeData>()> &data, const QString &shown)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data().release());
    if (clipboard->supportsSelection())
        clipboard->setMimeData(data().release(), QClipboard::Selection);
    Q_EMIT copied(shown);
}
