// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"
#include "findingentry.h"
#include "isdncause.h"
#include "pbx.h"
#include "registry.h"
#include "responsecode.h"
#include "rfc.h"
#include "senderphrase.h"
#include "stopwords.h"
#include "symptom.h"
#include "warncode.h"
#include "wordings.h"

/// All that the data files hold: a list for each of them, in the order of the file.
struct TableData {
    Registry registry;
    QList<ResponseCode> codes;
    QList<Rfc> rfcs;
    QList<Symptom> symptoms;
    QList<CallFlow> callFlows;
    QList<IsdnCause> causes;
    QList<WarnCode> warnings;
    QList<FindingEntry> findings;
    QList<Pbx> pbxs;
    QList<SenderPhrase> senderPhrases;
    QList<StopWords> stopWords;
    QList<Wordings> wordings;

    friend bool operator==(const TableData &, const TableData &) = default;
};

template <>
inline constexpr auto fieldsOf<TableData> =
    std::tuple{mayHave("registry", &TableData::registry),
               mayHave("codes", &TableData::codes),
               mayHave("rfcs", &TableData::rfcs),
               mayHave("symptoms", &TableData::symptoms),
               mayHave("callFlows", &TableData::callFlows),
               mayHave("causes", &TableData::causes),
               mayHave("warnings", &TableData::warnings),
               mayHave("findings", &TableData::findings),
               mayHave("pbxs", &TableData::pbxs),
               mayHave("senderPhrases", &TableData::senderPhrases),
               mayHave("stopWords", &TableData::stopWords),
               mayHave("wordings", &TableData::wordings)};
