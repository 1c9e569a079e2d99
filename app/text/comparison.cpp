// SPDX-License-Identifier: MIT
#include "comparison.h"

#include "codepage.h"
#include "translated.h"
#include "unknowncode.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

using Id = PageSection::Id;
using Codes = QList<ResponseCode>;

constexpr int globalFailure = 6;

QStringList unlessEmpty(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

/// What \a told says of \a other; none where it does not compare itself with it.
QList<PageItem> noteOn(const ResponseCode &other, const ResponseCode &told)
{
    for (const Comparison &comparison : told.compare) {
        if (comparison.code == other.code)
            return {{QString::number(other.code), comparison.note}};
    }
    return {};
}

/// For each pair how the one differs from the other, as both tell it.
QList<QList<PageItem>> apart(const Codes &codes)
{
    QList<QList<PageItem>> pairs;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        for (qsizetype j = i + 1; j < codes.size(); ++j) {
            const QList<PageItem> pair =
                noteOn(codes.at(i), codes.at(j)) + noteOn(codes.at(j), codes.at(i));
            if (!pair.isEmpty())
                pairs << pair;
        }
    }
    return pairs;
}

/// How far a final response reaches (RFC 3261 §16.7 step 5, §21.4 to §21.6): those of a class 6
/// speak for the user, all others for the branch that they came from.
QString reach(const ResponseCode &code)
{
    switch (code.responseClass()) {
    case 1:
        return ComparisonText::tr("this branch, for the moment");
    case 2:
        return ComparisonText::tr("the whole request");
    case globalFailure:
        return ComparisonText::tr("the user, everywhere");
    case 3:
    case 4:
    case 5:
        return ComparisonText::tr("this branch; others may still answer");
    default:
        return {};
    }
}

/// Whether a proxy may still turn to another target, such as voicemail.
QString goesOn(const ResponseCode &code)
{
    switch (code.responseClass()) {
    case 3:
    case 4:
    case 5:
        return ComparisonText::tr("may follow");
    case globalFailure:
        return ComparisonText::tr("no");
    default:
        return {};
    }
}

QString isupText(const ResponseCode &code)
{
    QStringList parts;
    if (!code.isup.from.isEmpty()) {
        //: causes that become the code
        parts << ComparisonText::tr("from %1").arg(Words::listed(code.isup.from));
    }
    if (code.isup.to) {
        //: the cause that the code becomes
        parts << ComparisonText::tr("to %1").arg(*code.isup.to);
    }
    return parts.join(u"; "_s);
}

QString headerNames(const ResponseCode &code)
{
    QStringList names;
    for (const Header &header : code.headers)
        names << header.name;
    return Words::listed(names);
}

template <typename Tell>
ComparedRow row(const QString &title, const Codes &codes, const Tell &tell)
{
    ComparedRow row{title, {}};
    for (const ResponseCode &code : codes)
        row.cells << tell(code);
    return row;
}

template <typename Tell>
ComparedRow fact(const QString &title, const Codes &codes, const Tell &tell)
{
    return row(title, codes, [&tell](const ResponseCode &code) { return unlessEmpty(tell(code)); });
}

bool isTold(const ComparedRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const QStringList &cell) { return !cell.isEmpty(); });
}

bool differs(const ComparedRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [&row](const QStringList &cell) { return cell != row.cells.constFirst(); });
}

QList<ComparedRow> told(QList<ComparedRow> rows)
{
    rows.removeIf([](const ComparedRow &row) { return !isTold(row); });
    return rows;
}

QList<ComparedRow> facts(const Codes &codes)
{
    QList<ComparedRow> rows{fact(ComparisonText::tr("Speaks for"), codes, reach)};
    // Where all let it follow, or none, there is nothing to tell apart.
    const ComparedRow voicemail = fact(ComparisonText::tr("Voicemail"), codes, goesOn);
    if (differs(voicemail))
        rows << voicemail;
    rows << fact(ComparisonText::tr("Try again"), codes,
                 [](const ResponseCode &code) { return Words::listed(Words::retries(code.retry)); })
         << fact(ComparisonText::tr("In a dialog"), codes,
                 [](const ResponseCode &code) {
                     return code.ends ? Words::ends(*code.ends) : QString();
                 })
         << fact(ComparisonText::tr("Made by"), codes,
                 [](const ResponseCode &code) { return Words::listed(Words::terms(code.madeBy)); })
         << fact(u"Q.850"_s, codes, isupText)
         << fact(ComparisonText::tr("Read first"), codes, headerNames)
         << fact(ComparisonText::tr("No fault"), codes,
                 [](const ResponseCode &code) { return code.normal; })
         << fact(ComparisonText::tr("Status"), codes, [](const ResponseCode &code) {
                return code.status == Status::Registered ? QString() : Words::status(code.status);
            });
    return told(rows);
}

QList<ComparedRow> texts(const Codes &codes)
{
    return told({
        fact(ComparisonText::tr("Meaning"), codes,
             [](const ResponseCode &code) { return code.summary; }),
        row(ComparisonText::tr("Why you see it"), codes,
            [](const ResponseCode &code) { return code.causes; }),
        row(ComparisonText::tr("How to tell"), codes,
            [](const ResponseCode &code) { return code.clues; }),
        row(ComparisonText::tr("What happens next"), codes,
            [](const ResponseCode &code) { return code.next; }),
    });
}

} // namespace

QString CodeComparison::numbers() const
{
    QStringList numbers;
    for (const Page &page : pages)
        numbers << page.number;
    return Words::listed(numbers);
}

CodeComparison compared(const QList<int> &codes, const CodeTable &table)
{
    CodeComparison comparison;
    Codes said;
    for (const int code : codes) {
        const ResponseCode each = codeOrUnknown(table, code);
        comparison.pages << codePage(each, table);
        said << translated(each);
    }
    comparison.apart = apart(said);
    comparison.facts = facts(said);
    comparison.texts = texts(said);
    return comparison;
}

QList<std::pair<int, int>> stretches(const ComparedRow &row)
{
    QList<std::pair<int, int>> found;
    for (int i = 0; i < row.cells.size(); ++i) {
        const bool isSame = i > 0 && row.cells.at(i) == row.cells.at(i - 1);
        if (isSame)
            ++found.last().second;
        else
            found.append({i, 1});
    }
    return found;
}
