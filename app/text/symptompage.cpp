// SPDX-License-Identifier: MIT
#include "symptompage.h"

#include "pageparts.h"
#include "translated.h"

#include <QCoreApplication>

namespace {

class SymptomText
{
    Q_DECLARE_TR_FUNCTIONS(SymptomPage)
};

PageSection checkSection(const Symptom &symptom)
{
    PageSection section{
        PageSection::Id::Checks, PageSection::Shape::Steps, SymptomText::tr("What to check"), {}};
    for (const SymptomCheck &check : symptom.checks) {
        PageItem item{{}, check.check};
        for (const int code : check.codes)
            item.links << codeLink(code);
        for (const Reference &reference : check.references)
            item.links << referenceLink(reference);
        section.items << item;
    }
    return section;
}

PageSection codeSection(const Symptom &symptom, const CodeTable &table)
{
    PageSection section{PageSection::Id::Codes,
                        PageSection::Shape::Terms,
                        SymptomText::tr("Codes to look for"),
                        {}};
    for (const int code : symptom.codes)
        section.items << codeItem(code, table);
    return section;
}

} // namespace

Page symptomPage(int place, const CodeTable &table)
{
    const Symptom symptom = translated(table.symptoms().at(place));
    Page page;
    page.id = {EntryId::Kind::Symptom, place};
    page.name = symptom.symptom;
    page.kind = SymptomText::tr("Symptom");
    page.definition = symptom.references.value(0);
    page.summary = symptom.explanation;
    addSections(page,
                {checkSection(symptom), codeSection(symptom, table),
                 referenceSection(symptom.references, table)});
    return page;
}
