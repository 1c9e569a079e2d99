// SPDX-License-Identifier: MIT
#include "stemmer.h"

#include <libstemmer.h>

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
