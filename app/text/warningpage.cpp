// SPDX-License-Identifier: MIT
#include "warningpage.h"

#include "pageparts.h"
#include "translated.h"

#include <QCoreApplication>

namespace {

class WarningText
{
    Q_DECLARE_TR_FUNCTIONS(WarningPage)
};

} // namespace

Page warningPage(const WarnCode &warning, const CodeTable &table)
{
    Page page;
    page.id = {EntryId::Kind::Warning, warning.warning};
    page.number = QString::number(warning.warning);
    page.name = warning.text;
    page.kind = WarningText::tr("Warn-code");
    page.definition = warning.reference;
    page.summary = translated(warning).meaning;
    PageSection codes{PageSection::Id::Codes,
                      PageSection::Shape::Terms,
                      WarningText::tr("Usually comes with"),
                      {}};
    for (const int code : warning.codes)
        codes.items << codeItem(code, table);
    addSections(page, {codes, referenceSection({warning.reference}, table)});
    return page;
}
