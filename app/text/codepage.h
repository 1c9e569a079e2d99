// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "ladder.h"

#include <QUrl>

/// One line of a page.
struct PageItem {
    QString lead; ///< set apart in front: a code, a header, an RFC section
    QString text;
    int code = 0; ///< the code that the lead leads to, if it is one
    QUrl url; ///< where the lead leads to on the web, if it does

    friend bool operator==(const PageItem &, const PageItem &) = default;
};

/// A part of a page under a heading of its own.
struct PageSection {
    enum class Id {
        Trace, ///< what a trace shows of the code; in the window only
        Causes,
        Clues,
        Next,
        Normal,
        Headers,
        Compare,
        Flow,
        Methods,
        Isup,
        Pbx,
        SenderPhrases,
        FormerPhrases,
        References,
        History,
    };
    enum class Shape {
        Sentence,
        Bullets,
        Terms,
        Ladder, ///< a call flow; the items say it in words
    };

    Id id = Id::Causes;
    Shape shape = Shape::Sentence;
    QString title;
    QList<PageItem> items;
    std::optional<Ladder> flow{}; ///< of a ladder
};

/// What the page of a code says, in its order, whatever it is drawn with: the window, the
/// terminal and the clipboard all render this.
struct CodePage {
    int code = 0;
    QString title; ///< "486 Busy Here"
    QString phrase;
    QString classLabel; ///< "4xx"
    QString className; ///< "Client failure"
    QString status;
    Reference definition; ///< the first reference; rfc is 0 where there is none
    QString source; ///< who uses a vendor code, and where that is seen
    QStringList badges; ///< "Made by: user agent", "Retry: after a delay"
    QString summary;
    QStringList banner; ///< what stands out: the deprecation, sentence by sentence
    Reference bannerReference;
    QList<PageSection> sections;

    const PageSection *section(PageSection::Id id) const;
};

/// The page of \a code, in the language of the program. Titles of RFCs and names of causes come
/// from \a table.
CodePage codePage(const ResponseCode &code, const CodeTable &table);

/// "75 registered codes, IANA registry of 2026-01-07"
QString registryNote(const CodeTable &table);
