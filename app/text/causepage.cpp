// SPDX-License-Identifier: MIT
#include "causepage.h"

#include "isupcodes.h"
#include "pageparts.h"
#include "translated.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class CauseText
{
    Q_DECLARE_TR_FUNCTIONS(CausePage)
};

using Id = PageSection::Id;
using Shape = PageSection::Shape;

/// The tables of RFC 3398: to SIP, and from it.
Reference tableToSip()
{
    return {3398, u"7.2.4.1"_s};
}

Reference tableFromSip()
{
    return {3398, u"8.2.6.1"_s};
}

PageItem mappingItem(const QString &lead, const QList<int> &codes, const Reference &reference)
{
    PageItem item{lead, {}};
    for (const int code : codes)
        item.links << codeLink(code);
    item.links << referenceLink(reference);
    return item;
}

/// Both directions of RFC 3398, which are not each other's inverse.
PageSection mappingSection(const IsdnCause &cause, const CodeTable &table)
{
    PageSection section{
        Id::Isup, Shape::Terms, CauseText::tr("Between telephone network and SIP"), {}};
    if (cause.standing == Standing::Vendor)
        return section;
    if (const QList<int> codes = codesOfCause(cause, table); !codes.isEmpty())
        section.items << mappingItem(CauseText::tr("Becomes"), codes, tableToSip());
    else
        section.items.append({CauseText::tr("Becomes"),
                              CauseText::tr("no response code"),
                              {},
                              {referenceLink(tableToSip())}});
    QList<int> sources;
    for (const ResponseCode &code : table.codes()) {
        if (code.isup.to == cause.cause)
            sources << code.code;
    }
    if (!sources.isEmpty())
        section.items << mappingItem(CauseText::tr("Is made of"), sources, tableFromSip());
    return section;
}

/// What \a pbx sends for the cause: its own entry, or the code for all others.
int madeBy(const Pbx &pbx, int cause)
{
    const auto found =
        std::find_if(pbx.causes.begin(), pbx.causes.end(),
                     [cause](const CauseMapping &mapping) { return mapping.from.contains(cause); });
    return found == pbx.causes.end() ? pbx.otherCauses : found->becomes;
}

PageSection programSection(const IsdnCause &cause, const CodeTable &table)
{
    PageSection section{Id::Programs, Shape::Terms, CauseText::tr("In programs"), {}};
    for (const Pbx &pbx : table.pbxs()) {
        const bool isAsterisk = pbx.product == "Asterisk"_L1;
        const QStringList &names = isAsterisk ? cause.asterisk : cause.freeswitch;
        const int code = madeBy(pbx, cause.cause);
        // Of what a program made up no other one knows.
        if (names.isEmpty() || code == 0)
            continue;
        section.items.append({pbx.product,
                              CauseText::tr("%1; to SIP it sends").arg(Words::listed(names)),
                              {},
                              {codeLink(code)}});
    }
    return section;
}

} // namespace

Page causePage(const IsdnCause &cause, const CodeTable &table)
{
    const IsdnCause said = translated(cause);
    Page page;
    page.id = {EntryId::Kind::Cause, cause.cause};
    page.number = QString::number(cause.cause);
    page.name = said.name;
    page.kind = cause.standing == Standing::Vendor
        ? CauseText::tr("Cause of a program")
        //: Q.850, or another recommendation
        : CauseText::tr("%1 cause").arg(wordOf(cause.standing));
    page.summary = said.meaning;
    if (cause.becomes != 0)
        page.decisive.append({CauseText::tr("Leaves as"), {}, {}, {codeLink(cause.becomes)}});
    addSections(page, {mappingSection(cause, table), programSection(cause, table)});
    return page;
}
