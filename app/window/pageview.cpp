// SPDX-License-Identifier: MIT
#include "pageview.h"

#include "callflowview.h"
#include "copyoverride.h"
#include "pagemarks.h"

#include <QAbstractTextDocumentLayout>
#include <QLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextLayout>

#include <algorithm>

namespace {

/// Below this many lines' height the page is one column: some 650 pixels with a usual font.
constexpr int narrowInLines = 34;

/// No line of prose has more characters of usual width than this.
constexpr int longestLine = 76;

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
    setUndoRedoEnabled(false);
    // The scroll bar has its room whether it is there or not: coming or going, it would have the
    // page laid out again.
    setLineWrapMode(FixedPixelWidth);
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip && event->type() == QEvent::LayoutRequest && m_isDrawn) {
        fitInsets();
        placeInsets();
    }
    return QTextBrowser::eventFilter(watched, event);
}

/// Makes \a widget as high as it wants to be in the width of the page.
void PageView::fit(QWidget *widget) const
{
    const int width = std::max(textWidth() - 2 * margin(), 1);
    if (widget->layout())
        widget->resize(widget->sizeHint().boundedTo({width, widget->sizeHint().height()}));
    else
        widget->resize(width, widget->heightForWidth(width));
}

/// Puts each widget over its room, in a document that is laid out.
void PageView::place(const Inset &inset)
{
    const QTextBlock room = roomOf(document(), inset.anchor);
    if (!room.isValid())
        return;
    const QRectF box = document()->documentLayout()->blockBoundingRect(room);
    inset.widget->move(margin(), qRound(box.top()) - verticalScrollBar()->value());
}

QString PageView::selectedText() const
{
    // The mark that turns a line around is not the user's.
    return textCursor().selection().toPlainText().remove(QChar(u'\u200f'));
}

void PageView::placeInsets()
{
    placeStrip();
    for (const Inset &inset : std::as_const(m_insets))
        place(inset);
}

/// Gives each widget the size that it wants now, and the text around it the room.
void PageView::fitInsets()
{
    for (const Inset &inset : std::as_const(m_insets)) {
        fit(inset.widget);
        const QTextBlock room = roomOf(document(), inset.anchor);
        QTextBlockFormat format = room.blockFormat();
        if (room.isValid() && qRound(format.lineHeight()) != inset.widget->height()) {
            format.setLineHeight(inset.widget->height(), QTextBlockFormat::FixedHeight);
            QTextCursor(room).setBlockFormat(format);
            m_html.clear();
        }
    }
}

/// The strip and a picture for each call flow of the page, made anew only where there are too few.
void PageView::collectInsets()
{
    m_insets.clear();
    m_strip->show();
    m_stripWidth = stripWidth();
    if (m_stripWidth == 0)
        m_insets.append({stripAnchor, m_strip});
    addFlows();
}

void PageView::addFlows()
{
    qsizetype used = 0;
    for (const PageSection &section : std::as_const(m_page.sections)) {
        if (!section.flow || m_comparison)
            continue;
        if (used == m_flows.size()) {
            auto *flow = new CallFlowView(viewport());
            setTabOrder(m_flows.isEmpty() ? this : static_cast<QWidget *>(m_flows.constLast()),
                        flow);
            m_flows << flow;
            connect(m_flows.constLast(), &CallFlowView::copied, this, &PageView::copied);
        }
        CallFlowView *view = m_flows.at(used++);
        view->setFlow(*section.flow, m_page.id.group());
        view->show();
        m_insets.append({flowAnchor(*section.flow), view});
    }
    for (; used < m_flows.size(); ++used)
        m_flows.at(used)->hide();
}

/// The strip stands beside the heading where that leaves the heading most of the line. Returns how
/// wide it is there, otherwise 0.
int PageView::stripWidth() const
{
    const int width = m_strip->sizeHint().width();
    return 2 * width <= textWidth() - 2 * margin() ? width : 0;
}

/// Puts the strip beside the heading.
void PageView::placeStrip()
{
    if (m_stripWidth == 0)
        return;
    m_strip->resize(m_strip->sizeHint());
    const int end = std::min(textWidth() - margin(), margin() + widestText());
    const int left = isRightToLeft() ? viewport()->width() - end : end - m_strip->width();
    m_strip->move(left, margin() - verticalScrollBar()->value());
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
    style.spaceWidth = metrics.horizontalAdvance(QChar::Nbsp);
    style.bulletWidth = metrics.horizontalAdvance(u'•');
    for (const Inset &inset : m_insets)
        style.rooms.insert(inset.anchor, inset.widget->height());
    const int width = textWidth() - 2 * margin();
    style.width = width;
    style.twoColumns = m_twoColumns;
    const int prose = longestLine * metrics.averageCharWidth();
    style.proseRoom = std::max(width - prose, 0);
    style.summaryRoom = std::max(width - qRound(prose * PageStyle::summaryShare), 0);
    if (m_stripWidth > 0)
        style.buttonRoom = m_stripWidth + metrics.height();
    style.isRightToLeft = layoutDirection() == Qt::RightToLeft;
    style.notes = m_notes;
    style.foot = m_foot;
    return style;
}

/// The room for text: two columns of prose with a gap between fill the widest page.
int PageView::textWidth() const
{
    const int room = maximumViewportSize().width() - verticalScrollBar()->sizeHint().width();
    return std::min(room, widestText() + 2 * margin());
}

int PageView::widestText() const
{
    return 2 * longestLine * fontMetrics().averageCharWidth() + fontMetrics().height();
}

bool PageView::hasRoomForTwo() const
{
    return textWidth() >= narrowInLines * fontMetrics().height();
}

void PageView::render()
{
    if (!m_isDrawn)
        return;
    m_twoColumns = hasRoomForTwo();
    if (!m_hasPage)
        return;
    collectInsets();
    for (const Inset &inset : std::as_const(m_insets))
        fit(inset.widget);
    lay(m_comparison ? comparisonHtml(*m_comparison, style()) : pageHtml(m_page, style()));
    collectFound();
    mark();
    placeInsets();
    fitScrollBar();
    Q_EMIT rendered();
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
        document()->setDocumentMargin(margin());
        document()->setHtml(html);
        // Painting needs the glyphs again that laying out has found.
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
            block.layout()->setCacheEnabled(true);
    } else if (lineWrapColumnOrWidth() == textWidth()) {
        return;
    }
    setLineWrapColumnOrWidth(textWidth());
}

void PageView::mark()
{
    const Colours colours(palette());
    QList<ExtraSelection> marks;
    const auto add = [&](const TextRange &place, const QColor &ground, const QColor &ink) {
        ExtraSelection mark;
        mark.format.setBackground(ground);
        mark.format.setForeground(ink);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(place.start));
        mark.cursor.setPosition(static_cast<int>(place.start + place.length),
                                QTextCursor::KeepAnchor);
        marks << mark;
    };
    if (m_sought.isEmpty()) {
        const QList<TextRange> places = pageMarks(*document(), m_markedWords);
        for (const TextRange &place : places)
            add(place, colours.mark, colours.markText);
    }
    for (const TextRange &place : std::as_const(m_found))
        add(place, colours.mark, colours.markText);
    if (!m_found.isEmpty())
        add(m_found.at(m_foundPlace), palette().color(QPalette::Highlight),
            palette().color(QPalette::HighlightedText));
    setExtraSelections(marks);
}

void PageView::find(const QString &text)
{
    const bool isAnother = text != m_sought;
    m_sought = text;
    collectFound();
    mark();
    if (isAnother)
        showFound();
}

/// Looks up what is sought in the page as it is laid out now.
void PageView::collectFound()
{
    m_found = foundIn(*document(), m_sought);
    m_foundPlace = 0;
    if (m_found.isEmpty())
        return; // as with each page while nobody seeks anything
    const int seen = cursorForPosition({0, 0}).position();
    const auto first = std::find_if(m_found.begin(), m_found.end(),
                                    [seen](const TextRange &place) { return place.start >= seen; });
    if (first != m_found.end())
        m_foundPlace = first - m_found.begin();
}

void PageView::stepFound(int by)
{
    if (m_found.isEmpty())
        return;
    m_foundPlace = (m_foundPlace + by + m_found.size()) % m_found.size();
    mark();
    showFound();
}

/// Scrolls to the place found, with some lines around it.
void PageView::showFound()
{
    if (m_found.isEmpty())
        return;
    QTextCursor place(document());
    place.setPosition(static_cast<int>(m_found.at(m_foundPlace).start));
    const QRect line = cursorRect(place);
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
    if (!m_isDrawn || textWidth() == lineWrapColumnOrWidth())
        return;
    // In two columns the room beside the prose grows with the page.
    if (m_comparison || hasRoomForTwo() || m_twoColumns
        || (stripWidth() > 0) != (m_stripWidth > 0)) {
        render();
        return;
    }
    // Qt lays out what is seen, then the rest: a change in between has it forget the end.
    fitInsets();
    setLineWrapColumnOrWidth(textWidth());
    placeInsets();
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

void PageView::scrollContentsBy(int dx, int dy)
{
    QTextBrowser::scrollContentsBy(dx, dy);
    placeInsets();
}
