// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "codetally.h"
#include "page.h"

/// "1,500×", in the digits of the language.
QString timesText(qint64 count);

/// "Q.850 cause 17: User busy; sent by the public network of the local user" for each value in the
/// body of a Reason header. What it means comes from \a table, where it is known.
QStringList reasonTexts(const QByteArray &header, const CodeTable &table);

/// The same for a Warning header.
QStringList warningTexts(const QByteArray &header, const CodeTable &table);

/// What a trace tells of \a code: how often and where, to which methods, in which words, and why.
/// \a files are the names that places speak of; an empty one is not mentioned.
QList<PageItem> traceItems(const CodeTally &tally, const ResponseCode &code,
                           const QStringList &files, const CodeTable &table);

/// The same as a section of the page.
PageSection traceSection(const CodeTally &tally, const ResponseCode &code, const QStringList &files,
                         const CodeTable &table);
