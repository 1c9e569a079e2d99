// SPDX-License-Identifier: MIT
#include "jsontext.h"

#include "plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isEscaped(QChar character)
{
    const bool isPlain = character.unicode() >= u' ' && character.unicode() < 0x7f;
    return !isPlain && character != u'\n' && isControl(character);
}

} // namespace

QString jsonText(const QJsonDocument &document, QJsonDocument::JsonFormat format)
{
    const QString text = QString::fromUtf8(document.toJson(format));
    if (std::none_of(text.begin(), text.end(), isEscaped))
        return text;
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        // JSON escapes those below a blank alone; a terminal obeys more.
        if (isEscaped(character))
            escaped += u"\\u%1"_s.arg(static_cast<uint>(character.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += character;
    }
    return escaped;
}
