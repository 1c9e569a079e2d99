// SPDX-License-Identifier: MIT
#include "pagehtml.h"

#include "callflowtext.h"
#include "comparison.h"
#include "folding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Id = PageSection::Id;
using Shape = PageSection::Shape;

constexpr double headingShare = 2.0;
constexpr int ladderWidth = 80;

class PageHtmlText
{
    Q_DECLARE_TR_FUNCTIONS(PageHtml)
};

/// In prose a word shorter than this would mark half the page.
constexpr qsizetype shortestMark = 3;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// \a text escaped, with the words of the query on a ground of their own.
QString marked(const QString &text, const PageStyle &style, bool atWordStart = true)
{
    QStringList words = style.markedWords;
    words.removeIf([](const QString &word) { return word.size() < shortestMark; });
    QString html;
    qsizetype from = 0;
    const QList<TextRange> ranges = markedRanges(words, text, atWordStart);
    for (const TextRange &range : ranges) {
        html += escaped(text.mid(from, range.start - from));
        html += u"<span style=\"background-color:%1;color:%2\">%3</span>"_s.arg(
            style.colours.mark.name(), style.colours.markText.name(),
            escaped(text.mid(range.start, range.length)));
        from = range.start + range.length;
    }
    return html + escaped(text.mid(from));
}

QString link(const QString &target, const QString &html, const Colours &colours)
{
    return u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
        escaped(target), colours.link.name(), html);
}

QString leadHtml(const PageItem &item, const PageStyle &style)
{
    const QString text = marked(item.lead, style);
    if (item.code != 0)
        return link(u"code:%1"_s.arg(item.code), text, style.colours);
    if (!item.url.isEmpty())
        return link(item.url.toString(QUrl::FullyEncoded), text, style.colours);
    return u"<b>%1</b>"_s.arg(text);
}

QString paragraph(const QString &html, int above, int below, const QString &css = {})
{
    return u"<p style=\"line-height:120%;margin-top:%1px;margin-bottom:%2px;%3\">%4</p>"_s.arg(
        QString::number(above), QString::number(below), css, html);
}

QString titleHtml(const QString &title, const PageStyle &style)
{
    return paragraph(escaped(title), style.textHeight, style.textHeight / 4,
                     u"font-weight:bold;color:%1"_s.arg(style.colours.muted.name()));
}

/// A paragraph that begins with \a lead; the lines after the first are set in by \a indent pixels.
/// No table: one within another is laid out again and again by QTextDocument.
QString hangingParagraph(const QString &lead, const QString &html, int indent,
                         const PageStyle &style)
{
    return paragraph(lead + u"&nbsp;&nbsp;"_s + html, 0, style.textHeight / 5,
                     u"margin-left:%1px;text-indent:-%1px"_s.arg(indent));
}

QString bulletsHtml(const PageSection &section, const PageStyle &style)
{
    const int indent = style.bulletWidth + 2 * style.spaceWidth;
    QString html;
    for (const PageItem &item : section.items)
        html += hangingParagraph(u"•"_s, marked(item.text, style), indent, style);
    return html;
}

QString termsHtml(const PageSection &section, const PageStyle &style)
{
    QString html;
    for (const PageItem &item : section.items) {
        // Codes are all equally wide, so that what follows stands in a column.
        const int indent =
            item.code != 0 ? 3 * style.digitWidth + 2 * style.spaceWidth : style.textHeight;
        html += hangingParagraph(leadHtml(item, style), marked(item.text, style), indent, style);
    }
    return html;
}

/// An empty paragraph that a widget covers.
QString roomHtml(const QString &anchor, const PageStyle &style)
{
    return u"<p style=\"margin:0;line-height:%1px;-qt-line-height-type:fixed\">"
           "<a name=\"%2\">&nbsp;</a></p>"_s.arg(QString::number(style.rooms.value(anchor)),
                                                 escaped(anchor));
}

/// The room for the picture of a call flow; its ladder in characters where there is none.
QString flowHtml(const CallFlow &flow, const PageStyle &style)
{
    if (const QString anchor = flowAnchor(flow); style.rooms.contains(anchor))
        return roomHtml(anchor, style);
    return u"<pre>%1</pre>"_s.arg(escaped(flowLadder(flow, ladderWidth).join(u'\n')));
}

QString sectionHtml(const PageSection &section, const PageStyle &style)
{
    const QString title = titleHtml(section.title, style);
    switch (section.shape) {
    case Shape::Bullets:
        return title + bulletsHtml(section, style);
    case Shape::Terms:
        return title + termsHtml(section, style);
    case Shape::Sentence:
        return title + paragraph(marked(section.items.constFirst().text, style), 0, 0);
    case Shape::Ladder:
        return title + flowHtml(*section.flow, style);
    }
    Q_UNREACHABLE();
}

/// Two cells side by side, \a above pixels below what comes before: a cell swallows the margin of
/// its first paragraph.
QString columns(const QString &left, const QString &right, int above, const PageStyle &style)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
           "<td width=\"50%\" style=\"padding-top:%1px;padding-right:%2px\">%3</td>"
           "<td width=\"50%\" style=\"padding-top:%1px\">%4</td></tr></table>"_s.arg(
               QString::number(above), QString::number(style.textHeight), left, right);
}

/// A box of its own ground across the page.
QString box(const QString &html, const QColor &ground, const PageStyle &style)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\" style=\"margin-top:%2px\">"
           "<tr><td style=\"background-color:%3\">%4</td></tr></table>"_s.arg(
               QString::number(style.textHeight / 2), QString::number(style.textHeight / 2),
               ground.name(), html);
}

QString bannerHtml(const CodePage &page, const PageStyle &style)
{
    if (page.banner.isEmpty())
        return {};
    QStringList sentences;
    for (const QString &sentence : page.banner)
        sentences << marked(sentence, style);
    QString html =
        u"<b>%1</b> "_s.arg(escaped(page.status.left(1).toUpper() + page.status.mid(1) + u'.'))
        + sentences.join(u' ');
    if (page.bannerReference.rfc != 0) {
        html += u" ("_s
            + link(rfcUrl(page.bannerReference).toString(QUrl::FullyEncoded),
                   escaped(referenceText(page.bannerReference)), style.colours)
            + u')';
    }
    return box(html, style.colours.bannerGround, style);
}

QString notesHtml(const PageStyle &style)
{
    QStringList lines;
    for (const QString &note : style.notes)
        lines << marked(note, style);
    return lines.isEmpty() ? QString() : box(lines.join(u"<br/>"_s), style.colours.side, style);
}

QString footHtml(const PageStyle &style)
{
    if (style.foot.isEmpty())
        return {};
    return paragraph(escaped(style.foot), style.textHeight * 3 / 2, style.textHeight / 2,
                     u"color:%1"_s.arg(style.colours.muted.name()));
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
            html += columns(sectionHtml(section, style), sectionHtml(*partner, style),
                            style.textHeight, style);
            drawn << partner->id;
        } else {
            html += sectionHtml(section, style);
        }
    }
    return html;
}

/// "486 Busy Here", the number in the colour of its class.
QString titleOf(const CodePage &page, const PageStyle &style)
{
    return u"<span style=\"color:%1\">%2</span>&nbsp; %3"_s.arg(
        style.colours.classHue(page.code / 100).name(), QString::number(page.code),
        marked(page.phrase, style, false));
}

/// "4xx Client failure · registered · RFC 3261 §21.4.24", the last a link.
QString subtitleOf(const CodePage &page, const PageStyle &style)
{
    QStringList parts{
        u"<b style=\"color:%1\">%2 %3</b>"_s.arg(style.colours.classHue(page.code / 100).name(),
                                                 escaped(page.classLabel), escaped(page.className)),
        escaped(page.status)};
    if (page.definition.rfc != 0) {
        parts << link(rfcUrl(page.definition).toString(QUrl::FullyEncoded),
                      escaped(referenceText(page.definition)), style.colours);
    }
    if (!page.source.isEmpty())
        parts << marked(page.source, style);
    return parts.join(u" · "_s);
}

/// Heading, subtitle and the room for the window's buttons.
QString headHtml(const QString &title, const QString &subtitle, const PageStyle &style)
{
    return paragraph(title, 0, style.textHeight / 2,
                     u"font-weight:bold;font-size:%1pt"_s.arg(style.points * headingShare))
        + paragraph(subtitle, 0, style.textHeight / 2,
                    u"color:%1"_s.arg(style.colours.muted.name()))
        + roomHtml(stripAnchor, style);
}

QString bodyHtml(const CodePage &page, const PageStyle &style)
{
    return notesHtml(style) + paragraph(marked(page.summary, style), style.textHeight * 2 / 3, 0)
        + bannerHtml(page, style) + sectionsHtml(page, style) + footHtml(style);
}

/// The lines of one side; those that the \a other lacks begin with an unequal sign.
QString comparedCell(const QStringList &lines, const QStringList &other, const PageStyle &style)
{
    QString html;
    for (const QString &line : lines) {
        const bool differs = !other.contains(line);
        const QString sign = differs
            ? u"<b style=\"color:%1\">≠</b>&nbsp;"_s.arg(style.colours.link.name())
            : QString();
        html += paragraph(sign + marked(line, style), 0, style.textHeight / 5,
                          differs ? QString() : u"color:%1"_s.arg(style.colours.muted.name()));
    }
    return html.isEmpty() ? u"–"_s : html;
}

} // namespace

QString flowAnchor(const CallFlow &flow)
{
    return u"flow:"_s + flow.id;
}

QString pageHtml(const CodePage &page, const PageStyle &style)
{
    return headHtml(titleOf(page, style), subtitleOf(page, style), style) + bodyHtml(page, style);
}

QString comparisonHtml(const CodePage &left, const CodePage &right, const PageStyle &style)
{
    const QString title = titleOf(left, style) + u" / "_s + titleOf(right, style);
    QString html =
        headHtml(title, escaped(PageHtmlText::tr("What differs is marked with ≠.")), style)
        + notesHtml(style);
    const QList<ComparedLines> lines = comparison(left, right);
    for (const ComparedLines &line : lines) {
        if (line.left.isEmpty() && line.right.isEmpty())
            continue;
        if (!line.title.isEmpty())
            html += titleHtml(line.title, style);
        html += columns(comparedCell(line.left, line.right, style),
                        comparedCell(line.right, line.left, style),
                        line.title.isEmpty() ? style.textHeight / 3 : 0, style);
    }
    return html + footHtml(style);
}

QString standaloneHtml(const CodePage &page)
{
    PageStyle style{Colours(paperPalette())};
    style.twoColumns = false;
    return u"<h2>%1</h2><p>%2</p>"_s.arg(titleOf(page, style), subtitleOf(page, style))
        + bodyHtml(page, style);
}
