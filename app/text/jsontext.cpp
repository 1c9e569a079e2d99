// SPDX-License-Identifier: MIT
#include "jsontext.h"

#include "plaintext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString jsonText(const QJsonDocument &document)
{
    const QString text = QString::fromUtf8(document.toJson());
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar character : text) {
        // JSON escapes those below a blank alone; a terminal obeys more.
        if (character != u'\n' && isControl(character))
            escaped += u"\\u%1"_s.arg(static_cast<uint>(character.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += character;
    }
    return escaped;
}
