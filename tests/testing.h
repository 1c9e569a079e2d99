// SPDX-License-Identifier: MIT
#pragma once

#include "builtintables.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Makes the running test function fail at any warning of Qt but those of the offscreen platform
/// about what it cannot do for a window. To be called in init().
inline void failOnUnexpectedWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// The shipped table, loaded once a program.
inline const CodeTable &shippedTable()
{
    static const CodeTable table = builtInTables();
    return table;
}

/// Where \a text differs from the file of that name in the folder pages; empty where it does not.
/// With SIPDEX_ACCEPT_PAGES=1 in the environment the file becomes what the text is.
inline QString differenceFromPage(const QString &name, const QString &text)
{
    QFile file(QStringLiteral(SIPDEX_SAMPLES "/../pages/") + name);
    if (qEnvironmentVariableIsSet("SIPDEX_ACCEPT_PAGES")) {
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

/// A tree of two levels as lines: the rows of the first level as they are, those below indented,
/// columns separated by a blank.
inline QStringList printedTree(const QAbstractItemModel &model, int columns)
{
    QStringList lines;
    const auto rowText = [&](const QModelIndex &index) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << index.siblingAtColumn(column).data().toString();
        return cells.join(u' ');
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex parent = model.index(row, 0);
        lines << rowText(parent);
        for (int i = 0; i < model.rowCount(parent); ++i)
            lines << QStringLiteral("  ") + rowText(model.index(i, 0, parent));
    }
    return lines;
}
