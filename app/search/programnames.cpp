// SPDX-License-Identifier: MIT
#include "programnames.h"

#include "askednumber.h"
#include "folding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// What stacks put before the phrase, without the marks between: PJSIP_SC_BUSY_HERE,
/// SIP_486_BUSY_HERE, StatusBusyHere, Response.BUSY_HERE.
constexpr std::array prefixes{""_L1,         "pjsipsc"_L1,    "pjsipac"_L1, "sipstatus"_L1,
                              "status"_L1,   "sip"_L1,        "sipsc"_L1,   "sc"_L1,
                              "response"_L1, "sipresponse"_L1};

constexpr qsizetype shortestName = 6;

/// The letters and digits of \a text alone, folded.
QString joined(const QString &text)
{
    QString letters;
    const QString all = folded(text);
    for (const QChar character : all) {
        if (character.isLetterOrNumber())
            letters += character;
    }
    return letters;
}

bool isPrefix(const QString &prefix)
{
    return std::find(prefixes.begin(), prefixes.end(), prefix) != prefixes.end()
        || (prefix.startsWith("sip"_L1) && isDigits(QStringView(prefix).sliced(3)));
}

/// Whether \a word, joined, is \a phrase with or without what a stack puts before it.
bool isNameOf(const QString &word, const QString &phrase)
{
    const QString name = joined(phrase);
    return !name.isEmpty() && word.endsWith(name) && isPrefix(word.chopped(name.size()));
}

} // namespace

bool saysCode(const QString &word)
{
    const QString before = joined(word.section(u'.', 0, -2).section(u'.', -1));
    return !before.isEmpty() && isPrefix(before);
}

QList<int> codesNamed(const QString &word, const CodeTable &table)
{
    QList<int> codes;
    if (word.size() < shortestName || word.contains(u' '))
        return codes;
    const QString name = joined(word.section(u'.', -2)); // "javax.sip.message.Response.OK"
    for (const ResponseCode &code : table.codes()) {
        // A phrase of one word is a word like any other.
        const bool isPhrase = code.phrase.contains(u' ') || name != joined(code.phrase);
        const bool isFormer =
            std::any_of(code.formerPhrases.begin(), code.formerPhrases.end(),
                        [&](const FormerPhrase &former) { return isNameOf(name, former.phrase); });
        const bool isConstant =
            std::any_of(code.constants.begin(), code.constants.end(), [&](const QString &constant) {
                const QString known = folded(constant);
                return word == known || word.endsWith(u'.' + known);
            });
        if (isConstant || isFormer || (isPhrase && isNameOf(name, code.phrase)))
            codes << code.code;
    }
    return codes;
}
