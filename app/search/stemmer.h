// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

struct sb_stemmer;

/// Takes the endings off words: "failed" and "fails" are both "fail".
class Stemmer
{
public:
    /// For words of \a language, "de". Words of one that Snowball does not know stay as they are.
    explicit Stemmer(const QString &language);

    /// The stem of \a word, which is folded.
    QString stem(QStringView word) const;

private:
    struct Closing {
        void operator()(sb_stemmer *stemmer) const;
    };

    std::unique_ptr<sb_stemmer, Closing> m_stemmer;
};

/// Tells in English and in the language of the program whether words differ by their endings alone.
class Stemmers
{
public:
    /// The stems of a word in both languages; empty of one that is too short for endings.
    struct Stems {
        QString beginning; ///< of the word, that all with its stem have
        QString english;
        QString own;
    };

    explicit Stemmers(const QString &language);

    /// The stems of \a word, which is folded.
    [[nodiscard]] Stems stemsOf(const QString &word) const;

    /// Whether \a word, folded, has one of \a stems.
    [[nodiscard]] bool have(QStringView word, const Stems &stems) const;

private:
    Stemmer m_english;
    Stemmer m_own;
};
