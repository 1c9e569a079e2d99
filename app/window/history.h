// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

/// A page that was shown: a code, and the one it was compared with, if any.
struct Place {
    int code = 0;
    int other = 0;

    friend bool operator==(const Place &, const Place &) = default;
};

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
