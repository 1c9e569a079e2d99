// SPDX-License-Identifier: MIT
#include "pageparts.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

class PartsText
{
    Q_DECLARE_TR_FUNCTIONS(CodePage)
};

QUrl urlOfCode(int code)
{
    return QUrl(u"sipdex:%1"_s.arg(code));
}

QString headingOf(const CodeTable &table, const Reference &reference)
{
    const Rfc *rfc = table.rfc(reference.rfc);
    return rfc ? rfc->sections.value(reference.section) : QString();
}

} // namespace

PageSection sentences(PageSection::Id id, const QString &title, const QStringList &texts)
{
    PageSection section{id,
                        texts.size() > 1 ? PageSection::Shape::Bullets
                                         : PageSection::Shape::Sentence,
                        title,
                        {}};
    for (const QString &text : texts)
        section.items.append({{}, text});
    return section;
}

PageItem codeItem(int code, const CodeTable &table)
{
    const ResponseCode *known = table.find(code);
    return {QString::number(code), known ? known->phrase : QString(), urlOfCode(code)};
}

PageLink codeLink(int code)
{
    return {QString::number(code), urlOfCode(code)};
}

PageLink referenceLink(const Reference &reference)
{
    return {referenceText(reference), rfcUrl(reference)};
}

void addSections(Page &page, QList<PageSection> sections)
{
    for (PageSection &section : sections) {
        if (!section.items.isEmpty())
            page.sections << std::move(section);
    }
}

PageSection referenceSection(const QList<Reference> &references, const CodeTable &table,
                             bool obsolete)
{
    PageSection section{obsolete ? PageSection::Id::History : PageSection::Id::References,
                        PageSection::Shape::Terms,
                        obsolete ? PartsText::tr("History") : PartsText::tr("References"),
                        {}};
    QList<int> named;
    for (const Reference &reference : references) {
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
                u" · "_s + PartsText::tr("replaced by RFC %1").arg(rfc->obsoletedBy.constFirst());
        }
        section.items.append({referenceText(reference), text, rfcUrl(reference)});
    }
    return section;
}
