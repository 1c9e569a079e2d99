// SPDX-License-Identifier: MIT
#pragma once

#include "codepage.h"
#include "pagehtml.h"

#include <QTextBrowser>

#include <optional>

/// One page, or two side by side, drawn anew when room or colours change. A strip of widgets stands
/// below the heading and scrolls with the text.
class PageView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// \a strip stands in every page. Its layout says how high it is.
    explicit PageView(QWidget *strip, QWidget *parent = nullptr);

    /// Shows \a page, and beside it \a other if there is one.
    void showPage(const CodePage &page, const std::optional<CodePage> &other);
    void setMarkedWords(const QStringList &words) { m_markedWords = words; }
    void setNotes(const QStringList &notes) { m_notes = notes; }
    void setFoot(const QString &foot) { m_foot = foot; }

    /// What pages are drawn with at present.
    [[nodiscard]] PageStyle style() const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void render();
    void sizeStrip();
    void placeStrip();
    void fitStrip();
    void makeRoom(QTextDocument *document) const;
    [[nodiscard]] bool hasRoomForTwo() const;
    [[nodiscard]] int margin() const { return fontMetrics().height() * 3 / 2; }

    QWidget *m_strip;
    CodePage m_page;
    std::optional<CodePage> m_other;
    QStringList m_markedWords;
    QStringList m_notes;
    QString m_foot;
    bool m_twoColumns = true;
    bool m_isDrawn = false; ///< set by the first showing; before, size and fonts are not final
};
