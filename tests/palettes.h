// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

/// A dark palette such as desktops give to programs.
inline QPalette darkPalette()
{
    const QColor window(0x24, 0x27, 0x2e);
    const QColor base(0x1d, 0x1f, 0x23);
    const QColor text(0xe8, 0xea, 0xed);
    QPalette palette(QColor(0x2e, 0x32, 0x3a), window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x8c));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9e, 0xa6));
    palette.setColor(QPalette::Highlight, QColor(0x4a, 0x90, 0xe2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xae, 0xff));
    return palette;
}

/// A light palette, so that a picture does not depend on the machine.
inline QPalette lightPalette()
{
    QPalette palette(QColor(0xee, 0xf0, 0xf3), QColor(0xf5, 0xf6, 0xf8));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6f, 0xdb));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1f, 0x62, 0xc4));
    for (const QPalette::ColorRole role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0x1c, 0x1e, 0x21));
    return palette;
}
