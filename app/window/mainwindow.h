// SPDX-License-Identifier: MIT
#pragma once

#include "windowstate.h"

#include <QMainWindow>

class Actions;
class CodeTable;
class CopyActions;
class DetailPane;
class HelpDialogs;
class Intake;
class LanguageMenu;
class Navigator;
class Panes;
class SidePane;
class StatusBar;
class TraceSession;
class Zoom;

/// The window: makes its parts, places them and joins them. What the user did comes up to it as
/// signals; values go down from it. A command is a row of commandTable() and belongs to a part.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a table must outlive the window. \a state is what the last window left, or defaults.
    explicit MainWindow(const CodeTable &table, const WindowState &state = {});

    /// Searches for \a query as if it had been typed.
    void search(const QString &query);

    /// Reads \a files, "-" for standard input, and shows the codes that occur in them.
    void openTraces(const QStringList &files);

    /// Asks which traces to open.
    void chooseTraces();

    /// Shows the trace that \a text is, or searches for what it names.
    void lookUp(const QString &text);

    /// Whether a trace is being read, in threads of their own.
    [[nodiscard]] bool isReading() const;

    /// Tells \a message for a while, in the status bar.
    void tell(const QString &message);

    /// What the next start should find again.
    [[nodiscard]] WindowState state() const;

Q_SIGNALS:
    /// state() has changed, but for the size of the window.
    void stateChanged();

    /// The window is closing; state() is what it leaves.
    void closing();

    /// The user wants the program to speak \a language, or that of the system if it is empty.
    void languageChosen(const QString &language);

    /// The user activated a link to the web.
    void urlActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void placeParts();
    void joinParts();
    void joinState();
    void restore(const WindowState &state);
    void openLink(const QString &link);
    void showPlace();
    void showCount();
    void updateSubject();

    const CodeTable &m_table;
    Actions *m_actions;
    Panes *m_panes;
    Navigator *m_navigator;
    TraceSession *m_traces;
    CopyActions *m_copy;
    SidePane *m_side;
    DetailPane *m_pane;
    StatusBar *m_status;
    LanguageMenu *m_languages;
    HelpDialogs *m_help;
    Zoom *m_zoom;
    Intake *m_intake;
};
