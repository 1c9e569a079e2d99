// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

/// Lies over a widget and lets it look pale. What is below it works as before.
class Veil final : public QWidget
{
    Q_OBJECT

public:
    /// Lies over all of \a covered, whatever size that has.
    explicit Veil(QWidget *covered);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_covered;
};
