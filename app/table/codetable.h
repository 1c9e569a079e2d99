// SPDX-License-Identifier: MIT
#pragma once

#include "tabledata.h"

/// All that Sipdex knows, never changed.
class CodeTable
{
public:
    /// What is looked up by number has to be sorted by it, as readTables() sees to.
    explicit CodeTable(TableData data)
        : m_data(std::move(data))
    { }

    /// Everything at once.
    const TableData &data() const { return m_data; }

    /// Every code, sorted by number.
    const QList<ResponseCode> &codes() const { return m_data.codes; }

    /// The entry of \a code, null where there is none.
    const ResponseCode *find(int code) const;

    /// The RFC of that number, null where no entry cites it.
    const Rfc *rfc(int number) const;

    /// The Q.850 cause or warn-code of that number, null where it is not known.
    const IsdnCause *cause(int number) const;
    const WarnCode *warning(int number) const;

    /// The call flow of that name, null where there is none.
    const CallFlow *callFlow(const QString &id) const;

    /// How the finding \a id is put into words, null where that is not known.
    const FindingEntry *finding(const QString &id) const;

    /// How people put it who look for the entry with that \a link.
    QStringList wordings(const QString &link) const;

    const QList<CallFlow> &callFlows() const { return m_data.callFlows; }
    const QList<Symptom> &symptoms() const { return m_data.symptoms; }
    const QList<Pbx> &pbxs() const { return m_data.pbxs; }
    const QList<SenderPhrase> &senderPhrases() const { return m_data.senderPhrases; }
    const QList<StopWords> &stopWords() const { return m_data.stopWords; }
    const QList<IsdnCause> &causes() const { return m_data.causes; }
    const QList<WarnCode> &warnings() const { return m_data.warnings; }
    const QList<FindingEntry> &findings() const { return m_data.findings; }

    /// The day of the IANA registry that the data follows, "2026-01-07".
    QString registryDate() const { return m_data.registry.date; }

    /// How many codes that registry has.
    int registeredCount() const;

private:
    TableData m_data;
};
