// SPDX-License-Identifier: MIT
#include "pagehtml.h"

#include "callflowtext.h"
#include "htmlparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Id = PageSection::Id;
using Shape = PageSection::Shape;

QString leadHtml(const PageItem &item, const PageStyle &style)
{
    const QString text = Html::prose(item.lead);
    if (item.code != 0)
        return Html::link(u"code:%1"_s.arg(item.code), text, style.colours);
    if (!item.url.isEmpty())
        return Html::link(item.url.toString(QUrl::FullyEncoded), text, style.colours);
    return u"<b>%1</b>"_s.arg(text);
}

/// A paragraph that begins with \a lead; the lines after the first are set in by \a indent pixels.
/// No table: one within another is laid out again and again by QTextDocument.
QString hangingParagraph(const QString &lead, const QString &html, int indent,
                         const PageStyle &style)
{
    return Html::paragraph(lead + u"&nbsp;&nbsp;"_s + html, 0, style.textHeight / 5,
                           u"margin-left:%1px;text-indent:-%1px"_s.arg(indent));
}

QString bulletsHtml(const PageSection &section, const PageStyle &style)
{
    const int indent = style.bulletWidth + 2 * style.spaceWidth;
    QString html;
    for (const PageItem &item : section.items)
        html += hangingParagraph(u"•"_s, Html::prose(item.text), indent, style);
    return html;
}

QString termsHtml(const PageSection &section, const PageStyle &style)
{
    QString html;
    for (const PageItem &item : section.items) {
        // Codes are all equally wide, so that what follows stands in a column.
        const int indent =
            item.code != 0 ? 3 * style.digitWidth + 2 * style.spaceWidth : style.textHeight;
        // What is said in a language from right to left reads so, whatever it is said of.
        const QString direction =
            item.text.isRightToLeft() ? QString(Html::rightToLeftMark) : QString();
        html += hangingParagraph(direction + leadHtml(item, style), Html::prose(item.text), indent,
                                 style);
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
    case Shape::Terms:
        return title + termsHtml(section, style);
    case Shape::Sentence:
        return title + Html::paragraph(Html::prose(section.items.constFirst().text), 0, 0);
    case Shape::Ladder:
        return title + flowHtml(*section.flow, style);
    }
    Q_UNREACHABLE();
}

QString bannerHtml(const CodePage &page, const PageStyle &style)
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

QString sectionsHtml(const CodePage &page, const PageStyle &style)
{
    QString html;
    QList<Id> drawn;
    for (const PageSection &section : page.sections) {
        if (drawn.contains(section.id))
            continue;
        const auto pair = std::find_if(pairs.begin(), pairs.end(),
                                       [&](const auto &each) { return each.first == section.id; });
        const PageSection *partner = pair == pairs.end() ? nullptr : page.section(pair->second);
        if (partner && style.twoColumns) {
            html += Html::columns(sectionHtml(section, style), sectionHtml(*partner, style),
                                  style.textHeight, style);
            drawn << partner->id;
        } else {
            html += sectionHtml(section, style);
        }
    }
    return html;
}

/// "4xx Client failure · registered · RFC 3261 §21.4.24", the last a link.
QString subtitleOf(const CodePage &page, const PageStyle &style)
{
    QStringList parts{u"<b style=\"color:%1\">%2 %3</b>"_s.arg(
                          style.colours.classHue(page.code / 100).name(),
                          Html::escaped(page.classLabel), Html::escaped(page.className)),
                      Html::escaped(page.status)};
    if (page.definition.rfc != 0) {
        parts << Html::link(rfcUrl(page.definition).toString(QUrl::FullyEncoded),
                            Html::escaped(referenceText(page.definition)), style.colours);
    }
    if (!page.source.isEmpty())
        parts << Html::prose(page.source);
    return parts.join(u" · "_s);
}

QString bodyHtml(const CodePage &page, const PageStyle &style)
{
    return Html::notes(style)
        + Html::paragraph(Html::prose(page.summary), style.textHeight * 2 / 3, 0)
        + bannerHtml(page, style) + sectionsHtml(page, style) + Html::foot(style);
}

} // namespace

QString flowAnchor(const Ladder &flow)
{
    return u"flow:"_s + flow.id;
}

QString pageHtml(const CodePage &page, const PageStyle &style)
{
    // Of the subtitle only who uses a vendor's code is searched.
    const Marking marking = page.source.isEmpty() ? Marking::None : Marking::AtWordStart;
    return Html::head(Html::heading(page, style), subtitleOf(page, style), marking, style)
        + bodyHtml(page, style);
}

QString standaloneHtml(const CodePage &page)
{
    PageStyle style{Colours(paperPalette())};
    style.twoColumns = false;
    return u"<h2>%1</h2><p>%2</p>"_s.arg(Html::heading(page, style), subtitleOf(page, style))
        + bodyHtml(page, style);
}
