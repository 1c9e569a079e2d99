// SPDX-License-Identifier: MIT
#include "copyactions.h"

#include "codepage.h"
#include "copytext.h"
#include "pagehtml.h"
#include "plainpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

CopyActions::CopyActions(const CodeTable &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_phrase(new QAction(tr("&Copy Phrase"), this))
{
    m_phrase->setObjectName(u"copyPhrase"_s);
    m_phrase->setShortcut(QKeySequence::Copy);
    connect(m_phrase, &QAction::triggered, this, &CopyActions::phraseRequested);

    m_statusLine =
        add(u"copyStatusLine"_s, tr("Copy &Status Line"),
            [](const CopySubject &subject) { return CopyText::statusLine(subject.code); });
    m_statusLine->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));

    m_others << add(u"copyNumber"_s, tr("&Number"),
                    [](const CopySubject &s) { return CopyText::number(s.code); });
    m_others << add(u"copyNumberAndPhrase"_s, tr("Number and &Phrase"),
                    [](const CopySubject &s) { return CopyText::numberAndPhrase(s.code); });
    m_others << add(u"copyLink"_s, tr("&Link to This Page"),
                    [](const CopySubject &s) { return CopyText::link(s.code); });
    m_filters << add(u"copyWireshark"_s, tr("&Wireshark Filter"), [](const CopySubject &s) {
        return s.selectedClass != 0 ? CopyText::wiresharkFilterForClass(s.selectedClass)
                                    : CopyText::wiresharkFilter({s.code.code});
    });
    m_foundFilter = add(u"copyWiresharkFound"_s, tr("Wireshark Filter of All &Found"),
                        [](const CopySubject &s) { return CopyText::wiresharkFilter(s.found); });
    m_filters << m_foundFilter;
    m_filters << add(u"copyGrep"_s, tr("&Grep Pattern"), [](const CopySubject &s) {
        return s.selectedClass != 0 ? CopyText::grepPatternForClass(s.selectedClass)
                                    : CopyText::grepPattern(s.code);
    });
    m_others += m_filters;
    m_others << add(u"copyMarkdown"_s, tr("&Markdown with RFC Link"),
                    [](const CopySubject &s) { return CopyText::markdown(s.code); });
    m_others << add(u"copyExplanation"_s, tr("&Explanation for a Ticket"),
                    [](const CopySubject &s) { return CopyText::explanation(s.code); });
    auto *page = new QAction(tr("Whole P&age"), this);
    page->setObjectName(u"copyPage"_s);
    connect(page, &QAction::triggered, this, &CopyActions::copyPage);
    m_others << page;
    setSubject({});
}

template <typename Text>
QAction *CopyActions::add(const QString &name, const QString &label, Text text)
{
    auto *action = new QAction(label, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, text] { copyText(text(m_subject)); });
    return action;
}

void CopyActions::setSubject(const CopySubject &subject)
{
    m_subject = subject;
    m_phrase->setEnabled(!subject.code.phrase.isEmpty());
    m_statusLine->setEnabled(hasCode());
    for (QAction *action : std::as_const(m_others)) {
        if (action == m_foundFilter)
            action->setEnabled(subject.found.size() > 1);
        else
            action->setEnabled(hasCode() || (isAboutClass() && m_filters.contains(action)));
    }
}

void CopyActions::copyPhrase()
{
    if (!m_subject.code.phrase.isEmpty())
        copyText(m_subject.code.phrase);
}

void CopyActions::copyPage()
{
    const CodePage page = codePage(m_subject.code, m_table);
    const auto data = [&page] {
        auto mime = std::make_unique<QMimeData>();
        mime->setText(plainPage(page));
        mime->setHtml(standaloneHtml(page));
        return mime;
    };
    put(data, page.title);
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

void CopyActions::put(const std::function<std::unique_ptr<QMimeData>()> &data, const QString &shown)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(data().release());
    if (clipboard->supportsSelection())
        clipboard->setMimeData(data().release(), QClipboard::Selection);
    Q_EMIT copied(shown);
}
