// SPDX-License-Identifier: MIT
#include "textcursors.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

QTextCursor cursorOver(QTextDocument *document, int start, int end)
{
    const int last = document->characterCount() - 1;
    QTextCursor cursor(document);
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

QList<QTextCursor> selectedParagraphs(const QTextCursor &selection)
{
    QList<QTextCursor> paragraphs;
    const int first = selection.selectionStart();
    const int last = selection.selectionEnd();
    QTextBlock block = selection.document()->findBlock(first);
    for (; block.isValid() && block.position() < last; block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        paragraphs << cursorOver(selection.document(), std::max(first, block.position()),
                                 std::min(last, block.position() + block.length() - 1));
    }
    return paragraphs;
}
