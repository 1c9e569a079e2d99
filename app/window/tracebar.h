// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

/// The bar above the tree that says which trace is shown, or how far one is read.
class TraceBar final : public QWidget
{
    Q_OBJECT

public:
    /// The button beside the text opens \a order; the one at the end triggers \a close.
    TraceBar(QMenu *order, QAction *close, QWidget *parent = nullptr);

    /// Says that a trace is being read. \a percent is -1 where it is not known.
    void showProgress(int percent);

    /// Says \a text of the trace that is shown; \a complaint, if any, is set apart.
    void showTrace(const QString &text, const QString &complaint, bool hasCodes);

private:
    QLabel *m_text = nullptr;
    QLabel *m_complaint = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_order = nullptr;
};
