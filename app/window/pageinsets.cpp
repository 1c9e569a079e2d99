// SPDX-License-Identifier: MIT
#include "pageinsets.h"

#include "callflowview.h"
#include "pagehtml.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace {

/// The empty paragraph of that name, an invalid block where there is none.
QTextBlock roomOf(const QTextDocument *document, const QString &anchor)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const auto first = block.begin();
        if (!first.atEnd() && first.fragment().charFormat().anchorNames().contains(anchor))
            return block;
    }
    return {};
}

} // namespace

PageInsets::PageInsets(QWidget *strip, QTextBrowser *page)
    : QObject(page)
    , m_page(page)
    , m_strip(strip)
{
    m_strip->setParent(page->viewport());
    m_strip->installEventFilter(this);
}

bool PageInsets::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT stripChanged();
    return QObject::eventFilter(watched, event);
}

/// The strip stands beside the heading where that leaves the heading most of the line.
int PageInsets::widthBesideHeading(const PageRoom &room) const
{
    const int width = m_strip->sizeHint().width();
    return 2 * width <= room.width ? width : 0;
}

bool PageInsets::changesStrip(const PageRoom &room) const
{
    return widthBesideHeading(room) != m_stripWidth;
}

CallFlowView *PageInsets::flowView(qsizetype place)
{
    if (place == m_flows.size()) {
        auto *flow = new CallFlowView(m_page->viewport());
        QWidget *before = m_flows.isEmpty() ? m_page : static_cast<QWidget *>(m_flows.constLast());
        QWidget::setTabOrder(before, flow);
        connect(flow, &CallFlowView::copied, this, &PageInsets::copied);
        m_flows << flow;
    }
    return m_flows.at(place);
}

void PageInsets::setFlows(const QList<Ladder> &flows, int responseClass, const PageRoom &room)
{
    m_room = room;
    m_insets.clear();
    m_strip->show();
    m_stripWidth = widthBesideHeading(room);
    if (m_stripWidth == 0)
        m_insets.append({stripAnchor, m_strip});
    for (qsizetype i = 0; i < flows.size(); ++i) {
        CallFlowView *view = flowView(i);
        view->setFlow(flows.at(i), responseClass);
        view->show();
        m_insets.append({flowAnchor(flows.at(i)), view});
    }
    for (qsizetype i = flows.size(); i < m_flows.size(); ++i)
        m_flows.at(i)->hide();
    for (const Inset &inset : std::as_const(m_insets))
        resize(inset.widget);
}

void PageInsets::resize(QWidget *widget) const
{
    if (widget == m_strip) {
        const QSize hint = widget->sizeHint();
        widget->resize(std::min(hint.width(), m_room.width), hint.height());
        return;
    }
    const int width = m_room.side > 0 ? m_room.side : m_room.text;
    widget->resize(width, widget->heightForWidth(width));
}

bool PageInsets::fit(const PageRoom &room)
{
    m_room = room;
    bool hasChanged = false;
    for (const Inset &inset : std::as_const(m_insets)) {
        resize(inset.widget);
        const QTextBlock block = roomOf(m_page->document(), inset.anchor);
        QTextBlockFormat format = block.blockFormat();
        if (block.isValid() && qRound(format.lineHeight()) != inset.widget->height()) {
            format.setLineHeight(inset.widget->height(), QTextBlockFormat::FixedHeight);
            QTextCursor(block).setBlockFormat(format);
            hasChanged = true;
        }
    }
    return hasChanged;
}

void PageInsets::place()
{
    placeStrip();
    const bool isRightToLeft = m_page->isRightToLeft();
    const int scrolled = m_page->verticalScrollBar()->value();
    for (const Inset &inset : std::as_const(m_insets)) {
        const QTextBlock block = roomOf(m_page->document(), inset.anchor);
        if (!block.isValid())
            continue;
        const QRect box = m_page->document()->documentLayout()->blockBoundingRect(block).toRect();
        const int left = isRightToLeft ? box.right() + 1 - inset.widget->width() : box.left();
        inset.widget->move(left, box.top() - scrolled);
    }
}

/// Puts the strip beside the heading, at the end of the line.
void PageInsets::placeStrip()
{
    if (m_stripWidth == 0)
        return;
    m_strip->resize(m_strip->sizeHint());
    const int left =
        m_page->isRightToLeft() ? m_room.margin : m_room.margin + m_room.width - m_strip->width();
    m_strip->move(left, m_room.margin - m_page->verticalScrollBar()->value());
}

QHash<QString, int> PageInsets::heights() const
{
    QHash<QString, int> heights;
    for (const Inset &inset : m_insets)
        heights.insert(inset.anchor, inset.widget->height());
    return heights;
}
