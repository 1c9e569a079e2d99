// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"
#include "isdncause.h"
#include "jsonentry.h"
#include "pbx.h"
#include "responsecode.h"
#include "rfc.h"
#include "senderphrase.h"
#include "symptom.h"
#include "warncode.h"

/// All that Sipdex knows, loaded once and never changed.
class CodeTable
{
public:
    /// Loads and checks the data files in \a folder. Throws a TableError at the first fault: a
    /// table is whole or there is none.
    static CodeTable load(const QString &folder);

    /// The table in the form that is built into the programs, and back. Throws a TableError where
    /// \a bytes are no such form.
    QByteArray toBytes() const;
    static CodeTable fromBytes(const QByteArray &bytes);

    /// Every code, sorted by number.
    const QList<ResponseCode> &codes() const { return m_codes; }

    /// The entry of \a code, null where there is none.
    const ResponseCode *find(int code) const;

    /// The RFC of that number, null where no entry cites it.
    const Rfc *rfc(int number) const;

    /// The Q.850 cause or warn-code of that number, null where it is not known.
    const IsdnCause *cause(int number) const;
    const WarnCode *warning(int number) const;

    /// The call flow of that name, null where there is none.
    const CallFlow *callFlow(const QString &id) const;

    const QList<CallFlow> &callFlows() const { return m_callFlows; }
    const QList<Symptom> &symptoms() const { return m_symptoms; }
    const QList<Pbx> &pbxs() const { return m_pbxs; }
    const QList<SenderPhrase> &senderPhrases() const { return m_senderPhrases; }
    const QList<IsdnCause> &causes() const { return m_causes; }
    const QList<WarnCode> &warnings() const { return m_warnings; }

    /// The day of the IANA registry that the data follows, "2026-01-07".
    QString registryDate() const { return m_registryDate; }

    /// How many codes that registry has.
    int registeredCount() const;

private:
    CodeTable() = default;

    QList<ResponseCode> m_codes;
    QHash<int, Rfc> m_rfcs;
    QList<IsdnCause> m_causes;
    QList<WarnCode> m_warnings;
    QList<CallFlow> m_callFlows;
    QList<Symptom> m_symptoms;
    QList<Pbx> m_pbxs;
    QList<SenderPhrase> m_senderPhrases;
    QString m_registryDate;
};
