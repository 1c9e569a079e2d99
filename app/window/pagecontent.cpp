// SPDX-License-Identifier: MIT
#include "pagecontent.h"

#include "notes.h"
#include "traceitems.h"
#include "unknowncode.h"

PageContent pageContent(const Place &place, const CodeTable &table, const SearchResult &result,
                        const CodeTally *tally, const QStringList &files)
{
    const ResponseCode code = codeOrUnknown(table, place.code);
    PageContent content;
    content.page = codePage(code, table);
    content.markedWords = result.query.words;
    content.notes = searchNotes(result, table);
    if (place.other != 0) {
        content.other = codePage(codeOrUnknown(table, place.other), table);
    } else if (tally) {
        content.tally = *tally;
        content.files = files;
        content.page.sections.prepend(traceSection(*tally, code, files, table));
    }
    return content;
}
