// SPDX-License-Identifier: MIT
#include "pageoutline.h"

#include <QTextBlock>
#include <QTextDocument>

namespace {

void addLinks(QList<PagePart> &parts, const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString target = fragment.charFormat().anchorHref();
        if (target.isEmpty())
            continue;
        const bool goesOn = !parts.isEmpty() && parts.constLast().target == target
            && parts.constLast().place.start + parts.constLast().place.length
                == fragment.position();
        if (goesOn)
            parts.last().place.length += fragment.length();
        else
            parts << PagePart{{fragment.position(), fragment.length()}, target};
    }
}

} // namespace

QList<PagePart> pageOutline(const QTextDocument &document)
{
    QList<PagePart> parts;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            parts << PagePart{{block.position(), block.length() - 1}, {}};
        addLinks(parts, block);
    }
    return parts;
}
