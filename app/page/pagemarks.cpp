// SPDX-License-Identifier: MIT
#include "pagemarks.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

/// In prose a word shorter than this would mark half the page.
constexpr qsizetype shortestMark = 3;

} // namespace

QString markingCss(Marking marking)
{
    return u"-qt-user-state:%1;"_s.arg(static_cast<int>(marking));
}

QList<TextRange> pageMarks(const QTextDocument &document, const QStringList &words)
{
    QStringList longOnes = words;
    longOnes.removeIf([](const QString &word) { return word.size() < shortestMark; });
    QList<TextRange> marks;
    if (longOnes.isEmpty())
        return marks;
    const TextMatcher matcher(longOnes);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const auto marking = static_cast<Marking>(block.userState());
        if (marking == Marking::None)
            continue;
        const QList<TextRange> ranges = matcher.find(block.text(), marking == Marking::Within);
        for (const TextRange &range : ranges)
            marks.append({block.position() + range.start, range.length});
    }
    return marks;
}
