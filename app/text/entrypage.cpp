// SPDX-License-Identifier: MIT
#include "entrypage.h"

#include "causepage.h"
#include "codepage.h"
#include "grouppage.h"
#include "symptompage.h"
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

QString entryTitle(const EntryId &id, const CodeTable &table)
{
    switch (id.kind) {
    case EntryId::Kind::Code:
        return codePage(codeOrUnknown(table, id.number), table).title();
    case EntryId::Kind::Symptom:
        return symptomPage(id.number, table).title();
    case EntryId::Kind::Cause:
    case EntryId::Kind::Warning: {
        const Page page = entryPage(id, table);
        return u"%1 %2"_s.arg(page.kind, page.title());
    }
    case EntryId::Kind::Group:
        return groupPage(id.number, table).title();
    }
    Q_UNREACHABLE();
}
