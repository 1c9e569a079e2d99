// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"
#include "tableerror.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// One JSON object of a data file, read field by field. Each getter throws a TableError where the
/// field is missing or of another type; \c finish() throws for a field that nobody asked for, so
/// that a misspelt name is never passed over.
class JsonEntry
{
public:
    /// \a where names file and entry in messages: "codes/4xx.json: 486".
    JsonEntry(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    { }

    /// Whether the entry has \a field, which counts as asked for.
    bool has(const QString &field);

    /// The number in \a field, within \a bounds.
    int number(const QString &field, Bounds bounds);
    QList<int> numbers(const QString &field, Bounds bounds);

    /// Text, of which there is some.
    QString text(const QString &field);
    QStringList texts(const QString &field);
    QHash<QString, QString> textsByKey(const QString &field);

    /// Text that is one of the \a allowed words.
    QString word(const QString &field, const QStringList &allowed);
    QStringList words(const QString &field, const QStringList &allowed);

    JsonEntry object(const QString &field);
    QList<JsonEntry> objects(const QString &field);

    void finish() const;

    [[noreturn]] void fail(const QString &field, const QString &expected) const;

    /// From now on the number in \a field has to be within \a bounds, too.
    void narrow(const QString &field, Bounds bounds);

private:
    QJsonValue value(const QString &field);
    QJsonArray array(const QString &field, const QString &expected);

    QJsonObject m_object;
    QString m_where;
    QStringList m_asked;
    QString m_narrowed;
    Bounds m_narrowBounds{};
};

/// The JSON object in \a file; messages call the file \a name. Throws a TableError where the file
/// cannot be read or holds anything else.
JsonEntry readObject(const QString &file, const QString &name);

/// The objects of the JSON array in \a file; messages call the file \a name, and an entry by what
/// its field \a key says. Throws a TableError where the file cannot be read or holds anything else.
QList<JsonEntry> readEntries(const QString &file, const QString &name, const QString &key);
