// SPDX-License-Identifier: MIT
#pragma once

#include "traceloader.h"

#include <optional>

class Actions;
class QMenu;

/// The trace that is looked at, the one being read, and those read lately.
class TraceSession final : public QObject
{
    Q_OBJECT

public:
    /// The commands of traces are carried out here; dialogs stand before \a parent.
    TraceSession(const Actions &actions, QWidget *parent);

    /// Reads \a files, "-" for standard input. What is shown stays until they are read.
    void openFiles(const QStringList &files);

    /// Reads \a text as if it stood in a file.
    void openText(const QString &text);

    /// Asks which files to open.
    void choose();

    [[nodiscard]] bool isReading() const { return m_loader && m_loader->isReading(); }

    /// What was read last and not closed since, be there codes in it or none.
    [[nodiscard]] const std::optional<Trace> &lastRead() const { return m_trace; }

    /// What it has of each code, by number; empty where there is no trace to look at.
    [[nodiscard]] const QList<CodeTally> &tallies() const { return m_tallies; }
    [[nodiscard]] bool hasCodes() const { return !m_tallies.isEmpty(); }

    /// What it has of \a code, null for nothing.
    [[nodiscard]] const CodeTally *tallyOf(int code) const;

    /// The files that places in the trace speak of.
    [[nodiscard]] QStringList files() const;

    /// Paths of traces read lately, the last one first.
    [[nodiscard]] const QStringList &recentFiles() const { return m_recentFiles; }
    void setRecentFiles(const QStringList &files) { m_recentFiles = files; }

    /// Says anew what Close does.
    void retranslate();

public Q_SLOTS:
    /// Stops reading, or else closes the trace.
    void close();

Q_SIGNALS:
    /// A reading has begun, got further or stopped; \a percent is -1 where it is not known.
    void readingChanged(int percent);

    /// lastRead() has changed.
    void changed();

    void recentFilesChanged();

private:
    void prepareLoader();
    void setLastRead(const Trace &trace);
    void remember(const QStringList &files);
    void fillRecentMenu();
    void updateActions();

    const Actions &m_actions;
    QWidget *m_window = nullptr;
    TraceLoader *m_loader = nullptr; ///< made for the first trace
    QMenu *m_recentMenu = nullptr;
    std::optional<Trace> m_trace;
    QList<CodeTally> m_tallies;
    QStringList m_recentFiles;
};
