// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "entryid.h"

/// `sipdex:486`, `sipdex:q850/17`, `sipdex:warn/304`, `sipdex:symptom/no-ringback`: the link that
/// opens the page of an entry, here and wherever Sipdex is installed. Groups are `sipdex:4xx`,
/// `sipdex:q850`, `sipdex:warn` and `sipdex:symptom`.
QString entryLink(const EntryId &id, const CodeTable &table);

/// The entry or group that a link leads to, also a code that no list has; none where it asks for a
/// search, or for nothing.
std::optional<EntryId> linkedEntry(const QString &link, const CodeTable &table);

/// The query that a link asks for: "cause:17" for `sipdex:q850/17`. Slashes before and behind are
/// passed over; what is no page is searched for, with what is escaped read as it is meant. None
/// for what is no such link.
std::optional<QString> linkedQuery(const QString &link);
