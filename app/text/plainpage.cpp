// SPDX-License-Identifier: MIT
#include "plainpage.h"

#include "callflowtext.h"
#include "entrypage.h"
#include "plaintext.h"
#include "unknowncode.h"
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

/// \a item after its lead: the text, then what it links to.
QString itemText(const PageItem &item)
{
    QStringList links;
    for (const PageLink &link : item.links)
        links << link.text;
    if (links.isEmpty())
        return item.text;
    // A sentence keeps its links apart; a few words go on with them.
    const QString list = Words::listed(links);
    if (item.text.isEmpty())
        return list;
    return item.text.endsWith(u'.') ? u"%1 (%2)"_s.arg(item.text, list)
                                    : u"%1 %2"_s.arg(item.text, list);
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
            + wrapped(itemText(item), style.width, column) + u'\n';
    }
    return lines;
}

bool fits(const QStringList &lines, int width)
{
    return width <= 0 || std::all_of(lines.begin(), lines.end(), [width](const QString &line) {
               return line.size() <= width;
           });
}

QString stepLines(const PageSection &section, const PlainStyle &style)
{
    QString lines;
    for (qsizetype i = 0; i < section.items.size(); ++i) {
        const QString number = QString::number(i + 1) + u'.';
        lines += u"  "_s + number + u' '
            + wrapped(itemText(section.items.at(i)), style.width,
                      static_cast<int>(number.size()) + 3)
            + u'\n';
    }
    return lines;
}

QString sectionText(const PageSection &section, const PlainStyle &style)
{
    const QString text = plainHeading(section.title, style);
    if (section.shape == PageSection::Shape::Terms)
        return text + termLines(section, style);
    if (section.shape == PageSection::Shape::Steps)
        return text + stepLines(section, style);
    if (section.flow) {
        const QStringList lines = flowLadder(*section.flow, style.width - 2);
        if (fits(lines, style.width - 2)) {
            QString ladder;
            for (const QString &line : lines)
                ladder += u"  "_s + line + u'\n';
            return text + ladder;
        }
    }
    QString lines;
    for (const PageItem &item : section.items) {
        // A ladder that is too wide is told step by step.
        lines += section.shape == PageSection::Shape::Bullets || section.flow
            ? bulletLine(item.text, style)
            : u"  "_s + wrapped(item.text, style.width, 2) + u'\n';
    }
    return text + lines;
}

/// What decides, a line each, and in one line more who, where and how far.
QString factLines(const Page &page, const PlainStyle &style)
{
    QString lines;
    for (const PageItem &item : page.decisive) {
        const QString lead = item.lead + u':';
        const QString line = wrapped(lead + u' ' + itemText(item), style.width, 2);
        lines +=
            inked(line.first(lead.size()), Ink::Bold, style) + line.sliced(lead.size()) + u'\n';
    }
    QStringList about;
    if (!page.status.isEmpty())
        about << page.status;
    if (page.definition.rfc != 0)
        about << referenceText(page.definition);
    if (!page.source.isEmpty())
        about << page.source;
    if (!page.kind.isEmpty())
        about << page.kind;
    about += page.about;
    if (!about.isEmpty())
        lines += inked(wrapped(about.join(u" · "_s), style.width, 0), Ink::Faint, style) + u'\n';
    return lines.isEmpty() ? QString() : u'\n' + lines;
}

} // namespace

QString plainHeading(const QString &title, const PlainStyle &style)
{
    return u'\n' + inked(wrapped(title, style.width, 0), Ink::Faint, style) + u'\n';
}

QString plainTitle(const Page &page, const PlainStyle &style)
{
    const QString number = inked(page.number, Ink::ClassColour, style, page.id.group());
    const QString name = inked(wrapped(page.name, style.width, 4), Ink::Bold, style);
    const bool hasBoth = !page.number.isEmpty() && !page.name.isEmpty();
    return number + (hasBoth ? u" "_s : QString()) + name;
}

QString plainPage(const Page &page, const PlainStyle &style)
{
    QString text = plainTitle(page, style) + u'\n' + wrapped(page.summary, style.width, 0) + u'\n'
        + factLines(page, style);
    for (const QString &sentence : page.banner)
        text += u'\n' + wrapped(u"! "_s + sentence, style.width, 2) + u'\n';
    for (const PageSection &section : page.sections)
        text += sectionText(section, style);
    return text;
}

QString plainLine(const EntryId &id, const CodeTable &table, const PlainStyle &style)
{
    if (!id.isCode())
        return entryTitle(id, table);
    const ResponseCode code = codeOrUnknown(table, id.number);
    QString line = inked(QString::number(code.code), Ink::ClassColour, style, code.responseClass());
    if (!code.phrase.isEmpty())
        line += u' ' + code.phrase;
    if (code.status != Status::Registered)
        line += u' ' + inked(u'(' + Words::status(code.status) + u')', Ink::Faint, style);
    return line;
}

QString plainMatch(const MatchPlace &place, const PlainStyle &style)
{
    const QString name = Words::fieldName(place.field);
    return inked(name.isEmpty() ? place.excerpt : name + u": "_s + place.excerpt, Ink::Faint,
                 style);
}
