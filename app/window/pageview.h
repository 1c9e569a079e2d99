// SPDX-License-Identifier: MIT
#pragma once

#include "comparison.h"
#include "pagefind.h"
#include "pagehtml.h"

#include <QTextBrowser>

#include <optional>

class CallFlowView;

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
    void setMarkedWords(const QStringList &words) { m_markedWords = words; }
    void setNotes(const QStringList &notes) { m_notes = notes; }
    void setFoot(const QString &foot) { m_foot = foot; }

    /// Finds \a text in the page and goes to the first place from what is seen on. Marks all places
    /// until another text is sought; an empty one ends that.
    void find(const QString &text);

    /// Goes on by so many places of those found, around the end.
    void stepFound(int by);

    [[nodiscard]] int foundCount() const { return static_cast<int>(m_found.size()); }

    /// Which of those found is shown, from 0.
    [[nodiscard]] int foundPlace() const { return static_cast<int>(m_foundPlace); }

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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void renderFirst();
    void render();
    void lay(const QString &html);
    void mark();
    void collectFound();
    void showFound();
    /// A widget in the text, and the anchor of the paragraph that it covers.
    struct Inset {
        QString anchor;
        QWidget *widget;
    };

    void show(const Page &page, const std::optional<CodeComparison> &comparison,
              const QString &name);
    void collectInsets();
    void addFlows();
    void placeStrip();
    void fit(QWidget *widget) const;
    void fitInsets();
    void fitScrollBar();
    void place(const Inset &inset);
    void placeInsets();
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int widestText() const;
    [[nodiscard]] int stripWidth() const;
    [[nodiscard]] bool hasRoomForTwo() const;
    [[nodiscard]] int margin() const { return fontMetrics().height() * 3 / 2; }

    QWidget *m_strip;
    QList<CallFlowView *> m_flows;
    QList<Inset> m_insets;
    Page m_page;
    std::optional<CodeComparison> m_comparison;
    bool m_hasPage = false;
    int m_stripWidth = 0; ///< beside the heading; 0: the strip stands below it
    QString m_html; ///< what is laid out; empty where that has been changed since
    QStringList m_markedWords;
    QString m_sought;
    QList<TextRange> m_found;
    qsizetype m_foundPlace = 0;
    QStringList m_notes;
    QString m_foot;
    bool m_twoColumns = true;
    bool m_isDrawn = false; ///< set by the first showing; before, size and fonts are not final
};
