// SPDX-License-Identifier: MIT
#include "selectedtext.h"

#include <QClipboard>
#include <QGuiApplication>

QString selectedText()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    QString text;
    if (clipboard->supportsSelection())
        text = clipboard->text(QClipboard::Selection).trimmed();
    return text.isEmpty() ? clipboard->text().trimmed() : text;
}
