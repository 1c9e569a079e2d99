// SPDX-License-Identifier: MIT
#include "htmlparts.h"
#include "pagehtml.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(PageHtml)
};

constexpr int titleInLines = 6; // width of what a row is about, in heights of a line

/// "480, 486, 603  What sets them apart"
QString titleHtml(const CodeComparison &comparison, const PageStyle &style)
{
    QStringList numbers;
    for (const Page &page : comparison.pages)
        numbers << Html::number(page, style);
    return u"%1&nbsp; <span style=\"font-size:large\">%2</span>"_s.arg(
        numbers.join(u", "_s), Html::escaped(ComparisonText::tr("What sets them apart")));
}

QString apartHtml(const CodeComparison &comparison, const PageStyle &style)
{
    QString html;
    for (const QList<PageItem> &pair : comparison.apart) {
        QStringList notes;
        for (const PageItem &item : pair)
            notes << u"<b>%1</b> %2"_s.arg(Html::prose(item.lead), Html::prose(item.text));
        html += Html::bulletParagraph(notes.join(u"; "_s), pair.constFirst().text.isRightToLeft(),
                                      style.proseRoom(), style);
    }
    return html;
}

QString cellHtml(const QStringList &lines, bool isShared, const PageStyle &style)
{
    // What is shared stands in the middle of the columns that share it.
    const QString css = isShared ? u"color:%1;text-align:%2"_s.arg(
                            style.colours.muted.name(), lines.size() > 1 ? u"left"_s : u"center"_s)
                                 : QString();
    if (lines.isEmpty())
        return Html::paragraph(u"–"_s, 0, 0, css);
    if (lines.size() == 1)
        return Html::paragraph(Html::prose(lines.constFirst()), 0, style.textHeight / 5, css);
    QString html;
    for (const QString &line : lines)
        html += Html::bulletParagraph(Html::prose(line), line.isRightToLeft(), 0, style, css);
    return html;
}

/// A row of the table: what it is about, then a cell for each stretch of codes that say the same.
QString rowHtml(const ComparedRow &row, const PageStyle &style)
{
    const QString css = u"padding-top:%1px;padding-bottom:%1px;border-bottom:1px solid %2;"_s.arg(
        QString::number(style.textHeight / 4), style.colours.outline.name());
    QStringList cells{u"<td style=\"%1\">%2</td>"_s.arg(
        css,
        Html::paragraph(Html::lineBeginning(style) + Html::escaped(row.title), 0, 0,
                        markingCss(Marking::None)
                            + u"color:%1"_s.arg(style.colours.muted.name())))};
    const auto all = stretches(row);
    for (const auto &[first, count] : all) {
        const bool isShared = count > 1;
        cells << u"<td colspan=\"%1\" style=\"%2padding-left:%3px\">%4</td>"_s.arg(
            QString::number(count), css, QString::number(style.textHeight / 2),
            cellHtml(row.cells.at(first), isShared, style));
    }
    if (style.isRightToLeft)
        std::reverse(cells.begin(), cells.end());
    return u"<tr>%1</tr>"_s.arg(cells.join(QString()));
}

/// The heads of the columns.
QString headRowHtml(const CodeComparison &comparison, const PageStyle &style)
{
    const auto titleShare = 100 * titleInLines * style.textHeight / std::max(style.room.width, 1);
    const auto share = (100 - titleShare) / comparison.pages.size();
    QStringList cells{u"<td width=\"%1%\"></td>"_s.arg(titleShare)};
    for (const Page &page : comparison.pages) {
        cells << u"<td width=\"%1%\" style=\"padding-left:%2px\">%3</td>"_s.arg(
            QString::number(share), QString::number(style.textHeight / 2),
            Html::paragraph(Html::lineBeginning(style) + Html::heading(page, style), 0,
                            style.textHeight / 4,
                            markingCss(Marking::Within) + u"font-weight:bold"_s));
    }
    if (style.isRightToLeft)
        std::reverse(cells.begin(), cells.end());
    return u"<tr>%1</tr>"_s.arg(cells.join(QString()));
}

} // namespace

QString comparisonHtml(const CodeComparison &comparison, const PageStyle &style)
{
    QString rows = headRowHtml(comparison, style);
    for (const ComparedRow &row : comparison.facts)
        rows += rowHtml(row, style);
    for (const ComparedRow &row : comparison.texts)
        rows += rowHtml(row, style);
    return Html::head(titleHtml(comparison, style), style) + apartHtml(comparison, style)
        + u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin-top:%1px\">%2"
          "</table>"_s.arg(QString::number(style.textHeight), rows)
        + Html::foot(style);
}
