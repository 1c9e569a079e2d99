// SPDX-License-Identifier: MIT
#pragma once

#include "history.h"
#include "traceloader.h"
#include "windowstate.h"

#include <QMainWindow>
#include <QTimer>

class CodeFilter;
class CodeModel;
class CodeTable;
class CodeView;
class CopyActions;
class CopyNote;
class DetailPane;
class QLabel;
class QMenu;
class QModelIndex;
class QSplitter;
class SearchField;
class SidePane;
class TraceBar;

/// The window: joins search field, tree and page. What the user did comes up to it as signals;
/// values go down from it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a table must outlive the window. \a state is what the last window left, or defaults.
    explicit MainWindow(const CodeTable &table, const WindowState &state = {});

    /// Comes to the front, as far as the desktop lets it; with the \a token of the start that asks
    /// for it on Wayland.
    void comeToFront(const QString &token);

    /// Tells \a message for a while, in the status bar.
    void tell(const QString &message);

    /// Searches for \a query as if it had been typed.
    void search(const QString &query);

    /// Reads \a files, "-" for standard input, and shows the codes that occur in them.
    void openTraces(const QStringList &files);

    /// Says everything anew, after the language of the program has changed.
    void retranslate();

    /// Asks which traces to open.
    void chooseTraces();

    /// Does what a text from elsewhere is meant for: shows the trace that it is, or searches for
    /// it.
    void take(const QString &text);

    /// What the next start should find again.
    [[nodiscard]] WindowState state() const;

Q_SIGNALS:
    /// The window is closing; \a state is what it leaves.
    void closing(const WindowState &state);

    /// The user wants the program to speak \a language, or that of the system if it is empty.
    void languageChosen(const QString &language);

    /// The user activated a link to the web.
    void urlActivated(const QUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build(const WindowState &state);
    void makeCentre();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeLanguageMenu(QMenu *view);
    void makeGoMenu();
    void makeHelpMenu();
    void connectParts();

    void applyQuery();
    void onSelectionChanged();
    void showPlace(const Place &place, History::Visit visit);
    void showNothing();
    void goTo(const Place &place);
    void openCode(int code);
    void stepBack();
    void stepForward();
    void openDefinition();
    void updateSubject();
    void showCount();

    TraceLoader *loader();
    TraceBar *traceBar();
    void openTraceText(const QString &text);
    void showTrace(const Trace &trace);
    void closeTrace();
    void setModel(CodeModel *model);
    void rememberTraces(const QStringList &files);
    void fillRecentMenu();
    QMenu *orderMenu();
    void updateTraceActions();
    void stepOccurrence(int by);
    [[nodiscard]] const CodeTally *tallyOf(int code) const;
    void paste();

    void openPage();
    void showContextMenu(QWidget *widget, const QPoint &position);
    void copyWhatIsMeant();
    void confirmCopy(const QString &text);
    void focusNextPane(int step);
    void setZoom(int steps);

    const CodeTable &m_table;
    CodeFilter *m_filter = nullptr;
    CopyActions *m_copy = nullptr;
    SidePane *m_side = nullptr;
    SearchField *m_field = nullptr;
    CodeView *m_view = nullptr;
    QSplitter *m_splitter = nullptr;
    DetailPane *m_pane = nullptr;
    QLabel *m_count = nullptr;
    QTimer m_countToSay;
    CopyNote *m_copied = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_openRfc = nullptr;

    // A trace, while one is shown or read; see maintrace.cpp.
    std::optional<Trace> m_trace;
    QList<CodeTally> m_tallies;
    TraceLoader *m_loader = nullptr;
    TraceBar *m_traceBar = nullptr;
    QAction *m_closeTrace = nullptr;
    QAction *m_nextOccurrence = nullptr;
    QAction *m_previousOccurrence = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_orderMenu = nullptr;
    QStringList m_recentTraces;

    History m_history;
    Place m_place;
    QList<int> m_expanded; ///< the classes unfolded while no query is there
    bool m_applyingQuery = false;
    bool m_showsNothing = false; ///< nothing answers the query; m_place is where one was before
    int m_zoom = 0;
    QString m_language;
    qreal m_fontSize = 0; ///< the user's own, in points
};
