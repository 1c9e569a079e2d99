// SPDX-License-Identifier: MIT
#pragma once

#include "comparison.h"
#include "pagehighlights.h"
#include "pagehtml.h"
#include "pageroom.h"

#include <QTextBrowser>

#include <optional>

class PageInsets;

/// A page, or a comparison, drawn anew when room or colours change. Widgets stand in the text and
/// scroll with it: a strip beside the heading, and the pictures of call flows.
class PageView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// \a strip stands in every page. Its layout says how large it is.
    explicit PageView(QWidget *strip, QWidget *parent = nullptr);

    void showPage(const Page &page);
    void showComparison(const CodeComparison &comparison);
    void setMarkedWords(const QStringList &words) { m_highlights.setWords(words); }
    void setNotes(const QStringList &notes) { m_notes = notes; }
    void setFoot(const QString &foot) { m_foot = foot; }

    /// Finds \a text in the page and goes to the first place from what is seen on. Marks all places
    /// until another text is sought; an empty one ends that.
    void find(const QString &text);

    /// Goes on by so many places of those found, around the end.
    void stepFound(int by);

    [[nodiscard]] const PageFind &found() const { return m_highlights.found(); }

    /// Scrolls to \a place, in characters, with some lines around it.
    void showPlace(const TextRange &place);

    /// What the user selected, as plain text.
    [[nodiscard]] QString selectedText() const;

    /// What pages are drawn with at present.
    [[nodiscard]] PageStyle style() const;

Q_SIGNALS:
    /// A call flow went to the clipboard as \a text says.
    void copied(const QString &text);

    /// The page is laid out anew.
    void rendered();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const Page &page, const std::optional<CodeComparison> &comparison,
              const QString &name);
    void renderFirst();
    void render();
    void lay(const QString &html);
    void layInWidth();
    void fitInsets();
    void fitScrollBar();
    void showFound();
    [[nodiscard]] QList<Ladder> flows() const;
    [[nodiscard]] PageRoom room() const;
    [[nodiscard]] int available() const;

    PageInsets *m_insets;
    PageHighlights m_highlights;
    Page m_page;
    std::optional<CodeComparison> m_comparison;
    PageRoom m_room; ///< what is laid out has it
    QString m_html; ///< what is laid out; empty where that has been changed since
    QStringList m_notes;
    QString m_foot;
    bool m_hasPage = false;
    bool m_isDrawn = false; ///< set by the first showing; before, size and fonts are not final
};
