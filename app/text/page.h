// SPDX-License-Identifier: MIT
#pragma once

#include "entryid.h"
#include "ladder.h"
#include "responsecode.h"

#include <QUrl>

/// A link among the words of a page: to another entry (`sipdex:480`), or to the web.
struct PageLink {
    QString text;
    QUrl url;

    friend bool operator==(const PageLink &, const PageLink &) = default;
};

/// One line of a page.
struct PageItem {
    QString lead; ///< set apart in front: a code, a header, an RFC section
    QString text;
    QUrl url{}; ///< where the lead leads to, if it does
    QList<PageLink> links{}; ///< after the text

    friend bool operator==(const PageItem &, const PageItem &) = default;
};

/// A part of a page under a heading of its own.
struct PageSection {
    enum class Id {
        Trace, ///< what a trace shows of the code; in the window only
        Shown, ///< what the messages of a call show
        ToDo, ///< about that
        CallFacts,
        Causes,
        Clues,
        Next,
        Headers,
        Compare,
        Checks,
        Codes,
        Entries,
        Programs,
        Flow,
        Methods,
        Isup,
        Pbx,
        SenderPhrases,
        FormerPhrases,
        References,
        History,
        Sources,
    };
    enum class Shape {
        Sentence,
        Bullets,
        Steps, ///< in this order
        Terms,
        Ladder, ///< a call flow; the items say it in words
    };

    Id id = Id::Causes;
    Shape shape = Shape::Sentence;
    QString title;
    QList<PageItem> items;
    std::optional<Ladder> flow{}; ///< of a ladder
};

/// What the page of an entry says, in its order, whatever it is drawn with: the window, the
/// terminal and the clipboard all render this.
struct Page {
    EntryId id;
    QString number; ///< "486"; empty where the entry has none
    QString name; ///< "Busy Here"
    QString kind; ///< "4xx Client failure", "Q.850 cause"
    QString status; ///< of a code, where it is not registered like most
    Reference definition; ///< the first reference; rfc is 0 where there is none
    QString source; ///< who uses a vendor code, and where that is seen
    QString summary;
    QList<PageItem> decisive; ///< what decides: what to read first, whether to try again
    QStringList about; ///< "made by proxy", "ends the request only"
    QStringList banner; ///< what stands out: the deprecation, sentence by sentence
    Reference bannerReference;
    QList<PageSection> sections;

    /// "486 Busy Here"
    QString title() const;

    const PageSection *section(PageSection::Id wanted) const;
};
