// SPDX-License-Identifier: MIT
#pragma once

#include "ladder.h"
#include "pageroom.h"

#include <QHash>
#include <QList>
#include <QObject>

class CallFlowView;
class QTextBrowser;

/// The widgets that stand in the text of a page and scroll with it: a strip of buttons, beside the
/// heading or below it, and the pictures of call flows. In the text each has an empty paragraph,
/// which it covers.
class PageInsets final : public QObject
{
    Q_OBJECT

public:
    /// \a strip stands in every page. Its layout says how large it is.
    PageInsets(QWidget *strip, QTextBrowser *page);

    /// Makes ready the strip and a picture of each of \a flows, in which a response of
    /// \a responseClass has its place, as large as they want to be in \a room.
    void setFlows(const QList<Ladder> &flows, int responseClass, const PageRoom &room);

    /// Gives each widget the size that it wants in \a room, and its paragraph the height. Returns
    /// whether a paragraph changed.
    bool fit(const PageRoom &room);

    /// Puts each widget where the text, which is laid out, has room for it.
    void place();

    /// How high the paragraphs have to be, by anchor.
    [[nodiscard]] QHash<QString, int> heights() const;

    /// How wide the strip is beside the heading; 0 where it stands below.
    [[nodiscard]] int stripWidth() const { return m_stripWidth; }

    /// Whether in \a room the text makes another room for the strip than it does now.
    [[nodiscard]] bool changesStrip(const PageRoom &room) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A call flow went to the clipboard as \a text says.
    void copied(const QString &text);

    /// The strip wants another size.
    void stripChanged();

private:
    /// A widget in the text, and the anchor of its paragraph.
    struct Inset {
        QString anchor;
        QWidget *widget;
    };

    [[nodiscard]] int widthBesideHeading(const PageRoom &room) const;
    CallFlowView *flowView(qsizetype place);
    void resize(QWidget *widget) const;
    void placeStrip();

    QTextBrowser *m_page;
    QWidget *m_strip;
    QList<CallFlowView *> m_flows; ///< made once, hidden where a page has fewer
    QList<Inset> m_insets;
    PageRoom m_room;
    int m_stripWidth = 0;
};
