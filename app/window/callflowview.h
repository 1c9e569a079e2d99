// SPDX-License-Identifier: MIT
#pragma once

#include "callflowpicture.h"

#include <QWidget>

#include <optional>

/// A call flow in the page: a picture for the eyes, its lines in words for a screen reader, a menu
/// that copies or saves it, and to be dragged into another program.
class CallFlowView final : public QWidget
{
    Q_OBJECT

public:
    explicit CallFlowView(QWidget *parent = nullptr);

    /// Shows \a flow, in which a response of \a responseClass has its place.
    void setFlow(const Ladder &flow, int responseClass);

    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// \a text says what went to the clipboard.
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const CallFlowPicture &picture(int width) const;
    void copyPicture();
    void copySvg();
    void copyText(const QString &text, const QString &name);
    void saveAs();

    Ladder m_flow;
    QPoint m_pressed; ///< where a drag may begin
    int m_responseClass = 0;
    // The height is asked for, then the picture is painted, in one and the same width.
    mutable std::optional<CallFlowPicture> m_picture;
    mutable int m_pictureWidth = 0;
};
