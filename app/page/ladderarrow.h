// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"

#include <QColor>
#include <QPointF>

class QPainter;

/// An arrow in the picture of a ladder, from the line of one participant to that of another.
struct LadderArrow {
    QPointF from;
    QPointF to;
    FlowStep::Kind kind = FlowStep::Kind::Message;
    qreal head = 6; ///< its length, in pixels
    qreal stroke = 1; ///< its width, in pixels

    void paint(QPainter *painter, const QColor &ink) const;
};
