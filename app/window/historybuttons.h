// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class Actions;
class QToolButton;

/// Back and forward, to be seen and clicked.
class HistoryButtons final : public QWidget
{
    Q_OBJECT

public:
    /// \a actions must outlive the buttons.
    explicit HistoryButtons(const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void pointAlong();

    QToolButton *m_back;
    QToolButton *m_forward;
};
