// SPDX-License-Identifier: MIT
#pragma once

#include "callfollower.h"
#include "messageobserver.h"
#include "tracepart.h"

#include <QMap>
#include <QStringList>

/// Something to know about a file that was read all the same.
struct TraceNote {
    QString file; ///< its name
    QString text; ///< what follows the name: "has grown since"
};

/// Responses of one or more traces, counted code by code.
class TraceSummary
{
public:
    /// Lists the first \a occurrencesKept responses of each code.
    explicit TraceSummary(qsizetype occurrencesKept = 0);

    // The calls that are followed report here.
    Q_DISABLE_COPY_MOVE(TraceSummary)

    /// Lets \a observer know of all messages from here on; it has to live as long as something is
    /// appended.
    void setObserver(MessageObserver *observer) { m_observer = observer; }

    /// For what comes next in the file.
    TracePart newPart() const { return TracePart(m_occurrencesKept, m_observer != nullptr); }

    /// What is appended from here on stands in \a name; a name may be empty, of standard input.
    void beginFile(const QString &name);

    /// Adds what comes next in the file.
    void append(TracePart &&part);

    /// All has been read.
    void finish();

    /// The codes received, by number.
    QList<CodeTally> codes() const { return m_codes.values(); }

    /// Codes that sipfrag bodies report of other requests, by number, and how often.
    const QMap<int, qint64> &reported() const { return m_reported; }

    /// The files that a TracePlace speaks of.
    const QStringList &files() const { return m_files; }

    /// Adds \a note about what was read.
    void addNote(const TraceNote &note) { m_notes << note; }
    const QList<TraceNote> &notes() const { return m_notes; }

    bool isEmpty() const { return m_codes.isEmpty() && m_reported.isEmpty(); }

private:
    /// Where the responses of a part with one code come to stand.
    struct CodeInPart {
        CodeTally *tally = nullptr;
        qsizetype listedBefore = 0; ///< occurrences of earlier parts
    };

    qsizetype addTally(const CodeTally &tally);
    void follow(const CallEvent &event, const CodeInPart &code);
    TracePlace placed(TracePlace place) const;
    void markNormal(const NormalResponses &responses);
    void markFirstFailure(const ResponsePlace &response);

    qsizetype m_occurrencesKept = 0;
    QStringList m_files;
    QList<TraceNote> m_notes;
    qint64 m_lines = 0; // of the file, before what comes next
    quint32 m_responses = 0; // that were followed
    QMap<int, CodeTally> m_codes;
    QMap<int, qint64> m_reported;
    CallFollower m_calls;
    MessageObserver *m_observer = nullptr;
};
