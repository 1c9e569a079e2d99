// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

/// The one field to search with. Keys that move in the list are passed on, so that nobody has to
/// leave it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Takes the focus and selects all, ready to be typed over.
    void focusAll();

    /// Whether text is selected because the user selected it; what focusAll() and Tab select does
    /// not count.
    [[nodiscard]] bool hasSelectionByHand() const { return hasSelectedText() && m_selectedByHand; }

Q_SIGNALS:
    /// The user wants in what the clipboard holds.
    void pasted();
    void opened(); ///< Enter
    void left(); ///< Esc in the empty field
    void helpRequested(); ///< a question mark in the empty field
    void listKeyPressed(int key); ///< a key that moves in the list

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sayTexts();
    void dressButtons();
    void drawIcon();
    void inkHint();

    QAction *m_icon = nullptr;
    bool m_selectedByHand = false;
};
