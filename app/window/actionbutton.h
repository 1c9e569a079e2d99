// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

/// A button for a QAction that shows the action's shortcut beside its text, and the action's menu
/// if it has one.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    /// \a action says what the button is called, does and when it is enabled.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr);

    QSize sizeHint() const override;

    /// Without the shortcut, which is dropped where there is no room for it.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString shortcutText() const;
    [[nodiscard]] int gap() const { return fontMetrics().height() / 2; }

    QAction *m_action = nullptr;
};
