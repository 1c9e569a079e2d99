// SPDX-License-Identifier: MIT
#include "htmlparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array units{"s"_L1, "ms"_L1, "min"_L1, "MiB"_L1};

bool beginsWithUnit(QStringView text)
{
    const auto *const end =
        std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return std::find(units.begin(), units.end(), QStringView(text.begin(), end)) != units.end();
}

} // namespace

QString Html::escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString Html::prose(const QString &text)
{
    // A number stays with its unit. No regular expression: each start would pay for its compiler.
    QString kept = text;
    for (qsizetype at = kept.indexOf(u' '); at >= 0; at = kept.indexOf(u' ', at + 1)) {
        if (at > 0 && kept.at(at - 1).isDigit() && beginsWithUnit(QStringView(kept).sliced(at + 1)))
            kept[at] = QChar::Nbsp;
    }
    return escaped(kept);
}

QString Html::roomAtEnd(int pixels, const PageStyle &style)
{
    return u"margin-%1:%2px;"_s.arg(style.isRightToLeft ? u"left"_s : u"right"_s,
                                    QString::number(pixels));
}

QString Html::link(const QString &target, const QString &html, const Colours &colours)
{
    return u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
        escaped(target), colours.link.name(), html);
}

QString Html::paragraph(const QString &html, int above, int below, const QString &css)
{
    return u"<p style=\"line-height:120%;margin-top:%1px;margin-bottom:%2px;%3\">%4</p>"_s.arg(
        QString::number(above), QString::number(below), css, html);
}

QString Html::hangingParagraph(const QString &lead, const QString &html, int indent,
                               bool isRightToLeft, int room, const PageStyle &style,
                               const QString &css)
{
    // From right to left all lines begin alike: QTextDocument would take a line set out there for
    // one that is too wide, and scroll sideways.
    const int hang = isRightToLeft ? 0 : indent;
    const int left = (style.isRightToLeft ? room : 0) + hang;
    const int right = style.isRightToLeft ? 0 : room;
    const QString direction = isRightToLeft ? QString(rightToLeftMark) : QString();
    return paragraph(direction + lead + u"&nbsp;&nbsp;"_s + html, 0, style.textHeight / 5,
                     u"margin-left:%1px;margin-right:%2px;text-indent:-%3px;"_s.arg(
                         QString::number(left), QString::number(right), QString::number(hang))
                         + css);
}

QString Html::bulletParagraph(const QString &html, bool isRightToLeft, int room,
                              const PageStyle &style, const QString &css)
{
    return hangingParagraph(u"•"_s, html, style.bulletWidth + 2 * style.spaceWidth, isRightToLeft,
                            room, style, css);
}

QString Html::isolated(const QString &html, const PageStyle &style)
{
    return style.isRightToLeft ? firstStrongIsolate + html + popDirectionalIsolate : html;
}

QString Html::headingParagraph(int level, const QString &html, int above, int below,
                               const QString &css)
{
    // The size of a heading is that of its level; one in points would be ignored.
    return u"<h%1 style=\"line-height:120%;margin-top:%2px;margin-bottom:%3px;%4\">%5</h%1>"_s.arg(
        QString::number(level), QString::number(above), QString::number(below), css, html);
}

QString Html::lineBeginning(const PageStyle &style)
{
    return style.isRightToLeft ? QString(rightToLeftMark) : QString();
}

QString Html::sectionTitle(const QString &title, const PageStyle &style)
{
    return headingParagraph(
        2, lineBeginning(style) + escaped(title), style.textHeight, style.textHeight / 4,
        markingCss(Marking::None) + u"font-size:medium;color:%1"_s.arg(style.colours.muted.name()));
}

QString Html::spacer(int height)
{
    return u"<p style=\"margin:0;line-height:%1px;-qt-line-height-type:fixed\">&nbsp;</p>"_s.arg(
        height);
}

QString Html::room(const QString &anchor, const PageStyle &style)
{
    return u"<p style=\"margin:0;line-height:%1px;-qt-line-height-type:fixed\">"
           "<a name=\"%2\">&nbsp;</a></p>"_s.arg(QString::number(style.rooms.value(anchor)),
                                                 escaped(anchor));
}

QString Html::columns(const QString &first, const QString &second, int above,
                      const PageStyle &style)
{
    const QString &left = style.isRightToLeft ? second : first;
    const QString &right = style.isRightToLeft ? first : second;
    const QString width = style.room.side > 0 ? QString::number(style.room.text) : u"100%"_s;
    return u"<table width=\"%5\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
           "<td width=\"50%\" style=\"padding-top:%1px;padding-right:%2px\">%3</td>"
           "<td width=\"50%\" style=\"padding-top:%1px\">%4</td></tr></table>"_s.arg(
               QString::number(above), QString::number(style.textHeight), left, right, width);
}

QString Html::beside(const QString &html, const PageStyle &style)
{
    const QString side = style.isRightToLeft ? u"left"_s : u"right"_s;
    const QString inner = style.isRightToLeft ? u"right"_s : u"left"_s;
    return u"<table width=\"%1\" cellspacing=\"0\" cellpadding=\"0\" style=\"float:%2\"><tr>"
           "<td style=\"padding-top:%3px;padding-%4:%5px\">%6</td></tr></table>"_s.arg(
               QString::number(style.room.width - style.room.text), side,
               QString::number(style.textHeight), inner,
               QString::number(style.room.width - style.room.text - style.room.side), html);
}

QString Html::box(const QString &html, const QColor &ground, const PageStyle &style)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\" style=\"margin-top:%2px\">"
           "<tr><td style=\"background-color:%3\">%4</td></tr></table>"_s.arg(
               QString::number(style.textHeight / 2), QString::number(style.textHeight / 2),
               ground.name(), html);
}

QString Html::notes(const PageStyle &style)
{
    QStringList lines;
    for (const QString &note : style.notes)
        lines << prose(note);
    return lines.isEmpty() ? QString() : box(lines.join(u"<br/>"_s), style.colours.side, style);
}

QString Html::foot(const PageStyle &style)
{
    if (style.foot.isEmpty())
        return {};
    return paragraph(escaped(style.foot), style.textHeight * 3 / 2, style.textHeight / 2,
                     markingCss(Marking::None) + u"color:%1"_s.arg(style.colours.muted.name()));
}

QString Html::number(const Page &page, const PageStyle &style)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(
        style.colours.groupHue(page.id.group()).name(), escaped(page.number));
}

QString Html::heading(const Page &page, const PageStyle &style)
{
    if (page.number.isEmpty() || page.name.isEmpty())
        return page.number.isEmpty() ? prose(page.name) : number(page, style);
    return u"%1&nbsp; %2"_s.arg(number(page, style), prose(page.name));
}

QString Html::head(const QString &heading, const PageStyle &style)
{
    // Numbers and phrases are Latin in every language; they would turn the lines around.
    QString title = headingParagraph(
        1, lineBeginning(style) + heading, 0, style.textHeight / 2,
        markingCss(Marking::Within) + roomAtEnd(style.buttonRoom, style) + u"font-size:xx-large"_s);
    if (style.rooms.contains(stripAnchor))
        title += room(stripAnchor, style);
    const int above = style.room.margin - style.room.topMargin();
    return above > 0 ? spacer(above) + title : title;
}
