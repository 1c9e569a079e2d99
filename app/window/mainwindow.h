// SPDX-License-Identifier: MIT
#pragma once

#include "history.h"
#include "windowstate.h"

#include <QMainWindow>

class CodeFilter;
class CodeTable;
class CodeView;
class CopyActions;
class CopyNote;
class DetailPane;
class QLabel;
class QModelIndex;
class QSplitter;
class SearchField;
class SidePane;

/// The window: joins search field, tree and page. What the user did comes up to it as signals;
/// values go down from it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// \a table must outlive the window. \a state is what the last window left, or defaults.
    explicit MainWindow(const CodeTable &table, const WindowState &state = {});

    /// Searches for \a query as if it had been typed.
    void search(const QString &query);

    /// What the next start should find again.
    [[nodiscard]] WindowState state() const;

Q_SIGNALS:
    /// The window is closing; \a state is what it leaves.
    void closing(const WindowState &state);

    /// The user activated a link to the web.
    void urlActivated(const QUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void makeCentre();
    void makeMenus();
    void makeEditMenu();
    void makeViewMenu();
    void makeGoMenu();
    void makeHelpMenu();
    void connectParts();

    void applyQuery();
    void onSelectionChanged();
    void showPlace(const Place &place, History::Visit visit);
    void goTo(const Place &place);
    void openCode(int code);
    void stepBack();
    void stepForward();
    void openDefinition();
    void updateSubject();
    void showCount();

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
    CopyNote *m_copied = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_openRfc = nullptr;

    History m_history;
    Place m_place;
    QList<int> m_expanded; ///< the classes unfolded while no query is there
    bool m_applyingQuery = false;
    int m_zoom = 0;
    qreal m_fontSize = 0; ///< the user's own, in points
};
