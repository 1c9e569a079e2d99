// SPDX-License-Identifier: MIT
#include "translated.h"

#include <QCoreApplication>

QString translatedText(const QString &english)
{
    // An empty text would be answered with what the catalogue says of itself.
    if (english.isEmpty())
        return english;
    return QCoreApplication::translate("Table", english.toUtf8().constData());
}
