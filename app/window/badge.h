// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

/// A short fact in a pill, on several lines where there is little room.
class Badge final : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(const QString &text, QWidget *parent = nullptr);

    /// All in one line; where there is no room for it, the words wrap.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
};
