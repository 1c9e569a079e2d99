// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <stdexcept>

/// What is wrong with a data file: names the file, the entry, the field and what was expected.
class TableError : public std::runtime_error
{
public:
    explicit TableError(const QString &message)
        : std::runtime_error(message.toStdString())
    { }
    QString message() const { return QString::fromUtf8(what()); }
};

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

    bool has(const QString &field) const { return m_object.contains(field); }

    int number(const QString &field, int least, int most);
    QString text(const QString &field);
    QString optionalText(const QString &field);
    QString word(const QString &field, const QStringList &allowed);
    QString optionalWord(const QString &field, const QStringList &allowed);
    QStringList optionalTexts(const QString &field);
    QStringList optionalWords(const QString &field, const QStringList &allowed);
    QList<int> optionalNumbers(const QString &field, int least, int most);
    std::optional<JsonEntry> optionalObject(const QString &field);
    QList<JsonEntry> optionalObjects(const QString &field);
    /// Every field of the object, each of which must be text.
    QHash<QString, QString> allTexts() const;
    void finish() const;

    [[noreturn]] void fail(const QString &field, const QString &expected) const;

private:
    QJsonValue optional(const QString &field);
    QJsonArray optionalArray(const QString &field, const QString &expected);

    QJsonObject m_object;
    QString m_where;
    QStringList m_asked;
    qsizetype m_found = 0; ///< how many of the asked fields are there
};

/// The JSON object in \a file; messages call the file \a name. Throws a TableError where the file
/// cannot be read or holds anything else.
JsonEntry readObject(const QString &file, const QString &name);

/// The objects of the JSON array in \a file; messages call the file \a name, and an entry by what
/// its field \a key says. Throws a TableError where the file cannot be read or holds anything else.
QList<JsonEntry> readEntries(const QString &file, const QString &name, const QString &key);
