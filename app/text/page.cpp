// SPDX-License-Identifier: MIT
#include "page.h"

#include <algorithm>

QString Page::title() const
{
    const bool hasBoth = !number.isEmpty() && !name.isEmpty();
    return number + (hasBoth ? QStringLiteral(" ") : QString()) + name;
}

const PageSection *Page::section(PageSection::Id wanted) const
{
    const auto found =
        std::find_if(sections.begin(), sections.end(),
                     [wanted](const PageSection &section) { return section.id == wanted; });
    return found == sections.end() ? nullptr : &*found;
}
