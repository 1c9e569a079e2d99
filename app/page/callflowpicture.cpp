// SPDX-License-Identifier: MIT
#include "callflowpicture.h"

#include "ladderarrow.h"

#include <QFontMetricsF>
#include <QPainter>

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
constexpr qreal crossingHeight = 2; // from the beginning to the end of messages that cross

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
    for (qsizetype i = 0; i < flow.steps.size(); ++i) {
        const LadderStep &step = flow.steps.at(i);
        if (flow.isCrossed(i))
            placeCrossing(step, flow.steps.at(++i), y);
        else
            m_rows << (step.kind == Kind::Note ? placeNote(step, y) : placeStep(step, y));
        y = bottomOf(m_rows.constLast()) + m_line * rowGap;
    }
    m_size.setHeight(std::ceil(y + m_line * rowGap));
    if (direction == Qt::RightToLeft)
        mirror();
}

qreal CallFlowPicture::bottomOf(const Row &row) const
{
    if (row.step.kind == Kind::Note)
        return row.noteBox.bottom();
    return std::max(row.arrivalY + m_line * arrowHead / 2, row.text.box.bottom());
}

/// What \a step says above its arrow is written in that font.
const QFont &CallFlowPicture::fontOf(const LadderStep &step) const
{
    return step.isSubject ? m_bold : m_font;
}

/// How far apart neighbours have to stand for every label to fit on one line.
qreal CallFlowPicture::pitchOf(const Ladder &flow) const
{
    qreal pitch = m_line * leastPitch;
    for (const LadderStep &step : flow.steps) {
        const int hops = std::abs(step.to - step.from);
        if (hops == 0)
            continue;
        const qreal half = step.kind == Kind::Crossing ? 2 : 1; // of the way, for the words
        const qreal label = half
            * std::max(LadderLabel::width(step.message, fontOf(step)),
                       LadderLabel::width(step.text, m_font));
        pitch = std::max(pitch, (label + half * 2 * m_line * (labelGap + arrowHead)) / hops);
    }
    for (const QString &name : flow.participants)
        pitch = std::max(pitch,
                         LadderLabel::width(name, m_bold) + m_line * (2 * headPadding + labelGap));
    return std::min(pitch, m_line * widestPitch);
}

void CallFlowPicture::placeColumns(const Ladder &flow, qreal width)
{
    const auto halfHead = [this](const QString &name) {
        return LadderLabel::width(name, m_bold) / 2 + m_line * headPadding + 1;
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
        m_heads << LadderLabel::fitted(flow.participants.at(i), m_bold, x - room / 2, room, 0);
        height = std::max(height, m_heads.constLast().box.height());
    }
    for (LadderLabel &head : m_heads) {
        head.box.moveTop(padding + (height - head.box.height()) / 2);
        QRectF box(0, 0.5, std::ceil(head.box.width() + 2 * padding) - 1,
                   std::ceil(height + 2 * padding));
        box.moveLeft(std::floor(head.box.center().x() - box.width() / 2) + 0.5);
        m_headBoxes << box;
    }
}

CallFlowPicture::Row CallFlowPicture::placeStep(const LadderStep &step, qreal top) const
{
    const qreal a = m_columns.at(step.from);
    const qreal b = m_columns.at(step.to);
    const QFont &font = fontOf(step);
    // Rather over the lines of the participants than in the middle of a word.
    const qreal words = std::max(LadderLabel::longestWord(step.message, font),
                                 LadderLabel::longestWord(step.text, m_font))
        + 1;
    const qreal between = std::abs(a - b) - 2 * m_line * labelGap;
    const qreal room = std::min(std::max(between, words), m_size.width());
    const qreal left = std::clamp((a + b - room) / 2, 0.0, m_size.width() - room);
    Row row;
    row.step = step;
    row.message = LadderLabel::fitted(step.message, font, left, room, top);
    row.arrowY = std::floor(row.message.box.bottom() + m_line * arrowHead / 2) + 0.5;
    row.arrivalY = row.arrowY;
    row.text =
        LadderLabel::fitted(step.text, m_font, left, room, row.arrowY + m_line * arrowHead / 2);
    return row;
}

/// Two messages that meet on their way: each has its words above its beginning.
void CallFlowPicture::placeCrossing(const LadderStep &one, const LadderStep &other, qreal top)
{
    QList<Row> rows;
    qreal height = 0;
    for (const LadderStep &step : {one, other}) {
        const qreal a = m_columns.at(step.from);
        const qreal half = (m_columns.at(step.to) - a) / 2;
        const qreal room = std::abs(half) - 2 * m_line * labelGap;
        const qreal left = std::min(a, a + half) + m_line * labelGap;
        Row row;
        row.step = step;
        row.message = LadderLabel::fitted(step.message, fontOf(step), left, room, top);
        row.text = LadderLabel::fitted(step.text, m_font, left, room, row.message.box.bottom());
        height = std::max(height, row.message.box.height() + row.text.box.height());
        rows << row;
    }
    for (Row &row : rows) {
        const qreal down = height - row.message.box.height() - row.text.box.height();
        row.message.box.translate(0, down);
        row.text.box.translate(0, down);
        row.arrowY = std::floor(top + height + m_line * arrowHead / 2) + 0.5;
        row.arrivalY = std::floor(row.arrowY + m_line * crossingHeight) + 0.5;
    }
    m_rows << rows;
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
    row.message = LadderLabel::fitted(step.text, fontOf(step), left, room, top + padding / 2);
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
    for (LadderLabel &head : m_heads)
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
    for (const LadderLabel &head : m_heads)
        boxes << head.box;
    for (const Row &row : m_rows) {
        for (const LadderLabel *label : {&row.message, &row.text}) {
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
        const QFont &font = fontOf(row.step);
        if (row.step.kind == Kind::Note) {
            painter->setPen(QPen(row.step.isSubject ? hue : colours.outline, 1));
            painter->setBrush(colours.side);
            painter->drawRoundedRect(row.noteBox, m_line / 5, m_line / 5);
            row.message.paint(painter, font,
                              row.step.isSubject ? colours.readable(hue, colours.side) : ink);
            continue;
        }
        row.message.paint(painter, font, ink, colours.page);
        row.text.paint(painter, m_font, colours.muted, colours.page);
        const LadderArrow arrow{QPointF(m_columns.at(row.step.from), row.arrowY),
                                QPointF(m_columns.at(row.step.to), row.arrivalY), row.step.kind,
                                m_line * arrowHead, row.step.isSubject ? 2.0 : 1.0};
        arrow.paint(painter, ink);
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
        m_heads.at(i).paint(painter, m_bold, colours.text);
    }
}
