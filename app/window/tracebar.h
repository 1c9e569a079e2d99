// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class Actions;
class PlainLabel;
class QProgressBar;
class QToolButton;
class TraceSession;

/// The bar above the list that says which trace is shown, or how far one is read. It follows the
/// session by itself and is hidden while there is nothing to say.
class TraceBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a session must outlive the bar.
    TraceBar(const TraceSession &session, const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress(int percent);
    void showTrace();
    void follow();

    const TraceSession &m_session;
    const Actions &m_actions;
    PlainLabel *m_text = nullptr;
    PlainLabel *m_complaint = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_order = nullptr;
};
