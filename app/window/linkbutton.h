// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

/// A button that looks like a link of the page, for what is offered within text.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};
