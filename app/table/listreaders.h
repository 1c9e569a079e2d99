// SPDX-License-Identifier: MIT
#pragma once

#include "isdncause.h"
#include "pbx.h"
#include "rfc.h"
#include "senderphrase.h"
#include "symptom.h"
#include "warncode.h"

// The lists beside the codes, one reader a file of \a folder. Each throws a TableError at the first
// fault.

QHash<int, Rfc> readRfcs(const QString &folder);
QList<IsdnCause> readCauses(const QString &folder);
QList<WarnCode> readWarnings(const QString &folder);
QList<Symptom> readSymptoms(const QString &folder);
QList<Pbx> readPbxs(const QString &folder);
QList<SenderPhrase> readSenderPhrases(const QString &folder);

/// The day of the IANA registry that the data follows.
QString readRegistryDate(const QString &folder);
