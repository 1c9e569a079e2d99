// SPDX-License-Identifier: MIT
#include "comparison.h"
#include "htmlparts.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(PageHtml)
};

/// The lines of one side; those that the \a other lacks begin with an unequal sign.
QString comparedCell(const QStringList &lines, const QStringList &other, const PageStyle &style)
{
    QString html;
    for (const QString &line : lines) {
        const bool differs = !other.contains(line);
        const QString sign = differs
            ? u"<b style=\"color:%1\">≠</b>&nbsp;"_s.arg(style.colours.link.name())
            : QString();
        html +=
            Html::paragraph(sign + Html::prose(line), 0, style.textHeight / 5,
                            differs ? QString() : u"color:%1"_s.arg(style.colours.muted.name()));
    }
    return html.isEmpty() ? u"–"_s : html;
}

} // namespace

QString comparisonHtml(const CodePage &left, const CodePage &right, const PageStyle &style)
{
    const QString title = Html::heading(left, style) + u" / "_s + Html::heading(right, style);
    QString html =
        Html::head(title, Html::escaped(ComparisonText::tr("What differs is marked with ≠.")),
                   Marking::None, style)
        + Html::notes(style);
    int gap = style.textHeight * 2 / 3; // below the buttons
    const QList<ComparedLines> lines = comparison(left, right);
    for (const ComparedLines &line : lines) {
        if (line.left.isEmpty() && line.right.isEmpty())
            continue;
        if (!line.title.isEmpty())
            html += Html::sectionTitle(line.title, style);
        html += Html::columns(
            comparedCell(line.left, line.right, style), comparedCell(line.right, line.left, style),
            line.title.isEmpty() ? std::exchange(gap, style.textHeight / 3) : 0, style);
    }
    return html + Html::foot(style);
}
