// SPDX-License-Identifier: MIT
#include "pagecontent.h"

#include "entrypage.h"
#include "notes.h"
#include "traceitems.h"
#include "unknowncode.h"

PageContent pageContent(const Place &place, const CodeTable &table, const SearchResult &result,
                        const CodeTally *tally, const QStringList &files)
{
    PageContent content;
    content.page = entryPage(place.entry(), table);
    content.markedWords = result.query.words;
    content.notes = searchNotes(result, table);
    if (place.isComparison()) {
        QList<int> codes;
        for (const EntryId &entry : place.entries)
            codes << entry.number;
        content.comparison = compared(codes, table);
    } else if (tally) {
        content.tally = *tally;
        content.files = files;
        content.page.sections.prepend(
            traceSection(*tally, codeOrUnknown(table, place.code()), files, table));
    }
    return content;
}
