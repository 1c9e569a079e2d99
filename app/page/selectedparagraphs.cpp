// SPDX-License-Identifier: MIT
#include "selectedparagraphs.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

QList<QTextCursor> selectedParagraphs(const QTextCursor &selection)
{
    QList<QTextCursor> paragraphs;
    const int first = selection.selectionStart();
    const int last = selection.selectionEnd();
    QTextBlock block = selection.document()->findBlock(first);
    for (; block.isValid() && block.position() < last; block = block.next()) {
        if (block.text().trimmed().isEmpty())
            continue;
        QTextCursor paragraph(block);
        paragraph.setPosition(std::max(first, block.position()));
        paragraph.setPosition(std::min(last, block.position() + block.length() - 1),
                              QTextCursor::KeepAnchor);
        paragraphs << paragraph;
    }
    return paragraphs;
}
