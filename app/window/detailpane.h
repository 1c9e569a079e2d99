// SPDX-License-Identifier: MIT
#pragma once

#include "codepage.h"
#include "codetally.h"

#include <QWidget>

#include <optional>

class CopyActions;
class CopyNote;
class OccurrenceList;
class PageView;

/// Everything right of the tree: the page of a code, with badges and the buttons that copy it.
class DetailPane final : public QWidget
{
    Q_OBJECT

public:
    /// The buttons trigger \a actions, which must outlive the pane.
    explicit DetailPane(const CopyActions &actions, QWidget *parent = nullptr);

    /// Shows \a page, or compares it with \a other. \a markedWords are folded; \a notes stand
    /// before the page.
    void showPage(const CodePage &page, const std::optional<CodePage> &other,
                  const QStringList &markedWords, const QStringList &notes);

    /// Leaves the pane empty.
    void showNothing();

    /// Lists what a trace shows of the code below its page.
    void showOccurrences(const CodeTally &tally, const QStringList &files);
    void hideOccurrences();

    /// That list, null before the first trace.
    [[nodiscard]] OccurrenceList *occurrences() const { return m_occurrences; }

    /// The line at the end of every page.
    void setFoot(const QString &foot);

    /// Tells for a moment that \a text was copied.
    void confirmCopy(const QString &text);
    void forgetCopy();

    /// Follows a link: "code:486", or a web address.
    void activate(const QUrl &url);

    [[nodiscard]] PageView *page() const { return m_page; }

Q_SIGNALS:
    void codeActivated(int code);
    void urlActivated(const QUrl &url);
    /// A call flow went to the clipboard as \a text says.
    void copied(const QString &text);

private:
    QWidget *makeButtons(const CopyActions &actions);
    void showBadges(const QStringList &badges);

    QWidget *m_badges = nullptr;
    QStringList m_shownBadges;
    CopyNote *m_note = nullptr;
    PageView *m_page = nullptr;
    OccurrenceList *m_occurrences = nullptr;
};
