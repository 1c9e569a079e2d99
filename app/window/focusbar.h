// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// A narrow bar before a widget that shows no focus of its own: coloured while the widget has it,
/// as the current row of the list is.
class FocusBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusBar(QWidget *watched, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_watched = nullptr;
};
