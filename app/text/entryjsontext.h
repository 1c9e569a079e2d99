// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "entryid.h"

#include <QJsonObject>

/// The entry \a id with the fields of the data files, and its `kind`: "code", "symptom", "cause" or
/// "warning". A code that no list has is answered as well; a group is an empty object.
QJsonObject entryJson(const EntryId &id, const CodeTable &table);
