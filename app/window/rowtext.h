// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"

#include <QFont>
#include <QList>
#include <QRect>

class QColor;
class QPainter;
struct Colours;

/// Draws \a text in \a box, cut short with an ellipsis, with \a marks on a ground of their own. It
/// begins where \a painter's language does, whatever the language of \a text.
void drawRowText(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
                 const QColor &ink, const QList<TextRange> &marks, const Colours &colours);

/// Draws a pill with \a text that fills the width of \a box.
void drawBadge(QPainter *painter, const QRect &box, const QString &text, const QFont &font,
               const Colours &colours);
