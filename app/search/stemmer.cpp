// SPDX-License-Identifier: MIT
#include "stemmer.h"

#include "translations.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Endings change the last letters of a word, never so many of the first.
constexpr qsizetype sharedBeginning = 3;

/// English words that are no form of what is left of them: of "busy".
constexpr std::array wholeWords{"business"_L1, "businesses"_L1};

bool isWhole(QStringView word)
{
    return std::find(wholeWords.begin(), wholeWords.end(), word) != wholeWords.end();
}

} // namespace

void Stemmer::Closing::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const QString &language)
    : m_stemmer(sb_stemmer_new(qPrintable(language), nullptr))
{ }

QString Stemmer::stem(QStringView word) const
{
    if (!m_stemmer)
        return word.toString();
    const QByteArray bytes = word.toUtf8();
    const auto *symbols = reinterpret_cast<const sb_symbol *>(bytes.constData());
    const sb_symbol *stem =
        sb_stemmer_stem(m_stemmer.get(), symbols, static_cast<int>(bytes.size()));
    // Null where there is no memory left.
    return stem ? QString::fromUtf8(reinterpret_cast<const char *>(stem),
                                    sb_stemmer_length(m_stemmer.get()))
                : word.toString();
}

Stemmers::Stemmers(const QString &language)
    : m_english(Languages::english)
    , m_own(language)
{ }

Stemmers::Stems Stemmers::stemsOf(const QString &word) const
{
    if (word.size() < sharedBeginning || isWhole(word))
        return {};
    return {word.first(sharedBeginning), m_english.stem(word), m_own.stem(word)};
}

bool Stemmers::have(QStringView word, const Stems &stems) const
{
    // The beginning first: a stem costs more.
    if (stems.beginning.isEmpty() || !word.startsWith(stems.beginning) || isWhole(word))
        return false;
    return m_english.stem(word) == stems.english || m_own.stem(word) == stems.own;
}
