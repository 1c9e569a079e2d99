// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <algorithm>

/// Where \a text differs from the file of that name in the folder texts; empty where it does not.
/// With SIPDEX_ACCEPT_TEXTS=1 in the environment the file becomes what the text is.
inline QString differenceFromText(const QString &name, const QString &text)
{
    QFile file(QStringLiteral(SIPDEX_SAMPLES "/../texts/") + name);
    if (qEnvironmentVariableIsSet("SIPDEX_ACCEPT_TEXTS")) {
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
        return isWritten ? QString() : file.errorString();
    }
    if (!file.open(QIODevice::ReadOnly))
        return file.fileName() + QStringLiteral(": ") + file.errorString();
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(lines.size(), expected.size()); ++i) {
        if (lines.value(i) != expected.value(i))
            return QStringLiteral("%1:%2 is now: %3").arg(name).arg(i + 1).arg(lines.value(i));
    }
    return lines.size() == expected.size() ? QString() : name + QStringLiteral(" ends otherwise");
}
