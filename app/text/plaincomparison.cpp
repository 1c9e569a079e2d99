// SPDX-License-Identifier: MIT
#include "plaincomparison.h"

#include "plaintext.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

class PlainComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// The codes that say the same, by their numbers, and what they say.
using Statement = std::pair<QStringList, QStringList>;

QList<Statement> statements(const ComparedRow &row, const QList<Page> &pages)
{
    QList<Statement> statements;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QStringList &cell = row.cells.at(i);
        if (cell.isEmpty())
            continue;
        const auto same =
            std::find_if(statements.begin(), statements.end(),
                         [&cell](const Statement &each) { return each.second == cell; });
        if (same == statements.end())
            statements.append({{pages.at(i).number}, cell});
        else
            same->first << pages.at(i).number;
    }
    return statements;
}

QString factText(const ComparedRow &row, const QList<Page> &pages, const PlainStyle &style)
{
    QString text = plainHeading(row.title, style);
    const QList<Statement> all = statements(row, pages);
    for (const auto &[numbers, cell] : all)
        text += u"  "_s
            + wrapped(Words::listed(numbers) + u": "_s + cell.constFirst(), style.width, 7) + u'\n';
    return text;
}

QString sentencesText(const ComparedRow &row, const QList<Page> &pages, const PlainStyle &style)
{
    QString text = plainHeading(row.title, style);
    const QList<Statement> all = statements(row, pages);
    for (const auto &[numbers, cell] : all) {
        text += u"  "_s + Words::listed(numbers) + u'\n';
        for (const QString &sentence : cell)
            text += u"    - "_s + wrapped(sentence, style.width, 6) + u'\n';
    }
    return text;
}

} // namespace

QString plainComparison(const CodeComparison &comparison, const PlainStyle &style)
{
    QString text;
    for (const Page &page : comparison.pages)
        text += plainTitle(page, style) + u'\n';
    if (!comparison.apart.isEmpty())
        text += plainHeading(PlainComparisonText::tr("What sets them apart"), style);
    for (const QList<PageItem> &pair : comparison.apart) {
        QStringList notes;
        for (const PageItem &item : pair)
            notes << item.lead + u": "_s + item.text;
        text += u"  - "_s + wrapped(notes.join(u"; "_s), style.width, 4) + u'\n';
    }
    for (const ComparedRow &row : comparison.facts)
        text += factText(row, comparison.pages, style);
    for (const ComparedRow &row : comparison.texts)
        text += sentencesText(row, comparison.pages, style);
    return text;
}
