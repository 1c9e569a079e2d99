// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class PageView;
class QLabel;
class QLineEdit;
class QToolButton;

/// Finds words in the page that is shown: a bar below it, as in a browser.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a page must outlive the bar.
    explicit FindBar(PageView *page, QWidget *parent = nullptr);

    /// Shows the bar, with what is selected in the page as its text, ready to be typed over.
    void open();

    /// Goes to the next place, or with -1 to the one before, around the end.
    void step(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void leave();
    void find();
    void showPlace();
    void retranslate();
    QToolButton *addButton(const QString &name, int by);

    PageView *m_page;
    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_before;
    QToolButton *m_after;
    QToolButton *m_close;
};
