// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

struct sb_stemmer;

/// Endings change the last letters of a word, never so many of the first.
inline constexpr qsizetype sharedBeginning = 3;

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
