// SPDX-License-Identifier: MIT
#include "plainlabel.h"

#include "colours.h"

#include <QEvent>

PlainLabel::PlainLabel(QWidget *parent, Ink ink)
    : QLabel(parent)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    takeInk();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeInk();
}

void PlainLabel::takeInk()
{
    if (m_ink == Ink::Text)
        return;
    QPalette own; // the rest is the window's
    own.setColor(QPalette::WindowText, Colours(palette()).muted);
    setPalette(own);
}
