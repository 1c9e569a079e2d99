// SPDX-License-Identifier: MIT
#include "ladderarrow.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>

namespace {

using Kind = FlowStep::Kind;

/// The way from \a from to \a to, one pixel long.
QPointF wayOf(const QPointF &from, const QPointF &to)
{
    const QLineF line = QLineF(from, to).unitVector();
    return line.p2() - line.p1();
}

void paintHead(QPainter *painter, const QPointF &tip, const QPointF &way, qreal head,
               const QColor &ink)
{
    const QPointF back = tip - way * head;
    const QPointF aside = QPointF(-way.y(), way.x()) * (head / 2.5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->drawPolygon(QPolygonF{tip, back - aside, back + aside});
}

void paintCross(QPainter *painter, const QPointF &middle, qreal arm)
{
    painter->drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
    painter->drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
}

} // namespace

void LadderArrow::paint(QPainter *painter, const QColor &ink) const
{
    constexpr qreal lostInHeads = 3.2; // how far from its end what is lost breaks off
    const QPointF way = wayOf(from, to);
    QPen pen(ink, stroke);
    if (kind == Kind::Lost) {
        const QPointF end = to - way * (head * lostInHeads);
        painter->setPen(pen);
        paintCross(painter, end + way * head, head / 2);
        painter->drawLine(from, end);
        return;
    }
    const bool flowsBothWays = kind == Kind::Media;
    if (flowsBothWays)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->drawLine(flowsBothWays ? from + way * head : from, to - way * head);
    paintHead(painter, to, way, head, ink);
    if (flowsBothWays)
        paintHead(painter, from, -way, head, ink);
}
