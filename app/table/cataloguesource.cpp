// SPDX-License-Identifier: MIT
#include "cataloguesource.h"

#include "entryjson.h"
#include "prose.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

/// \a remark with the fields of \a entry in the place of their names.
QString filledIn(QString remark, const QJsonObject &entry)
{
    for (auto field = entry.begin(); field != entry.end(); ++field)
        remark.replace(u'{' + field.key() + u'}', field.value().toVariant().toString());
    return remark;
}

class Catalogue
{
public:
    /// The words of a fixed list, where they are not the same in every language.
    template <Listed Enum>
    void addWords()
    {
        const QStringList words = allWords<Enum>();
        for (const QString &word : words)
            add(QString::fromUtf8(wordList<Enum>.remark), word);
    }

    template <typename Value>
    void addEntries(const QList<Value> &values)
    {
        if constexpr (entryKind<Value>.remark != nullptr) {
            for (Value value : values) {
                const QString entry =
                    filledIn(QString::fromUtf8(entryKind<Value>.remark), toJson(value));
                visitProse(value, [&](const char *field, const QString &text) {
                    add(u"%1, %2"_s.arg(entry, QLatin1StringView(field)), text);
                });
            }
        }
    }

    /// What stands alone has no prose.
    template <typename Value>
    void addEntries(const Value & /*value*/)
    { }

    void add(const QString &remark, const QString &text)
    {
        if (text.isEmpty() || m_seen.contains(text))
            return;
        m_seen.insert(text);
        m_source +=
            u"    //: %1\n    QT_TRANSLATE_NOOP(\"Table\", %2),\n"_s.arg(remark, quoted(text));
    }

    [[nodiscard]] QString source() const
    {
        return u"// Made from the data files, for lupdate alone.\n"
               "const char *const tableTexts[] = {\n"_s
            + m_source + u"};\n"_s;
    }

private:
    QSet<QString> m_seen;
    QString m_source;
};

} // namespace

QByteArray catalogueSource(const TableData &data)
{
    Catalogue catalogue;
    catalogue.addWords<Maker>();
    catalogue.addWords<Retry>();
    catalogue.addWords<Ends>();
    catalogue.addWords<Requirement>();
    forEachField<TableData>([&](const auto &field) { catalogue.addEntries(data.*field.member); });
    return catalogue.source().toUtf8();
}
