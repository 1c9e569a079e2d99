// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class Actions;
class CodeTable;
class QWidget;

/// What the Help menu shows: keys and searches, symptoms, what the program is.
class HelpDialogs final : public QObject
{
    Q_OBJECT

public:
    /// \a table must outlive the dialogs, which belong to \a window.
    HelpDialogs(const CodeTable &table, const Actions &actions, QWidget *window);

    void showKeys();
    void showAbout();

    /// Closes every dialog of the window, as after the language has changed.
    void closeAll();

Q_SIGNALS:
    /// The user followed a link: "code:486", or a web address.
    void linkActivated(const QUrl &url);

private:
    void show(const QString &name, const QString &title, const QString &html);

    const CodeTable &m_table;
    QWidget *m_window;
};
