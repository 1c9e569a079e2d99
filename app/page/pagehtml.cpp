// SPDX-License-Identifier: MIT
#include "pagehtml.h"

#include "callflowtext.h"
#include "htmlparts.h"
#include "rfc.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Id = PageSection::Id;
using Shape = PageSection::Shape;

constexpr double smallShare = 0.92;

QString linkHtml(const PageLink &link, const PageStyle &style)
{
    return Html::link(link.url.toString(QUrl::FullyEncoded), Html::prose(link.text), style.colours);
}

QString leadHtml(const PageItem &item, const PageStyle &style)
{
    return item.url.isEmpty() ? u"<b>%1</b>"_s.arg(Html::prose(item.lead))
                              : linkHtml({item.lead, item.url}, style);
}

/// The text of \a item and what it links to.
QString textHtml(const PageItem &item, const PageStyle &style)
{
    QStringList links;
    for (const PageLink &link : item.links)
        links << linkHtml(link, style);
    const QString text = Html::prose(item.text);
    if (links.isEmpty() || text.isEmpty())
        return text + links.join(u", "_s);
    return text + u"&nbsp; "_s + links.join(u", "_s);
}

/// A paragraph of \a item that begins with \a lead; the lines after the first are set in by
/// \a indent pixels.
QString itemParagraph(const PageItem &item, const QString &lead, int indent, const PageStyle &style)
{
    return Html::hangingParagraph(lead, textHtml(item, style), indent, item.text.isRightToLeft(),
                                  style.proseRoom(), style);
}

QString bulletsHtml(const PageSection &section, const PageStyle &style)
{
    QString html;
    for (const PageItem &item : section.items)
        html += Html::bulletParagraph(textHtml(item, style), item.text.isRightToLeft(),
                                      style.proseRoom(), style);
    return html;
}

QString stepsHtml(const PageSection &section, const PageStyle &style)
{
    const auto digits = static_cast<int>(QString::number(section.items.size()).size());
    const int indent = digits * style.boldDigitWidth + 2 * style.spaceWidth;
    QString html;
    for (qsizetype i = 0; i < section.items.size(); ++i)
        html += itemParagraph(section.items.at(i), u"<b>%1</b>"_s.arg(i + 1), indent, style);
    return html;
}

QString termsHtml(const PageSection &section, const PageStyle &style)
{
    QString html;
    for (const PageItem &item : section.items) {
        // Codes are all equally wide, so that what follows stands in a column.
        const bool isNumber = item.lead.size() == 3 && item.lead.front().isDigit();
        const int indent =
            isNumber ? 3 * style.digitWidth + 2 * style.spaceWidth : style.textHeight;
        html += itemParagraph(item, leadHtml(item, style), indent, style);
    }
    return html;
}

/// The room for the picture of a call flow; its ladder in characters where there is none.
QString flowHtml(const Ladder &flow, const PageStyle &style)
{
    if (const QString anchor = flowAnchor(flow); style.rooms.contains(anchor))
        return Html::room(anchor, style);
    return u"<pre>%1</pre>"_s.arg(Html::escaped(flowLadder(flow, ladderWidth).join(u'\n')));
}

QString sectionHtml(const PageSection &section, const PageStyle &style)
{
    const QString title = Html::sectionTitle(section.title, style);
    switch (section.shape) {
    case Shape::Bullets:
        return title + bulletsHtml(section, style);
    case Shape::Steps:
        return title + stepsHtml(section, style);
    case Shape::Terms:
        return title + termsHtml(section, style);
    case Shape::Sentence:
        return title
            + Html::paragraph(textHtml(section.items.constFirst(), style), 0, 0,
                              Html::roomAtEnd(style.proseRoom(), style));
    case Shape::Ladder:
        return title + flowHtml(*section.flow, style);
    }
    Q_UNREACHABLE();
}

QString bannerHtml(const Page &page, const PageStyle &style)
{
    if (page.banner.isEmpty())
        return {};
    QStringList sentences;
    for (const QString &sentence : page.banner)
        sentences << Html::prose(sentence);
    QString html = u"<b>%1</b> "_s.arg(
                       Html::escaped(page.status.left(1).toUpper() + page.status.mid(1) + u'.'))
        + sentences.join(u' ');
    if (page.bannerReference.rfc != 0) {
        html += u" ("_s
            + Html::link(rfcUrl(page.bannerReference).toString(QUrl::FullyEncoded),
                         Html::escaped(referenceText(page.bannerReference)), style.colours)
            + u')';
    }
    return Html::box(html, style.colours.bannerGround, style);
}

/// The sections that stand side by side where there is room.
constexpr std::array pairs{std::pair{Id::Causes, Id::Next}, std::pair{Id::Headers, Id::Compare},
                           std::pair{Id::Methods, Id::Isup}};

bool isBeside(const PageSection &section, const PageStyle &style)
{
    return section.shape == Shape::Ladder && style.room.side > 0;
}

/// The ladders beside the text; nothing where they stand in it.
QString laddersHtml(const Page &page, const PageStyle &style)
{
    QString html;
    for (const PageSection &section : page.sections) {
        if (isBeside(section, style))
            html += sectionHtml(section, style);
    }
    return html.isEmpty() ? html : Html::beside(html, style);
}

QString sectionsHtml(const Page &page, const PageStyle &style)
{
    QString html = laddersHtml(page, style);
    QList<Id> drawn;
    for (const PageSection &section : page.sections) {
        if (isBeside(section, style) || drawn.contains(section.id))
            continue;
        const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                       [&](const auto &each) { return each.first == section.id; });
        const PageSection *partner = pair == pairs.end() ? nullptr : page.section(pair->second);
        if (partner && style.room.twoColumns) {
            PageStyle narrow = style; // columns are no wider than prose may be
            narrow.room.width = narrow.room.text = narrow.room.prose;
            html += Html::columns(sectionHtml(section, narrow), sectionHtml(*partner, narrow),
                                  style.textHeight, style);
            drawn << partner->id;
        } else {
            html += sectionHtml(section, style);
        }
    }
    return html;
}

/// What decides, in one line where it fits.
QString decisiveHtml(const Page &page, const PageStyle &style)
{
    QStringList facts;
    for (const PageItem &item : page.decisive) {
        const QString lead = QString(item.lead).replace(u' ', QChar::Nbsp);
        facts << u"<b style=\"color:%1\">%2</b>&nbsp; %3"_s.arg(
            style.colours.muted.name(), Html::escaped(lead),
            Html::isolated(textHtml(item, style), style));
    }
    if (facts.isEmpty())
        return {};
    return Html::paragraph(facts.join(u"&nbsp;&nbsp;&nbsp; "_s), style.textHeight / 2, 0,
                           Html::roomAtEnd(style.proseRoom(), style));
}

/// "RFC 3261 §21.4.24 · made by user agent, gateway · ends the request only", small and muted.
QString aboutHtml(const Page &page, const PageStyle &style)
{
    QStringList parts;
    if (!page.status.isEmpty())
        parts << u"<b>%1</b>"_s.arg(Html::escaped(page.status));
    if (page.definition.rfc != 0) {
        parts << Html::link(rfcUrl(page.definition).toString(QUrl::FullyEncoded),
                            Html::escaped(referenceText(page.definition)), style.colours);
    }
    if (!page.source.isEmpty())
        parts << Html::prose(page.source);
    if (!page.id.isCode() && !page.kind.isEmpty())
        parts << Html::escaped(page.kind);
    for (const QString &text : page.about)
        parts << Html::prose(text);
    if (parts.isEmpty())
        return {};
    // Of this line only who uses a vendor's code is searched.
    const Marking marking = page.source.isEmpty() ? Marking::None : Marking::AtWordStart;
    return Html::paragraph(
        Html::lineBeginning(style) + parts.join(u" · "_s), style.textHeight / 2, 0,
        markingCss(marking) + Html::roomAtEnd(style.proseRoom(), style)
            + u"color:%1;font-size:%2pt"_s.arg(style.colours.muted.name(),
                                               QString::number(style.points * smallShare)));
}

QString bodyHtml(const Page &page, const PageStyle &style)
{
    const QString summary =
        Html::paragraph(Html::prose(page.summary), 0, 0,
                        Html::roomAtEnd(style.summaryRoom(), style)
                            + u"font-size:%1pt"_s.arg(style.points * PageStyle::summaryShare));
    return summary + decisiveHtml(page, style) + aboutHtml(page, style) + bannerHtml(page, style)
        + Html::notes(style) + sectionsHtml(page, style) + Html::foot(style);
}

} // namespace

QString flowAnchor(const Ladder &flow)
{
    return u"flow:"_s + flow.id;
}

QString pageHtml(const Page &page, const PageStyle &style)
{
    return Html::head(Html::heading(page, style), style) + bodyHtml(page, style);
}

QString standaloneHtml(const Page &page)
{
    PageStyle style{Colours(paperPalette())};
    style.room.twoColumns = false;
    return Html::headingParagraph(1, Html::heading(page, style), 0, style.textHeight / 2,
                                  u"font-size:x-large"_s)
        + bodyHtml(page, style);
}
