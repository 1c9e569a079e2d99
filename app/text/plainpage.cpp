// SPDX-License-Identifier: MIT
#include "plainpage.h"

#include "callflowtext.h"
#include "copytext.h"
#include "plaintext.h"
#include "words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestLead = 24;
constexpr int leastBeside = 28; // room beside a lead, for the longest names of headers

enum class Ink { Bold, Faint, ClassColour };

/// The eight basic colours of a terminal, nearest to the hues of the window.
int terminalColour(int responseClass)
{
    constexpr std::array colours{34, 32, 36, 33, 31, 35}; // blue, green, cyan, yellow, red, magenta
    const auto index = static_cast<std::size_t>(std::clamp(responseClass, 1, 6) - 1);
    return colours.at(index);
}

QString inked(const QString &text, Ink ink, const PlainStyle &style, int responseClass = 0)
{
    if (!style.colour || text.isEmpty())
        return text;
    const QString sequence = ink == Ink::Bold ? u"1"_s
        : ink == Ink::Faint                   ? u"2"_s
                                              : u"1;%1"_s.arg(terminalColour(responseClass));
    return u"\x1b["_s + sequence + u'm' + text + u"\x1b[0m"_s;
}

QString bulletLine(const QString &text, const PlainStyle &style)
{
    return u"  - "_s + wrapped(text, style.width, 4) + u'\n';
}

QString termLines(const PageSection &section, const PlainStyle &style)
{
    qsizetype lead = 0;
    for (const PageItem &item : section.items)
        lead = std::max(lead, item.lead.size());
    const bool isBelow =
        lead > widestLead || (style.width > 0 && style.width - lead - 4 < leastBeside);
    const int column = isBelow ? 4 : static_cast<int>(lead) + 4;
    QString lines;
    for (const PageItem &item : section.items) {
        const QString gap = isBelow ? u"\n    "_s : QString(column - 2 - item.lead.size(), u' ');
        const QString whole = isBelow ? wrapped(item.lead, style.width, 2) : item.lead;
        lines += u"  "_s + inked(whole, Ink::Bold, style) + gap
            + wrapped(item.text, style.width, column) + u'\n';
    }
    return lines;
}

bool fits(const QStringList &lines, int width)
{
    return width <= 0 || std::all_of(lines.begin(), lines.end(), [width](const QString &line) {
               return line.size() <= width;
           });
}

QString sectionText(const PageSection &section, const PlainStyle &style)
{
    QString text = u'\n' + inked(wrapped(section.title, style.width, 0), Ink::Faint, style) + u'\n';
    if (section.shape == PageSection::Shape::Terms)
        return text + termLines(section, style);
    if (section.flow) {
        const QStringList lines = flowLadder(*section.flow, style.width - 2);
        if (fits(lines, style.width - 2)) {
            for (const QString &line : lines)
                text += u"  "_s + line + u'\n';
            return text;
        }
    }
    for (const PageItem &item : section.items) {
        // A ladder that is too wide is told step by step.
        text += section.shape == PageSection::Shape::Bullets || section.flow
            ? bulletLine(item.text, style)
            : u"  "_s + wrapped(item.text, style.width, 2) + u'\n';
    }
    return text;
}

} // namespace

QString plainPage(const CodePage &page, const PlainStyle &style)
{
    const int responseClass = page.code / 100;
    QString title = inked(QString::number(page.code), Ink::ClassColour, style, responseClass);
    if (!page.phrase.isEmpty())
        title += u' ' + inked(wrapped(page.phrase, style.width, 4), Ink::Bold, style);
    QStringList about{page.classLabel + u' ' + page.className, page.status};
    if (page.definition.rfc != 0)
        about << referenceText(page.definition);
    if (!page.source.isEmpty())
        about << page.source;

    QString text = title + u'\n' + wrapped(about.join(u" · "_s), style.width, 0) + u'\n';
    if (!page.badges.isEmpty())
        text += wrapped(page.badges.join(u" · "_s), style.width, 0) + u'\n';
    text += u'\n' + wrapped(page.summary, style.width, 0) + u'\n';
    for (const QString &sentence : page.banner)
        text += u'\n' + wrapped(u"! "_s + sentence, style.width, 2) + u'\n';
    for (const PageSection &section : page.sections)
        text += sectionText(section, style);
    return text;
}

QString plainLine(const ResponseCode &code, const PlainStyle &style)
{
    QString line = inked(QString::number(code.code), Ink::ClassColour, style, code.responseClass());
    if (!code.phrase.isEmpty())
        line += u' ' + code.phrase;
    if (code.status != Status::Registered)
        line += u' ' + inked(u'(' + Words::status(code.status) + u')', Ink::Faint, style);
    return line;
}
