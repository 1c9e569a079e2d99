// SPDX-License-Identifier: MIT
#include "callflowpicture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace {

using Kind = FlowStep::Kind;

// All in heights of a line of text.
constexpr qreal leastPitch = 5; // from one participant to the next
constexpr qreal widestPitch = 20;
constexpr qreal leastNoteWidth = 12;
constexpr qreal labelGap = 0.6; // between a label and the lines of the participants
constexpr qreal rowGap = 0.45;
constexpr qreal headPadding = 0.4;
constexpr qreal arrowHead = 0.45;

qreal textWidth(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

qreal longestWord(const QString &text, const QFont &font)
{
    qreal width = 0;
    const QStringList words = text.split(u' ');
    for (const QString &word : words)
        width = std::max(width, textWidth(font, word));
    return width;
}

/// \a text in lines of at most \a width pixels, broken between words and, where one word is too
/// long, inside it.
QStringList brokenLines(const QString &text, const QFont &font, qreal width)
{
    if (textWidth(font, text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

CallFlowPicture::CallFlowPicture(const Ladder &flow, const QFont &font, qreal width,
                                 Qt::LayoutDirection direction)
    : m_font(font)
    , m_bold(font)
    , m_line(QFontMetricsF(font).height())
{
    m_bold.setBold(true);
    placeColumns(flow, width);
    placeHeads(flow);
    qreal y = m_headBoxes.constFirst().bottom() + m_line * rowGap;
    for (const LadderStep &step : flow.steps) {
        const Row row = step.kind == Kind::Note ? placeNote(step, y) : placeStep(step, y);
        const qreal bottom = step.kind == Kind::Note ? row.noteBox.bottom()
            : row.text.lines.isEmpty()               ? row.arrowY + m_line * arrowHead / 2
                                                     : row.text.box.bottom();
        y = bottom + m_line * rowGap;
        m_rows << row;
    }
    m_size.setHeight(std::ceil(y + m_line * rowGap));
    if (direction == Qt::RightToLeft)
        mirror();
}

/// How far apart neighbours have to stand for every label to fit on one line.
qreal CallFlowPicture::pitchOf(const Ladder &flow) const
{
    qreal pitch = m_line * leastPitch;
    for (const LadderStep &step : flow.steps) {
        const int hops = std::abs(step.to - step.from);
        if (hops == 0)
            continue;
        const qreal label = std::max(textWidth(step.isSubject ? m_bold : m_font, step.message),
                                     textWidth(m_font, step.text));
        pitch = std::max(pitch, (label + 2 * m_line * (labelGap + arrowHead)) / hops);
    }
    for (const QString &name : flow.participants)
        pitch = std::max(pitch, textWidth(m_bold, name) + m_line * (2 * headPadding + labelGap));
    return std::min(pitch, m_line * widestPitch);
}

void CallFlowPicture::placeColumns(const Ladder &flow, qreal width)
{
    const auto halfHead = [this](const QString &name) {
        return textWidth(m_bold, name) / 2 + m_line * headPadding + 1;
    };
    const auto gaps = static_cast<qreal>(flow.participants.size() - 1);
    const qreal share = width / (gaps + 1);
    const qreal left = std::min(halfHead(flow.participants.constFirst()), share / 2);
    const qreal right = std::min(halfHead(flow.participants.constLast()), share / 2);
    const qreal pitch = std::min(pitchOf(flow), (width - left - right) / gaps);
    for (qsizetype i = 0; i < flow.participants.size(); ++i)
        m_columns << std::floor(left + pitch * static_cast<qreal>(i)) + 0.5;
    m_size.setWidth(std::ceil(left + pitch * gaps + right));
}

void CallFlowPicture::placeHeads(const Ladder &flow)
{
    const qreal padding = m_line * headPadding;
    qreal height = 0;
    for (qsizetype i = 0; i < flow.participants.size(); ++i) {
        // A head may be as wide as leaves its neighbours, or the edge, their own.
        const qreal x = m_columns.at(i);
        const qreal before = i == 0 ? x : (x - m_columns.at(i - 1)) / 2;
        const bool isLast = i + 1 == flow.participants.size();
        const qreal after = isLast ? m_size.width() - x : (m_columns.at(i + 1) - x) / 2;
        const qreal room = 2 * (std::min(before, after) - padding);
        m_heads << label(flow.participants.at(i), m_bold, x - room / 2, room, 0);
        height = std::max(height, m_heads.constLast().box.height());
    }
    for (Label &head : m_heads) {
        head.box.moveTop(padding + (height - head.box.height()) / 2);
        QRectF box(0, 0.5, std::ceil(head.box.width() + 2 * padding) - 1,
                   std::ceil(height + 2 * padding));
        box.moveLeft(std::floor(head.box.center().x() - box.width() / 2) + 0.5);
        m_headBoxes << box;
    }
}

/// \a text broken into lines and centred in the \a room pixels right of \a left.
CallFlowPicture::Label CallFlowPicture::label(const QString &text, const QFont &font, qreal left,
                                              qreal room, qreal top) const
{
    Label label;
    if (text.isEmpty())
        return label;
    label.lines = brokenLines(text, font, room);
    qreal width = 0;
    for (const QString &line : std::as_const(label.lines))
        width = std::max(width, textWidth(font, line));
    label.box = QRectF(left + (room - width) / 2, top, width,
                       m_line * static_cast<qreal>(label.lines.size()));
    return label;
}

CallFlowPicture::Row CallFlowPicture::placeStep(const LadderStep &step, qreal top) const
{
    const qreal a = m_columns.at(step.from);
    const qreal b = m_columns.at(step.to);
    const QFont &font = step.isSubject ? m_bold : m_font;
    // Rather over the lines of the participants than in the middle of a word.
    const qreal words =
        std::max(longestWord(step.message, font), longestWord(step.text, m_font)) + 1;
    const qreal between = std::abs(a - b) - 2 * m_line * labelGap;
    const qreal room = std::min(std::max(between, words), m_size.width());
    const qreal left = std::clamp((a + b - room) / 2, 0.0, m_size.width() - room);
    Row row;
    row.step = step;
    row.message = label(step.message, font, left, room, top);
    row.arrowY = std::floor(row.message.box.bottom() + m_line * arrowHead / 2) + 0.5;
    row.text = label(step.text, m_font, left, room, row.arrowY + m_line * arrowHead / 2);
    return row;
}

CallFlowPicture::Row CallFlowPicture::placeNote(const LadderStep &step, qreal top) const
{
    const qreal a = m_columns.at(step.from);
    const qreal b = m_columns.at(step.to);
    const qreal padding = m_line * headPadding;
    const qreal room =
        std::min(m_size.width(),
                 std::max(std::abs(a - b) + m_line * leastPitch, m_line * leastNoteWidth))
        - 2 * padding;
    const qreal left =
        std::clamp((a + b - room) / 2, padding, std::max(m_size.width() - room - padding, padding));
    Row row;
    row.step = step;
    row.message = label(step.text, step.isSubject ? m_bold : m_font, left, room, top + padding / 2);
    row.noteBox = row.message.box.adjusted(-padding, -padding / 2, padding, padding / 2);
    // Beside the line of its participant a note would seem to belong to nobody.
    const qreal least = std::min(a, b) - padding;
    const qreal most = std::max(a, b) + padding;
    row.noteBox.setLeft(std::max(std::min(row.noteBox.left(), least), 0.0));
    row.noteBox.setRight(std::min(std::max(row.noteBox.right(), most), m_size.width()));
    return row;
}

void CallFlowPicture::mirror()
{
    const qreal width = m_size.width();
    const auto flip = [width](QRectF &box) { box.moveLeft(width - box.right()); };
    for (qreal &x : m_columns)
        x = width - x;
    for (Label &head : m_heads)
        flip(head.box);
    for (QRectF &box : m_headBoxes)
        flip(box);
    for (Row &row : m_rows) {
        flip(row.message.box);
        flip(row.text.box);
        flip(row.noteBox);
    }
}

QList<QRectF> CallFlowPicture::textBoxes() const
{
    QList<QRectF> boxes;
    for (const Label &head : m_heads)
        boxes << head.box;
    for (const Row &row : m_rows) {
        for (const Label *label : {&row.message, &row.text}) {
            if (!label->lines.isEmpty())
                boxes << label->box;
        }
    }
    return boxes;
}

QList<QRectF> CallFlowPicture::noteBoxes() const
{
    QList<QRectF> boxes;
    for (const Row &row : m_rows) {
        if (row.step.kind == Kind::Note)
            boxes << row.noteBox;
    }
    return boxes;
}

void CallFlowPicture::paint(QPainter *painter, const Colours &colours, const QColor &hue) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintHeads(painter, colours);
    for (const Row &row : m_rows) {
        const QColor ink = row.step.isSubject ? hue : colours.text;
        const QFont &font = row.step.isSubject ? m_bold : m_font;
        if (row.step.kind == Kind::Note) {
            painter->setPen(QPen(row.step.isSubject ? hue : colours.outline, 1));
            painter->setBrush(colours.side);
            painter->drawRoundedRect(row.noteBox, m_line / 5, m_line / 5);
            paintLabel(painter, row.message, font,
                       row.step.isSubject ? readable(hue, colours.side) : ink, {});
            continue;
        }
        paintLabel(painter, row.message, font, ink, colours.page);
        paintLabel(painter, row.text, m_font, colours.muted, colours.page);
        paintArrow(painter, row, ink);
    }
    painter->restore();
}

void CallFlowPicture::paintHeads(QPainter *painter, const Colours &colours) const
{
    painter->setPen(QPen(colours.outline, 1));
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        painter->drawLine(QPointF(m_columns.at(i), m_headBoxes.at(i).bottom()),
                          QPointF(m_columns.at(i), m_size.height()));
    }
    painter->setBrush(colours.side);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        painter->setPen(QPen(colours.outline, 1));
        painter->drawRoundedRect(m_headBoxes.at(i), m_line / 5, m_line / 5);
        paintLabel(painter, m_heads.at(i), m_bold, colours.text, {});
    }
}

void CallFlowPicture::paintArrow(QPainter *painter, const Row &row, const QColor &ink) const
{
    const qreal head = m_line * arrowHead;
    const QPointF from(m_columns.at(row.step.from), row.arrowY);
    QPointF to(m_columns.at(row.step.to), row.arrowY);
    const qreal forward = to.x() > from.x() ? 1 : -1;
    const auto drawHead = [&](const QPointF &tip, qreal way) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawPolygon(QPolygonF{tip, tip + QPointF(-way * head, -head / 2.5),
                                       tip + QPointF(-way * head, head / 2.5)});
    };
    QPen pen(ink, row.step.isSubject ? 2 : 1);
    if (row.step.kind == Kind::Lost) {
        to.rx() -= forward * (m_line + head);
        painter->setPen(pen);
        const QPointF cross(to.x() + forward * head, to.y());
        const qreal arm = head / 2;
        painter->drawLine(cross + QPointF(-arm, -arm), cross + QPointF(arm, arm));
        painter->drawLine(cross + QPointF(-arm, arm), cross + QPointF(arm, -arm));
        painter->drawLine(from, to);
        return;
    }
    if (row.step.kind == Kind::Media)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    const bool bothWays = row.step.kind == Kind::Media;
    painter->drawLine(from + QPointF(bothWays ? forward * head : 0, 0),
                      to - QPointF(forward * head, 0));
    drawHead(to, forward);
    if (bothWays)
        drawHead(from, -forward);
}

void CallFlowPicture::paintLabel(QPainter *painter, const Label &label, const QFont &font,
                                 const QColor &ink, const QColor &ground) const
{
    if (label.lines.isEmpty())
        return;
    if (ground.isValid())
        painter->fillRect(label.box, ground); // no line of a participant runs through words
    painter->setFont(font);
    painter->setPen(ink);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // SIP reads from left to right anywhere
    QRectF box(label.box.left() - m_line, label.box.top(), label.box.width() + 2 * m_line, m_line);
    for (const QString &line : label.lines) {
        painter->drawText(box, Qt::AlignCenter, line);
        box.translate(0, m_line);
    }
}
