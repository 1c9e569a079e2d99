// SPDX-License-Identifier: MIT
#include "cataloguesource.h"

#include "tabletexts.h"
#include "vocabulary.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

class Catalogue
{
public:
    template <typename Value>
    void add(const QString &entry, Value value)
    {
        visitTexts(value, [&](const char *field, const QString &text) {
            add(u"%1, %2"_s.arg(entry, QLatin1StringView(field)), text);
        });
    }

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

QByteArray catalogueSource(const CodeTable &table)
{
    Catalogue catalogue;
    for (const QString &word : Vocabulary::makers())
        catalogue.add(u"who makes a response"_s, word);
    for (const QString &word : Vocabulary::retries())
        catalogue.add(u"how to retry a request"_s, word);
    for (const QString &word : Vocabulary::ends())
        catalogue.add(u"what a response ends"_s, word);
    for (const QString &word : Vocabulary::requirements())
        catalogue.add(u"whether a header has to be there (RFC 2119)"_s, word);
    for (const ResponseCode &code : table.codes())
        catalogue.add(u"%1 %2"_s.arg(QString::number(code.code), code.phrase), code);
    for (const Symptom &symptom : table.symptoms())
        catalogue.add(u"symptom"_s, symptom);
    for (const CallFlow &flow : table.callFlows())
        catalogue.add(u"call flow %1"_s.arg(flow.id), flow);
    for (const IsdnCause &cause : table.causes())
        catalogue.add(u"cause %1 %2"_s.arg(QString::number(cause.cause), cause.name), cause);
    for (const WarnCode &warning : table.warnings())
        catalogue.add(u"warning %1"_s.arg(warning.warning), warning);
    for (const Pbx &pbx : table.pbxs())
        catalogue.add(pbx.product, pbx);
    for (const SenderPhrase &phrase : table.senderPhrases())
        catalogue.add(u"phrase “%1”"_s.arg(phrase.phrase), phrase);
    return catalogue.source().toUtf8();
}
