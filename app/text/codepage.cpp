// SPDX-License-Identifier: MIT
#include "codepage.h"

#include "callflowtext.h"
#include "pageparts.h"
#include "translated.h"
#include "unknowncode.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class PageText
{
    Q_DECLARE_TR_FUNCTIONS(CodePage)
};

using Id = PageSection::Id;
using Shape = PageSection::Shape;

constexpr qsizetype mostReadFirst = 3;
constexpr qsizetype mostListed = 8; // a line is short

/// The headers that tell most: those that have to be there, as the data has them in that order.
QString readFirst(const ResponseCode &code)
{
    QStringList names;
    for (const Header &header : code.headers.first(std::min(code.headers.size(), mostReadFirst)))
        names << header.name;
    return Words::listed(names);
}

QList<PageItem> decisiveOf(const ResponseCode &code)
{
    QList<PageItem> items;
    if (!code.headers.isEmpty())
        items.append({PageText::tr("Read first"), readFirst(code)});
    if (!code.retry.isEmpty())
        items.append({PageText::tr("Try again"), Words::listed(Words::retries(code.retry))});
    if (!code.normal.isEmpty())
        items.append({PageText::tr("No fault"), code.normal});
    return items;
}

QStringList aboutOf(const ResponseCode &code)
{
    QStringList about;
    if (!code.madeBy.isEmpty())
        about << PageText::tr("made by %1").arg(Words::listed(Words::terms(code.madeBy)));
    if (code.ends)
        about << Words::ends(*code.ends);
    return about;
}

PageSection headerSection(const ResponseCode &code)
{
    PageSection section{Id::Headers, Shape::Terms, PageText::tr("Look at"), {}};
    for (const Header &header : code.headers) {
        //: what a header tells, and whether it has to be there: "when to try again (optional)"
        section.items.append(
            {header.name,
             PageText::tr("%1 (%2)").arg(header.tells, Words::requirement(header.requirement))});
    }
    return section;
}

PageSection compareSection(const ResponseCode &code, const CodeTable &table)
{
    PageSection section{Id::Compare, Shape::Terms, PageText::tr("Compare"), {}};
    for (const Comparison &comparison : code.compare) {
        PageItem item = codeItem(comparison.code, table);
        item.text = comparison.note;
        section.items << item;
    }
    return section;
}

QString causeText(const CodeTable &table, int number)
{
    const IsdnCause *cause = table.cause(number);
    return cause ? u"%1 %2"_s.arg(QString::number(number), cause->name) : QString::number(number);
}

PageSection isupSection(const ResponseCode &code, const CodeTable &table)
{
    PageSection section{Id::Isup, Shape::Terms, PageText::tr("Telephone network (Q.850)"), {}};
    QStringList from;
    for (const int cause : code.isup.from)
        from << causeText(table, cause);
    if (!from.isEmpty())
        section.items.append({PageText::tr("From cause"), from.join(u"; "_s)});
    if (code.isup.to)
        section.items.append({PageText::tr("To cause"), causeText(table, *code.isup.to)});
    return section;
}

QList<PageSection> flowSections(const ResponseCode &code, const CodeTable &table)
{
    QList<PageSection> sections;
    for (const QString &id : code.flow) {
        const CallFlow *flow = table.callFlow(id);
        if (!flow)
            continue;
        const Ladder drawn = filledIn(translated(*flow), code);
        PageSection section{Id::Flow, Shape::Ladder, drawn.title, {}, drawn};
        const QStringList lines = flowInWords(*section.flow);
        for (const QString &line : lines)
            section.items.append({{}, line});
        sections << section;
    }
    return sections;
}

/// What \a pbx does with \a code, both ways; empty where its tables do not name it.
QString throughPbx(const Pbx &pbx, int code)
{
    QStringList parts;
    for (const PbxMapping &mapping : pbx.mappings) {
        if (mapping.from.contains(code) && mapping.becomes == code)
            parts << PageText::tr("passes it on");
        else if (mapping.from.contains(code))
            parts << u"%1 %2"_s
                         .arg(PageText::tr("makes %1 of it").arg(mapping.becomes), pbx.condition)
                         .trimmed();
    }
    for (const PbxMapping &mapping : pbx.mappings) {
        QList<int> others = mapping.from;
        others.removeAll(code);
        if (mapping.becomes != code || others.isEmpty())
            continue;
        if (others.size() > mostListed) {
            //: codes of the other call, in whose place this code is sent
            parts << PageText::tr("sends it for %Ln other codes as well", nullptr,
                                  static_cast<int>(others.size()));
        } else {
            //: codes of the other call, in whose place this code is sent
            parts << PageText::tr("sends it for %1 as well").arg(Words::listed(others));
        }
    }
    return parts.join(u"; "_s);
}

PageSection pbxSection(const ResponseCode &code, const CodeTable &table)
{
    PageSection section{Id::Pbx, Shape::Terms, PageText::tr("Through a PBX"), {}};
    for (const Pbx &each : table.pbxs()) {
        const Pbx pbx = translated(each);
        if (const QString text = throughPbx(pbx, code.code); !text.isEmpty())
            section.items.append({pbx.product, text});
    }
    return section;
}

/// Where what the page says of programs was read, and when it is otherwise.
PageSection sourceSection(const PageSection &pbxs, const CodeTable &table)
{
    PageSection section{Id::Sources, Shape::Terms, PageText::tr("Where that was read"), {}};
    for (const Pbx &each : table.pbxs()) {
        const Pbx pbx = translated(each);
        const bool isNamed =
            std::any_of(pbxs.items.begin(), pbxs.items.end(),
                        [&pbx](const PageItem &item) { return item.lead == pbx.product; });
        if (isNamed)
            section.items.append({pbx.product, u"%1. %2"_s.arg(pbx.source, pbx.exception)});
    }
    return section;
}

PageSection senderPhraseSection(const ResponseCode &code, const CodeTable &table)
{
    PageSection section{
        Id::SenderPhrases, Shape::Terms, PageText::tr("Phrases that name their sender"), {}};
    for (const SenderPhrase &each : table.senderPhrases()) {
        if (each.code != code.code)
            continue;
        const SenderPhrase phrase = translated(each);
        const QString text =
            phrase.meaning.isEmpty() ? phrase.sender : phrase.sender + u": "_s + phrase.meaning;
        section.items.append({phrase.phrase, text});
    }
    return section;
}

PageSection formerPhraseSection(const ResponseCode &code)
{
    PageSection section{Id::FormerPhrases, Shape::Terms, PageText::tr("Former phrases"), {}};
    for (const FormerPhrase &former : code.formerPhrases)
        section.items.append(
            {referenceText(former.reference), former.phrase, rfcUrl(former.reference)});
    return section;
}

Page pageInLanguage(const ResponseCode &code, const CodeTable &table)
{
    Page page;
    page.id = {EntryId::Kind::Code, code.code};
    page.number = QString::number(code.code);
    page.name = code.phrase;
    page.kind = u"%1 %2"_s.arg(Words::classLabel(code.responseClass()),
                               Words::className(code.responseClass()));
    if (code.status != Status::Registered)
        page.status = Words::status(code.status);
    page.definition = code.references.value(0);
    if (code.vendor)
        page.source = u"%1 (%2)"_s.arg(code.vendor->product, code.vendor->source);
    page.summary = code.summary;
    page.decisive = decisiveOf(code);
    page.about = aboutOf(code);
    if (code.deprecation) {
        page.banner = {code.deprecation->what, code.deprecation->instead};
        page.bannerReference = code.deprecation->reference;
    }

    const PageSection pbxs = pbxSection(code, table);
    QList<PageSection> sections{
        sentences(Id::Causes, PageText::tr("Why you see it"), code.causes),
        sentences(Id::Next, PageText::tr("What happens next"), code.next),
        sentences(Id::Clues, PageText::tr("How to tell"), code.clues),
        headerSection(code),
        compareSection(code, table),
    };
    sections += flowSections(code, table);
    sections += {
        sentences(Id::Methods, PageText::tr("Only answers"),
                  code.methods.isEmpty() ? QStringList() : QStringList{code.methods.join(u", "_s)}),
        isupSection(code, table),
        pbxs,
        senderPhraseSection(code, table),
        formerPhraseSection(code),
        referenceSection(code.references, table),
        referenceSection(code.references, table, true),
        sourceSection(pbxs, table),
    };
    addSections(page, sections);
    return page;
}

} // namespace

Page codePage(const ResponseCode &code, const CodeTable &table)
{
    return pageInLanguage(translated(code), table);
}

QString registryNote(const CodeTable &table)
{
    return PageText::tr("%Ln registered codes, IANA registry of %1", nullptr,
                        table.registeredCount())
        .arg(table.registryDate());
}
