// SPDX-License-Identifier: MIT
#include "entrypage.h"

#include "causepage.h"
#include "codepage.h"
#include "grouppage.h"
#include "symptompage.h"
#include "translated.h"
#include "unknowncode.h"
#include "warningpage.h"

using namespace Qt::StringLiterals;

Page entryPage(const EntryId &id, const CodeTable &table)
{
    switch (id.kind) {
    case EntryId::Kind::Code:
        return codePage(codeOrUnknown(table, id.number), table);
    case EntryId::Kind::Symptom:
        return symptomPage(id.number, table);
    case EntryId::Kind::Cause:
        return causePage(*table.cause(id.number), table);
    case EntryId::Kind::Warning:
        return warningPage(*table.warning(id.number), table);
    case EntryId::Kind::Group:
        return groupPage(id.number, table);
    }
    Q_UNREACHABLE();
}

QString entryName(const EntryId &id, const CodeTable &table)
{
    switch (id.kind) {
    case EntryId::Kind::Code: {
        const ResponseCode *code = table.find(id.number);
        return code ? code->phrase : QString();
    }
    case EntryId::Kind::Symptom:
        return translatedText(table.symptoms().at(id.number).symptom);
    case EntryId::Kind::Cause:
        return table.cause(id.number)->name;
    case EntryId::Kind::Warning:
        return table.warning(id.number)->text;
    case EntryId::Kind::Group:
        return groupName(id.number);
    }
    Q_UNREACHABLE();
}

QString entryTitle(const EntryId &id, const CodeTable &table)
{
    if (id.kind == EntryId::Kind::Symptom)
        return entryName(id, table);
    const Page page = entryPage(id, table);
    const bool saysKind = id.kind == EntryId::Kind::Cause || id.kind == EntryId::Kind::Warning;
    return saysKind ? u"%1 %2"_s.arg(page.kind, page.title()) : page.title();
}
