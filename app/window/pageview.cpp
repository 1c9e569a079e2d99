// SPDX-License-Identifier: MIT
#include "pageview.h"

#include "accessiblepage.h"
#include "copyoverride.h"
#include "htmlparts.h"
#include "pageinsets.h"
#include "textcursors.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

PageView::PageView(QWidget *strip, QWidget *parent)
    : QTextBrowser(parent)
    , m_insets(new PageInsets(strip, this))
    , m_highlights(this)
{
    makePagesAccessible();
    setObjectName(QStringLiteral("page"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setUndoRedoEnabled(false);
    // The scroll bar has its room whether it is there or not: coming or going, it would have the
    // page laid out again.
    setLineWrapMode(FixedPixelWidth);
    connect(m_insets, &PageInsets::copied, this, &PageView::copied);
    connect(m_insets, &PageInsets::stripChanged, this, [this] {
        if (m_isDrawn && m_insets->changesStrip(m_room))
            render();
        else if (m_isDrawn)
            fitInsets();
    });
}

QString PageView::selectedText() const
{
    return textCursor().selection().toPlainText().removeIf(Html::isDirectionMark).trimmed();
}

void PageView::showPage(const Page &page)
{
    show(page, std::nullopt, page.title());
}

void PageView::showComparison(const CodeComparison &comparison)
{
    show(comparison.pages.constFirst(), comparison,
         //: codes, as "480, 486, 603"
         tr("Comparison of %1").arg(comparison.numbers()));
}

void PageView::show(const Page &page, const std::optional<CodeComparison> &comparison,
                    const QString &name)
{
    const bool isSame =
        m_hasPage && page.id == m_page.id && comparison.has_value() == m_comparison.has_value();
    m_hasPage = true;
    m_page = page;
    m_comparison = comparison;
    setAccessibleName(name);
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
    QFont bold = font();
    bold.setBold(true);
    style.boldDigitWidth = QFontMetrics(bold).horizontalAdvance(u'0');
    style.spaceWidth = metrics.horizontalAdvance(QChar::Nbsp);
    style.bulletWidth = metrics.horizontalAdvance(u'•');
    style.rooms = m_insets->heights();
    style.room = m_room;
    if (m_insets->stripWidth() > 0)
        style.buttonRoom = m_insets->stripWidth() + metrics.height();
    style.isRightToLeft = layoutDirection() == Qt::RightToLeft;
    style.notes = m_notes;
    style.foot = m_foot;
    return style;
}

/// The call flows of the page, in its order. Side by side codes have none.
QList<Ladder> PageView::flows() const
{
    QList<Ladder> flows;
    for (const PageSection &section : m_page.sections) {
        if (section.flow && !m_comparison)
            flows << *section.flow;
    }
    return flows;
}

int PageView::available() const
{
    return maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
}

PageRoom PageView::room() const
{
    const bool hasLadders = !m_comparison && m_page.section(PageSection::Id::Flow);
    return pageRoom(available(), hasLadders, fontMetrics());
}

void PageView::render()
{
    if (!m_isDrawn || !m_hasPage)
        return;
    m_room = room();
    m_insets->setFlows(flows(), m_page.id.group(), m_room);
    lay(m_comparison ? comparisonHtml(*m_comparison, style()) : pageHtml(m_page, style()));
    m_highlights.refresh();
    m_insets->place();
    fitScrollBar();
    Q_EMIT rendered();
}

/// The strip wants another size: the text around it makes room.
void PageView::fitInsets()
{
    if (m_insets->fit(m_room))
        m_html.clear();
    m_insets->place();
}

/// Qt guesses the height of what it laid out last, and would mend the bar in a later picture.
void PageView::fitScrollBar()
{
    const int height = qRound(document()->size().height());
    verticalScrollBar()->setRange(0, std::max(height - viewport()->height(), 0));
}

/// Has \a html laid out once, and not at all where it is there already: most keys change no more
/// than what is marked.
void PageView::lay(const QString &html)
{
    if (html != m_html) {
        m_html = html;
        document()->setPageSize({0, 0}); // nothing is laid out in no room
        document()->setDocumentMargin(m_room.margin);
        document()->setHtml(html);
        // Painting needs the glyphs again that laying out has found.
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            block.layout()->setCacheEnabled(true);
    }
    layInWidth();
}

/// Lays the text out in the width that it has now. From right to left it stands at the right of a
/// window that has more.
void PageView::layInWidth()
{
    const int width = isRightToLeft() ? std::max(available(), m_room.page()) : m_room.page();
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setTopMargin(m_room.topMargin());
    frame.setLeftMargin(m_room.margin + width - m_room.page());
    if (frame != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(frame);
    if (qRound(document()->pageSize().width()) != width)
        setLineWrapColumnOrWidth(width);
}

void PageView::find(const QString &text)
{
    const bool isAnother = text != found().sought();
    m_highlights.seek(text);
    if (isAnother)
        showFound();
}

void PageView::stepFound(int by)
{
    m_highlights.step(by);
    showFound();
}

void PageView::showFound()
{
    if (m_highlights.shown().length > 0)
        showPlace(m_highlights.shown());
}

void PageView::showPlace(const TextRange &place)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(place.start));
    const QRect line = cursorRect(cursor);
    const int around = 2 * fontMetrics().height();
    QScrollBar *bar = verticalScrollBar();
    if (line.top() < around)
        bar->setValue(bar->value() + line.top() - around);
    else if (line.bottom() > viewport()->height() - around)
        bar->setValue(bar->value() + line.bottom() - viewport()->height() + around);
}

bool PageView::event(QEvent *event)
{
    return declinesCopy(event) || QTextBrowser::event(event);
}

bool PageView::focusNextPrevChild(bool next)
{
    if (hasFocus())
        return QTextBrowser::focusNextPrevChild(next);
    // From a button within the page on to the next widget, not to the links of the text.
    // NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return QAbstractScrollArea::focusNextPrevChild(next); // clazy:exclude=skipped-base-method
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool changesLook = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange;
    if (changesLook)
        render();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_isDrawn)
        return;
    const PageRoom changed = room();
    if (changed == m_room && !isRightToLeft())
        return;
    // In two columns the room beside the prose grows with the page.
    if (m_comparison || isRightToLeft() || changed.twoColumns || m_room.twoColumns
        || m_insets->changesStrip(changed)) {
        render();
        return;
    }
    // Qt lays out what is seen, then the rest: a change in between has it forget the end.
    m_room = changed;
    if (m_insets->fit(m_room))
        m_html.clear();
    layInWidth();
    m_insets->place();
    fitScrollBar();
}

void PageView::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_isDrawn)
        return;
    // The first page is laid out while the window system brings the window up.
    QMetaObject::invokeMethod(this, &PageView::renderFirst, Qt::QueuedConnection);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint)
        renderFirst();
    return QTextBrowser::viewportEvent(event);
}

void PageView::renderFirst()
{
    if (m_isDrawn)
        return;
    m_isDrawn = true;
    render();
}

/// Paints what is selected paragraph by paragraph. QTextEdit would fill whole cells of a table, and
/// the room of the pictures, in the colour of a selection.
void PageView::paintEvent(QPaintEvent *event)
{
    const QTextCursor cursor = textCursor();
    const bool isWithinOne = document()->findBlock(cursor.selectionStart())
        == document()->findBlock(cursor.selectionEnd());
    if (isWithinOne) {
        QTextBrowser::paintEvent(event);
        return;
    }
    const int scrolledAcross = isRightToLeft()
        ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value()
        : horizontalScrollBar()->value();
    const QPoint scrolled(scrolledAcross, verticalScrollBar()->value());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = event->rect().translated(scrolled);
    const QList<ExtraSelection> marks = extraSelections();
    for (const ExtraSelection &mark : marks)
        context.selections.append({mark.cursor, mark.format});
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    const QList<QTextCursor> paragraphs = selectedParagraphs(cursor);
    for (const QTextCursor &paragraph : paragraphs)
        context.selections.append({paragraph, format});
    QPainter painter(viewport());
    painter.translate(-scrolled);
    painter.setClipRect(context.clip, Qt::IntersectClip);
    document()->documentLayout()->draw(&painter, context);
}

void PageView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    m_insets->place();
}
