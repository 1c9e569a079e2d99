// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class Actions;
class SidePane;
class TraceSession;
class QWidget;
struct PastedText;

/// Takes in what comes from elsewhere, pasted, dropped or handed over: a trace is opened, anything
/// else is searched for.
class Intake final : public QObject
{
    Q_OBJECT

public:
    /// What is dropped on \a window comes in. All must outlive the intake.
    Intake(const Actions &actions, TraceSession &traces, SidePane &side, QWidget *window);

    /// Shows the trace that \a text is, or searches for what it names.
    void lookUp(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    /// Takes in the clipboard: into the search field if that has the focus.
    void paste();

private:
    void use(const QString &text, const PastedText &pasted);

    TraceSession &m_traces;
    SidePane &m_side;
};
