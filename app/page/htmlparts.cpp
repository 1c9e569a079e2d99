// SPDX-License-Identifier: MIT
#include "htmlparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr double headingShare = 2.0;
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

QString Html::sectionTitle(const QString &title, const PageStyle &style)
{
    return paragraph(escaped(title), style.textHeight, style.textHeight / 4,
                     markingCss(Marking::None)
                         + u"font-weight:bold;color:%1"_s.arg(style.colours.muted.name()));
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
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
           "<td width=\"50%\" style=\"padding-top:%1px;padding-right:%2px\">%3</td>"
           "<td width=\"50%\" style=\"padding-top:%1px\">%4</td></tr></table>"_s.arg(
               QString::number(above), QString::number(style.textHeight), left, right);
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
    const QString begin = style.isRightToLeft ? QString(rightToLeftMark) : QString();
    QString title =
        paragraph(begin + heading, 0, style.textHeight / 2,
                  markingCss(Marking::Within) + roomAtEnd(style.buttonRoom, style)
                      + u"font-weight:bold;font-size:%1pt"_s.arg(style.points * headingShare));
    return style.rooms.contains(stripAnchor) ? title + room(stripAnchor, style) : title;
}
