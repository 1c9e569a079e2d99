// SPDX-License-Identifier: MIT
#include "codepage.h"

#include "callflowtext.h"
#include "copytext.h"
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

QStringList badgesOf(const ResponseCode &code)
{
    QStringList badges;
    if (!code.madeBy.isEmpty())
        badges << PageText::tr("Made by: %1").arg(Words::listed(Words::terms(code.madeBy)));
    if (!code.retry.isEmpty())
        badges << PageText::tr("Retry: %1").arg(Words::listed(Words::terms(code.retry)));
    if (code.ends)
        badges << PageText::tr("Ends: %1").arg(Words::term(*code.ends));
    return badges;
}

PageSection sentences(Id id, const QString &title, const QStringList &texts)
{
    PageSection section{id, texts.size() > 1 ? Shape::Bullets : Shape::Sentence, title, {}};
    for (const QString &text : texts)
        section.items.append({{}, text, 0, {}});
    return section;
}

PageSection headerSection(const ResponseCode &code)
{
    PageSection section{Id::Headers, Shape::Terms, PageText::tr("Look at"), {}};
    for (const Header &header : code.headers) {
        //: what a header tells, and whether it has to be there: "when to try again (may)"
        const QString text =
            PageText::tr("%1 (%2)").arg(header.tells, Words::term(header.requirement));
        section.items.append({header.name, text, 0, {}});
    }
    return section;
}

PageSection compareSection(const ResponseCode &code)
{
    PageSection section{Id::Compare, Shape::Terms, PageText::tr("Compare"), {}};
    for (const Comparison &comparison : code.compare)
        section.items.append(
            {QString::number(comparison.code), comparison.note, comparison.code, {}});
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
        section.items.append({PageText::tr("From cause"), from.join(u"; "_s), 0, {}});
    if (code.isup.to)
        section.items.append({PageText::tr("To cause"), causeText(table, *code.isup.to), 0, {}});
    return section;
}

QString headingOf(const CodeTable &table, const Reference &reference)
{
    const Rfc *rfc = table.rfc(reference.rfc);
    return rfc ? rfc->sections.value(reference.section) : QString();
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
            section.items.append({{}, line, 0, {}});
        sections << section;
    }
    return sections;
}

/// What \a pbx does with \a code, both ways; empty where its tables do not name it.
QString throughPbx(const Pbx &pbx, int code)
{
    QStringList sentences;
    for (const PbxMapping &mapping : pbx.mappings) {
        if (mapping.from.contains(code) && mapping.becomes == code)
            sentences << PageText::tr("Goes through unchanged.");
        else if (mapping.from.contains(code))
            sentences << PageText::tr("Becomes %1 on the other leg.").arg(mapping.becomes);
    }
    for (const PbxMapping &mapping : pbx.mappings) {
        QList<int> others = mapping.from;
        others.removeAll(code);
        if (mapping.becomes == code && !others.isEmpty()) {
            sentences << PageText::tr("A %1 from it may have been %2 on the far leg.")
                             .arg(QString::number(code), Words::listed(others));
        }
    }
    return sentences.join(u' ');
}

PageSection pbxSection(const ResponseCode &code, const CodeTable &table)
{
    PageSection section{Id::Pbx, Shape::Terms, PageText::tr("Through a PBX"), {}};
    for (const Pbx &each : table.pbxs()) {
        const Pbx pbx = translated(each);
        const QString text = throughPbx(pbx, code.code);
        if (!text.isEmpty()) {
            section.items.append(
                {pbx.product,
                 PageText::tr("%1 Read in %2. %3").arg(text, pbx.source, pbx.exception),
                 0,
                 {}});
        }
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
        section.items.append({phrase.phrase, text, 0, {}});
    }
    return section;
}

/// References to RFCs that still hold, or to those that were replaced. The heading of the section
/// tells what is there; the RFC itself is named where its number comes up first.
PageSection referenceSection(const ResponseCode &code, const CodeTable &table, bool obsolete)
{
    PageSection section{obsolete ? Id::History : Id::References,
                        Shape::Terms,
                        obsolete ? PageText::tr("History") : PageText::tr("References"),
                        {}};
    QList<int> named;
    for (const Reference &reference : code.references) {
        const Rfc *rfc = table.rfc(reference.rfc);
        if (!rfc || rfc->isObsolete() != obsolete)
            continue;
        QString text = headingOf(table, reference);
        if (!named.contains(reference.rfc)) {
            named << reference.rfc;
            text += u" · %1 (%2) · %3"_s.arg(rfc->title, rfc->published, rfc->status);
        }
        if (obsolete) {
            //: an RFC that was replaced by a later one
            text +=
                u" · "_s + PageText::tr("replaced by RFC %1").arg(rfc->obsoletedBy.constFirst());
        }
        section.items.append({referenceText(reference), text, 0, rfcUrl(reference)});
    }
    return section;
}

PageSection formerPhraseSection(const ResponseCode &code)
{
    PageSection section{Id::FormerPhrases, Shape::Terms, PageText::tr("Former phrases"), {}};
    for (const FormerPhrase &former : code.formerPhrases)
        section.items.append(
            {referenceText(former.reference), former.phrase, 0, rfcUrl(former.reference)});
    return section;
}

CodePage pageInLanguage(const ResponseCode &code, const CodeTable &table)
{
    CodePage page;
    page.code = code.code;
    page.title = CopyText::numberAndPhrase(code);
    page.phrase = code.phrase;
    page.classLabel = Words::classLabel(code.responseClass());
    page.className = Words::className(code.responseClass());
    page.status = Words::status(code.status);
    page.definition = code.references.value(0);
    if (code.vendor)
        page.source = u"%1 (%2)"_s.arg(code.vendor->product, code.vendor->source);
    page.badges = badgesOf(code);
    page.summary = code.summary;
    if (code.deprecation) {
        page.banner = {code.deprecation->what, code.deprecation->instead};
        page.bannerReference = code.deprecation->reference;
    }

    QList<PageSection> sections{
        sentences(Id::Causes, PageText::tr("Why you see it"), code.causes),
        sentences(Id::Clues, PageText::tr("How to tell"), code.clues),
        sentences(Id::Next, PageText::tr("What happens next"), code.next),
        sentences(Id::Normal, PageText::tr("When it is normal"),
                  code.normal.isEmpty() ? QStringList() : QStringList{code.normal}),
        headerSection(code),
        compareSection(code),
    };
    sections += flowSections(code, table);
    sections += {
        sentences(Id::Methods, PageText::tr("Only answers"),
                  code.methods.isEmpty() ? QStringList() : QStringList{code.methods.join(u", "_s)}),
        isupSection(code, table),
        pbxSection(code, table),
        senderPhraseSection(code, table),
        formerPhraseSection(code),
        referenceSection(code, table, false),
        referenceSection(code, table, true),
    };
    for (PageSection &section : sections) {
        if (!section.items.isEmpty())
            page.sections << std::move(section);
    }
    return page;
}

} // namespace

const PageSection *CodePage::section(PageSection::Id id) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [id](const PageSection &section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

CodePage codePage(const ResponseCode &code, const CodeTable &table)
{
    return pageInLanguage(translated(code), table);
}

QString registryNote(const CodeTable &table)
{
    return PageText::tr("%Ln registered codes, IANA registry of %1", nullptr,
                        table.registeredCount())
        .arg(table.registryDate());
}
