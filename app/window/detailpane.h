// SPDX-License-Identifier: MIT
#pragma once

#include "rfc.h"

#include <QWidget>

class Actions;
class CopyToast;
class FindBar;
class LinkButton;
class OccurrenceList;
class QHBoxLayout;
class PageView;
class Veil;
struct PageContent;

/// Everything right of the list: the page of an entry, with the buttons that copy it, and below it
/// the responses of a trace.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    /// The buttons trigger \a actions, which must outlive the pane.
    explicit DetailPane(const Actions &actions, QWidget *parent = nullptr);

    void showContent(const PageContent &content);

    /// Draws the page pale: it is that of before, and answers nothing that is asked.
    void setDimmed(bool isDimmed);

    /// Offers a way back to the list where that does not stand beside the page.
    void setStandingAlone(bool isAlone);

    /// The line at the end of every page.
    void setFoot(const QString &foot);

    /// What the user has selected: responses while their list has the focus, otherwise text of the
    /// page.
    [[nodiscard]] QString selectedText() const;

    /// Tells for a moment that \a text was copied.
    void confirmCopy(const QString &text);
    void forgetCopy();

    /// Follows a link: to an entry (`sipdex:486`), or a web address.
    void activate(const QUrl &url);

    [[nodiscard]] PageView *page() const { return m_page; }

    /// The list of responses, null while none is shown.
    [[nodiscard]] QWidget *occurrences() const;

Q_SIGNALS:
    /// The user wants to be back in the list.
    void left();
    void linkActivated(const QString &link);
    void urlActivated(const QUrl &url);
    /// A call flow went to the clipboard as \a text says.
    void copied(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeWayBack();
    void nameWayBack();
    QWidget *makeButtons();
    void connectActions();
    void showOccurrences(const PageContent &content);
    void showDefinition(const Reference &definition);
    void step(int by);
    void openFind();

    const Actions &m_actions;
    CopyToast *m_note = nullptr;
    PageView *m_page = nullptr;
    QHBoxLayout *m_pageRow = nullptr;
    LinkButton *m_wayBack = nullptr; ///< made for the first narrow window
    FindBar *m_find = nullptr; ///< made when it is first asked for
    Veil *m_veil = nullptr; ///< made where nothing answers first
    OccurrenceList *m_occurrences = nullptr; ///< made for the first trace
    Reference m_definition;
};
