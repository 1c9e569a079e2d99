// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <array>
#include <optional>
#include <type_traits>

// Fixed lists of words: an enum, and one table of how its values are written in the data files.

template <typename Enum>
struct Word {
    Enum value;
    const char *text;
};

template <typename Enum, std::size_t Count>
struct WordList {
    std::array<Word<Enum>, Count> words;
    const char *remark; ///< for translators; null where the words are the same in every language
    const char *otherwise; ///< how a value is written that no file may have
};

template <typename Enum, std::size_t Count>
constexpr WordList<Enum, Count> listOf(const Word<Enum> (&words)[Count],
                                       const char *remark = nullptr, const char *otherwise = "")
{
    return {std::to_array(words), remark, otherwise};
}

/// The words of \a Enum, specialised beside each enum that has some.
template <typename Enum>
constexpr auto wordList = nullptr;

template <typename Enum>
concept Listed = !std::is_same_v<decltype(wordList<Enum>), const std::nullptr_t>;

/// How \a value is written in the data files.
template <Listed Enum>
QString wordOf(Enum value)
{
    for (const Word<Enum> &word : wordList<Enum>.words) {
        if (word.value == value)
            return QLatin1StringView(word.text);
    }
    return QLatin1StringView(wordList<Enum>.otherwise);
}

/// The value that \a text is written for, none where it is no word of the list.
template <Listed Enum>
std::optional<Enum> valueOf(QStringView text)
{
    for (const Word<Enum> &word : wordList<Enum>.words) {
        if (QLatin1StringView(word.text) == text)
            return word.value;
    }
    return std::nullopt;
}

template <Listed Enum>
QStringList wordsOf(const QList<Enum> &values)
{
    QStringList words;
    for (const Enum value : values)
        words << wordOf(value);
    return words;
}

/// Every word of the list, in its order.
template <Listed Enum>
QStringList allWords()
{
    QStringList words;
    for (const Word<Enum> &word : wordList<Enum>.words)
        words << QLatin1StringView(word.text);
    return words;
}
