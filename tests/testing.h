// SPDX-License-Identifier: MIT
#pragma once

#include "builtintables.h"
#include "entryid.h"

#include <QAbstractItemModel>
#include <QRegularExpression>
#include <QTest>

/// How long to wait for what comes at once as a rule, in milliseconds: a sanitizer run on a busy
/// machine is slow.
inline constexpr int patience = 60'000;

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

/// "486", "cause:17", "warn:304", "symptom:no-ringback": as the tables of searches have it.
inline QString nameOf(const EntryId &id)
{
    switch (id.kind) {
    case EntryId::Kind::Cause:
        return QStringLiteral("cause:%1").arg(id.number);
    case EntryId::Kind::Warning:
        return QStringLiteral("warn:%1").arg(id.number);
    case EntryId::Kind::Symptom:
        return QStringLiteral("symptom:") + shippedTable().symptoms().at(id.number).name;
    default:
        return QString::number(id.number);
    }
}

/// The row of \a code in \a rows, a model or a view of the entries.
template <typename Rows>
QModelIndex rowOf(const Rows &rows, int code)
{
    return rows.indexOf({EntryId::Kind::Code, code});
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
