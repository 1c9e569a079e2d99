// SPDX-License-Identifier: MIT
#include "plaintext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 20;

}

QString wrapped(const QString &text, int width, int indent)
{
    if (width <= 0)
        return text;
    const qsizetype room = std::max(width - indent, narrowest);
    QString result;
    qsizetype used = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (used > 0 && used + 1 + word.size() > room) {
            result += u'\n' + QString(indent, u' ');
            used = 0;
        } else if (used > 0) {
            result += u' ';
            ++used;
        }
        result += word;
        used += word.size();
    }
    return result;
}

bool isControl(QChar character)
{
    const char16_t unicode = character.unicode();
    const bool turnsText = (unicode >= 0x202a && unicode <= 0x202e) // embeddings and overrides
        || (unicode >= 0x2066 && unicode <= 0x2069); // isolates
    return turnsText || character.category() == QChar::Other_Control;
}

QString printable(QString text)
{
    for (QChar &character : text) {
        if (isControl(character))
            character = QChar::ReplacementCharacter;
    }
    return text;
}
