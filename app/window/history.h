// SPDX-License-Identifier: MIT
#pragma once

#include "entryid.h"

#include <QList>
#include <QString>

/// A page that was shown, and the search that led there.
struct Place {
    QList<EntryId>
        entries; ///< an entry or a group, or the codes that are compared; none for nothing
    QString query;
    int scrolled = 0; ///< how far the page was when it was left, in pixels

    [[nodiscard]] bool isEmpty() const { return entries.isEmpty(); }
    [[nodiscard]] bool isComparison() const { return entries.size() > 1; }

    /// The entry or group that is shown alone, the first of those compared.
    [[nodiscard]] EntryId entry() const { return entries.value(0); }

    /// The code that is shown alone, 0 for anything else.
    [[nodiscard]] int code() const
    {
        return entries.size() == 1 && entry().isCode() ? entry().number : 0;
    }

    /// The same page, whatever was searched for.
    friend bool operator==(const Place &a, const Place &b) { return a.entries == b.entries; }
};

inline Place placeOf(const EntryId &entry)
{
    return {{entry}, {}, 0};
}

inline Place placeOf(int code)
{
    return placeOf(EntryId{EntryId::Kind::Code, code});
}

/// The pages seen, to go back and forward in. What is only passed while typing or walking down the
/// list gives way to the next page, so that each step back leads to a page that was read.
class History
{
public:
    enum class Visit {
        Passing, ///< on the way to something
        Settled, ///< chosen: a link, a click, Enter
    };

    void visit(const Place &place, Visit kind);

    /// The page shown is scrolled by so many pixels.
    void setScrolled(int scrolled);

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_steps.size(); }

    /// Goes one step and returns the place there. Only where canGoBack() or canGoForward() says so.
    Place back() { return m_steps.at(--m_current).place; }
    Place forward() { return m_steps.at(++m_current).place; }

private:
    struct Step {
        Place place;
        Visit kind = Visit::Settled;
    };

    QList<Step> m_steps;
    qsizetype m_current = -1;
};
