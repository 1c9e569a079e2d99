// SPDX-License-Identifier: MIT
#include "pageview.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLayout>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace {

/// Below this many lines' height the page is one column: some 650 pixels with a usual font.
constexpr int narrowInLines = 34;

/// The paragraph that is left for the strip; the last one where there is none.
QTextBlock stripBlock(const QTextDocument *document)
{
    QTextBlock block = document->begin();
    for (; block != document->lastBlock(); block = block.next()) {
        const auto first = block.begin();
        if (!first.atEnd()
            && first.fragment().charFormat().anchorNames().contains(QLatin1String(stripAnchor)))
            break;
    }
    return block;
}

} // namespace

PageView::PageView(QWidget *strip, QWidget *parent)
    : QTextBrowser(parent)
    , m_strip(strip)
{
    m_strip->setParent(viewport());
    m_strip->installEventFilter(this);
    setObjectName(QStringLiteral("page"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip && event->type() == QEvent::LayoutRequest && m_isDrawn)
        fitStrip();
    return QTextBrowser::eventFilter(watched, event);
}

void PageView::sizeStrip()
{
    const int width = std::max(viewport()->width() - 2 * margin(), 1);
    m_strip->resize(width, m_strip->layout()->heightForWidth(width));
}

/// Makes the empty paragraph of \a document as high as the strip that covers it.
void PageView::makeRoom(QTextDocument *document) const
{
    QTextCursor cursor(stripBlock(document));
    QTextBlockFormat format = cursor.blockFormat();
    if (qRound(format.lineHeight()) == m_strip->height())
        return;
    format.setLineHeight(m_strip->height(), QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

void PageView::placeStrip()
{
    const QRectF room = document()->documentLayout()->blockBoundingRect(stripBlock(document()));
    m_strip->move(margin(), qRound(room.top()) - verticalScrollBar()->value());
}

/// Gives the strip the size that it wants now, and the text around it the room.
void PageView::fitStrip()
{
    sizeStrip();
    makeRoom(document());
    placeStrip();
}

void PageView::showPage(const CodePage &page, const std::optional<CodePage> &other)
{
    const bool isSame = page.code == m_page.code && other.has_value() == m_other.has_value();
    m_page = page;
    m_other = other;
    setAccessibleName(other ? tr("%1 and %2").arg(page.title, other->title) : page.title);
    const int scrolled = isSame ? verticalScrollBar()->value() : 0;
    render();
    verticalScrollBar()->setValue(scrolled);
}

PageStyle PageView::style() const
{
    const QFontMetrics metrics = fontMetrics();
    PageStyle style{Colours(palette())};
    style.points = font().pointSizeF();
    style.textHeight = metrics.height();
    style.digitWidth = metrics.horizontalAdvance(u'0');
    style.spaceWidth = metrics.horizontalAdvance(QChar::Nbsp);
    style.bulletWidth = metrics.horizontalAdvance(u'•');
    style.twoColumns = m_twoColumns;
    style.markedWords = m_markedWords;
    style.notes = m_notes;
    style.foot = m_foot;
    return style;
}

bool PageView::hasRoomForTwo() const
{
    return viewport()->width() >= narrowInLines * fontMetrics().height();
}

void PageView::render()
{
    if (!m_isDrawn)
        return;
    m_twoColumns = hasRoomForTwo();
    if (m_page.code == 0)
        return;
    sizeStrip();
    const PageStyle pageStyle = style();
    // A document of its own is laid out once, when it is shown; changing the one on the screen
    // would lay it out at each step.
    auto *drawn = new QTextDocument(this);
    drawn->setUndoRedoEnabled(false);
    drawn->setDefaultFont(font());
    drawn->setDocumentMargin(0);
    drawn->setDefaultTextOption(document()->defaultTextOption());
    drawn->setPageSize({static_cast<qreal>(viewport()->width()), -1});
    drawn->setHtml(m_other ? comparisonHtml(m_page, *m_other, pageStyle)
                           : pageHtml(m_page, pageStyle));
    QTextFrameFormat sheet = drawn->rootFrame()->frameFormat();
    sheet.setMargin(margin());
    drawn->rootFrame()->setFrameFormat(sheet);
    makeRoom(drawn);
    const QPointer<QTextDocument> before(document());
    setDocument(drawn);
    delete before.data(); // the first one, which is not ours, is gone by itself
    placeStrip();
}

bool PageView::event(QEvent *event)
{
    // What Ctrl+C copies is for the window's action to say.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->ignore();
        return true;
    }
    return QTextBrowser::event(event);
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool changesLook = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (changesLook)
        render();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_isDrawn)
        return;
    if (hasRoomForTwo() != m_twoColumns) {
        render();
        return;
    }
    fitStrip();
}

void PageView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    m_isDrawn = true;
    // Most pages need the scroll bar; coming in later, it would have the page laid out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    render();
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    placeStrip();
}
