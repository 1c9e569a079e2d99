// SPDX-License-Identifier: MIT
#include "tracesession.h"

#include "actions.h"
#include "mnemonic.h"
#include "windowstate.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

TraceSession::TraceSession(const Actions &actions, QWidget *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_window(parent)
    , m_recentMenu(new QMenu(parent))
{
    actions[Command::OpenRecent]->setMenu(m_recentMenu);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &TraceSession::fillRecentMenu);
    connect(actions[Command::OpenTrace], &QAction::triggered, this, &TraceSession::choose);
    connect(actions[Command::CloseTrace], &QAction::triggered, this, &TraceSession::close);
    updateActions();
}

void TraceSession::prepareLoader()
{
    if (m_loader)
        return;
    m_loader = new TraceLoader(this);
    connect(m_loader, &TraceLoader::progressed, this, &TraceSession::readingChanged);
    connect(m_loader, &TraceLoader::finished, this, &TraceSession::setLastRead);
}

void TraceSession::openFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    prepareLoader();
    m_loader->readFiles(files);
    updateActions();
    Q_EMIT readingChanged(-1);
}

void TraceSession::openText(const QString &text)
{
    prepareLoader();
    m_loader->readText(text.toUtf8(), tr("Pasted text"));
    updateActions();
    Q_EMIT readingChanged(-1);
}

void TraceSession::choose()
{
    const QString folder =
        m_recentFiles.isEmpty() ? QString() : QFileInfo(m_recentFiles.constFirst()).path();
    openFiles(QFileDialog::getOpenFileNames(m_window, tr("Open Trace"), folder,
                                            tr("Traces (*.pcap *.pcapng *.cap *.log *.txt *.json)")
                                                + u";;"_s + tr("All Files (*)")));
}

void TraceSession::setLastRead(const Trace &trace)
{
    m_trace = trace;
    m_tallies = trace.summary->codes();
    if (hasCodes())
        remember(trace.files);
    updateActions();
    Q_EMIT changed();
}

void TraceSession::close()
{
    if (isReading()) {
        m_loader->cancel();
        updateActions();
        Q_EMIT readingChanged(-1);
        return;
    }
    m_trace.reset();
    m_tallies.clear();
    updateActions();
    Q_EMIT changed();
}

const CodeTally *TraceSession::tallyOf(int code) const
{
    const auto found = std::find_if(m_tallies.begin(), m_tallies.end(),
                                    [code](const CodeTally &tally) { return tally.code == code; });
    return found == m_tallies.end() ? nullptr : &*found;
}

QStringList TraceSession::files() const
{
    return m_trace ? m_trace->summary->files() : QStringList();
}

void TraceSession::remember(const QStringList &files)
{
    for (const QString &file : files) {
        if (file == "-"_L1)
            continue;
        const QString path = QFileInfo(file).absoluteFilePath();
        m_recentFiles.removeAll(path);
        m_recentFiles.prepend(path);
    }
    m_recentFiles = m_recentFiles.mid(0, WindowState::mostRecentTraces);
    Q_EMIT recentFilesChanged();
}

void TraceSession::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : std::as_const(m_recentFiles)) {
        const QFileInfo info(path);
        const QString text = u"%1 (%2)"_s.arg(info.fileName(), info.path());
        m_recentMenu->addAction(withLiteralAmpersands(text), this,
                                [this, path] { openFiles({path}); });
    }
    m_recentMenu->addSeparator();
    QAction *forget = m_recentMenu->addAction(tr("&Forget These"), this, [this] {
        m_recentFiles.clear();
        Q_EMIT recentFilesChanged();
    });
    forget->setEnabled(!m_recentFiles.isEmpty());
}

void TraceSession::updateActions()
{
    QAction *close = m_actions[Command::CloseTrace];
    close->setEnabled(isReading() || m_trace.has_value());
    if (isReading())
        close->setText(tr("&Cancel"));
    else
        close->setText(commandText(Command::CloseTrace));
    // Without a trace the same keys go through the page.
    m_actions[Command::NextOccurrence]->setText(hasCodes() ? commandText(Command::NextOccurrence)
                                                           : tr("&Next on the Page"));
    m_actions[Command::PreviousOccurrence]->setText(
        hasCodes() ? commandText(Command::PreviousOccurrence) : tr("&Previous on the Page"));
}

void TraceSession::retranslate()
{
    updateActions();
}
