// SPDX-License-Identifier: MIT
#include "comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Id = PageSection::Id;

QString itemText(const PageItem &item)
{
    return item.lead.isEmpty() ? item.text : item.lead + u": "_s + item.text;
}

QStringList itemTexts(const CodePage &page, Id id)
{
    QStringList texts;
    if (const PageSection *section = page.section(id)) {
        for (const PageItem &item : section->items)
            texts << itemText(item);
    }
    return texts;
}

} // namespace

QList<ComparedLines> comparison(const CodePage &left, const CodePage &right)
{
    QList<ComparedLines> lines{
        {{},
         {left.classLabel + u' ' + left.className},
         {right.classLabel + u' ' + right.className}},
        {{}, {left.status}, {right.status}},
        {{}, left.badges, right.badges},
        {{}, {left.summary}, {right.summary}},
    };
    QList<const PageSection *> sections;
    for (const CodePage *page : {&left, &right}) {
        for (const PageSection &section : page->sections) {
            if (section.flow)
                continue; // a picture has no lines to compare
            const bool isKnown =
                std::any_of(sections.begin(), sections.end(),
                            [&](const PageSection *known) { return known->id == section.id; });
            if (!isKnown)
                sections << &section;
        }
    }
    std::stable_sort(sections.begin(), sections.end(),
                     [](const PageSection *a, const PageSection *b) { return a->id < b->id; });
    for (const PageSection *section : std::as_const(sections))
        lines.append({section->title, itemTexts(left, section->id), itemTexts(right, section->id)});
    return lines;
}
