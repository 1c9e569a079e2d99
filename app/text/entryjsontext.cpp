// SPDX-License-Identifier: MIT
#include "entryjsontext.h"

#include "entryjson.h"
#include "unknowncode.h"

using namespace Qt::StringLiterals;

QJsonObject entryJson(const EntryId &id, const CodeTable &table)
{
    QJsonObject object;
    switch (id.kind) {
    case EntryId::Kind::Code:
        object = toJson(codeOrUnknown(table, id.number));
        break;
    case EntryId::Kind::Symptom:
        object = toJson(table.symptoms().at(id.number));
        break;
    case EntryId::Kind::Cause:
        object = toJson(*table.cause(id.number));
        break;
    case EntryId::Kind::Warning:
        object = toJson(*table.warning(id.number));
        break;
    case EntryId::Kind::Group:
        return object;
    }
    object.insert(u"kind"_s, wordOf(id.kind));
    return object;
}
