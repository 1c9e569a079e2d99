// SPDX-License-Identifier: MIT
#include "pagefind.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

void PageFind::lookThrough(const QTextDocument &document, int from)
{
    m_places.clear();
    m_shown = 0;
    if (m_sought.isEmpty())
        return;
    for (QTextCursor at = document.find(m_sought); !at.isNull(); at = document.find(m_sought, at))
        m_places.append({at.selectionStart(), at.selectionEnd() - at.selectionStart()});
    const auto first = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [from](const TextRange &place) { return place.start >= from; });
    if (first != m_places.cend())
        m_shown = first - m_places.cbegin();
}

void PageFind::step(int by)
{
    if (!m_places.isEmpty())
        m_shown = (m_shown + by + m_places.size()) % m_places.size();
}
