// SPDX-License-Identifier: MIT
#include "pagefind.h"

#include <QTextCursor>
#include <QTextDocument>

QList<TextRange> foundIn(const QTextDocument &document, const QString &text)
{
    QList<TextRange> places;
    if (text.isEmpty())
        return places;
    for (QTextCursor at = document.find(text); !at.isNull(); at = document.find(text, at))
        places.append({at.selectionStart(), at.selectionEnd() - at.selectionStart()});
    return places;
}
