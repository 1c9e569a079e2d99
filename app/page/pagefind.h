// SPDX-License-Identifier: MIT
#pragma once

#include "folding.h"

#include <QList>

class QTextDocument;

/// What is sought in a page: all places where it stands, and the one of them that is shown.
class PageFind
{
public:
    [[nodiscard]] const QString &sought() const { return m_sought; }

    /// Seeks \a text, in any case, from the next look at a page on; nothing if it is empty.
    void seek(const QString &text) { m_sought = text; }

    /// Looks through \a document. Shown is the first place from character \a from on; where none
    /// is left, the first of all.
    void lookThrough(const QTextDocument &document, int from);

    /// In characters, from the first to the last.
    [[nodiscard]] const QList<TextRange> &places() const { return m_places; }

    /// Which place is shown, from 0.
    [[nodiscard]] qsizetype shown() const { return m_shown; }

    /// Goes on by so many places, around the end.
    void step(int by);

private:
    QString m_sought;
    QList<TextRange> m_places;
    qsizetype m_shown = 0;
};
