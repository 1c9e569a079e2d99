// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "codefilter.h"
#include "codemodel.h"
#include "codepage.h"
#include "codeview.h"
#include "copynote.h"
#include "detailpane.h"
#include "notes.h"
#include "searchfield.h"
#include "traceitems.h"
#include "unknowncode.h"

#include <QMouseEvent>

// Where MainWindow goes: to a code or two, back and forward, and out to the RFC.

void MainWindow::showPlace(const Place &place, History::Visit visit)
{
    if (m_showsNothing || !(place == m_place)) {
        // What was copied before is none of this page's business.
        m_pane->forgetCopy();
        m_copied->forget();
    }
    m_showsNothing = false;
    m_place = place;
    m_history.visit(place, visit);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    if (place.code != 0) {
        std::optional<CodePage> other;
        if (place.other != 0)
            other = codePage(codeOrUnknown(m_table, place.other), m_table);
        const SearchResult &result = m_filter->result();
        const ResponseCode code = codeOrUnknown(m_table, place.code);
        const CodeTally *tally = place.other == 0 ? tallyOf(place.code) : nullptr;
        CodePage page = codePage(code, m_table);
        if (tally)
            page.sections.prepend(traceSection(*tally, code, m_trace->summary->files(), m_table));
        m_pane->showPage(page, other, result.query.words, searchNotes(result, m_table));
        if (tally)
            m_pane->showOccurrences(*tally, m_trace->summary->files());
        else
            m_pane->hideOccurrences();
    }
    m_openRfc->setEnabled(codeOrUnknown(m_table, place.code).references.value(0).rfc != 0);
    updateSubject();
}

/// Leaves the pane empty, where nothing answers the query; the last place is kept for when it is
/// gone.
void MainWindow::showNothing()
{
    m_showsNothing = true;
    m_pane->showNothing();
    m_openRfc->setEnabled(false);
    updateSubject();
}

/// Shows \a place again, in the tree as well; a query that hides it is dropped.
void MainWindow::goTo(const Place &place)
{
    const auto *model = static_cast<const CodeModel *>(m_filter->sourceModel());
    if (model->indexOfCode(place.code).isValid() && !m_view->indexOfCode(place.code).isValid())
        m_field->clear();
    m_applyingQuery = true;
    m_view->selectCode(place.code);
    m_applyingQuery = false;
    showPlace(place, History::Visit::Settled);
}

void MainWindow::openCode(int code)
{
    m_history.visit(m_place, History::Visit::Settled);
    goTo({code, 0});
}

void MainWindow::stepBack()
{
    if (m_history.canGoBack())
        goTo(m_history.back());
}

void MainWindow::stepForward()
{
    if (m_history.canGoForward())
        goTo(m_history.forward());
}

void MainWindow::openDefinition()
{
    const Reference definition = codeOrUnknown(m_table, m_place.code).references.value(0);
    if (definition.rfc != 0)
        Q_EMIT urlActivated(rfcUrl(definition));
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        stepBack();
    else if (event->button() == Qt::ForwardButton)
        stepForward();
    else
        QMainWindow::mousePressEvent(event);
}
