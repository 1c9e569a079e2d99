// SPDX-License-Identifier: MIT
#include "qualifierfit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool anyStartsWith(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return folded(text).startsWith(word); });
}

bool anyHasWord(const QStringList &texts, const QString &word)
{
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        return !occurrences(word, text, true).isEmpty();
    });
}

} // namespace

bool fits(const IndexedEntry &entry, const Qualifier &qualifier, const QList<int> &causes,
          const CodeTable &table)
{
    const QString &value = qualifier.value;
    switch (qualifier.key) {
    case Qualifier::Key::Rfc:
        return entry.rfcs.contains(value) || (value.isEmpty() && entry.code);
    case Qualifier::Key::Cause:
        if (entry.id.kind == EntryId::Kind::Cause)
            return causes.contains(entry.id.number);
        return entry.code
            && (value.isEmpty() || std::any_of(causes.begin(), causes.end(), [&](int cause) {
                    return entry.causes.contains(cause);
                }));
    case Qualifier::Key::Warn: {
        const int number = value.toInt();
        const WarnCode *warning = table.warning(number);
        if (entry.id.kind == EntryId::Kind::Warning)
            return entry.id.number == number;
        return entry.code
            && (value.isEmpty() || (warning && warning->codes.contains(entry.id.number)));
    }
    case Qualifier::Key::Symptom:
        return entry.id.kind == EntryId::Kind::Symptom
            && table.symptoms().at(entry.id.number).name.startsWith(value);
    case Qualifier::Key::Is:
        if (!value.isEmpty() && wordOf(entry.id.kind).startsWith(value))
            return true;
        break;
    default:
        break;
    }
    if (!entry.code)
        return false;
    if (value.isEmpty())
        return true; // still being typed
    const ResponseCode &code = *entry.code;
    switch (qualifier.key) {
    case Qualifier::Key::Is:
        return value == "normal"_L1 ? !code.normal.isEmpty()
                                    : wordOf(code.status).startsWith(value);
    case Qualifier::Key::Header:
        return std::any_of(
            code.headers.begin(), code.headers.end(),
            [&value](const Header &header) { return folded(header.name).startsWith(value); });
    case Qualifier::Key::Method:
        return anyStartsWith(code.methods, value);
    case Qualifier::Key::Ends:
        return code.ends && wordOf(*code.ends).startsWith(value);
    case Qualifier::Key::Retry:
        return anyHasWord(wordsOf(code.retry), value);
    case Qualifier::Key::Made:
        return value == "local"_L1 ? code.madeBy.contains(Maker::OwnStack)
                                   : anyHasWord(wordsOf(code.madeBy), value);
    default:
        return false;
    }
}
