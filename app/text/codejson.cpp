// SPDX-License-Identifier: MIT
#include "codejson.h"

#include "plaintext.h"
#include "vocabulary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

void addReference(QJsonObject &object, const Reference &reference)
{
    if (reference.rfc == 0)
        return;
    object.insert(u"rfc"_s, reference.rfc);
    if (!reference.section.isEmpty())
        object.insert(u"section"_s, reference.section);
}

/// \a items as an array, each turned into JSON by \a convert.
template <typename Item, typename Convert>
QJsonArray toArray(const QList<Item> &items, Convert convert)
{
    QJsonArray array;
    for (const Item &item : items)
        array.append(convert(item));
    return array;
}

QJsonObject toJson(const IsupCauses &isup)
{
    QJsonObject object;
    if (!isup.from.isEmpty())
        object.insert(u"from"_s, toArray(isup.from, [](int cause) { return cause; }));
    if (isup.to)
        object.insert(u"to"_s, *isup.to);
    return object;
}

QJsonObject toJson(const Deprecation &deprecation)
{
    QJsonObject object{{u"what"_s, deprecation.what}, {u"instead"_s, deprecation.instead}};
    addReference(object, deprecation.reference);
    return object;
}

QJsonObject toJson(const FormerPhrase &former)
{
    QJsonObject object{{u"phrase"_s, former.phrase}};
    addReference(object, former.reference);
    return object;
}

QJsonObject toJson(const Reference &reference)
{
    QJsonObject object;
    addReference(object, reference);
    return object;
}

QJsonObject toJson(const Header &header)
{
    return {{u"name"_s, header.name},
            {u"requirement"_s, header.requirement},
            {u"tells"_s, header.tells}};
}

QJsonObject toJson(const Comparison &comparison)
{
    return {{u"code"_s, comparison.code}, {u"note"_s, comparison.note}};
}

} // namespace

QJsonObject toJson(const ResponseCode &code)
{
    QJsonObject object;
    const auto add = [&object](const QString &field, const auto &value) {
        if (!value.isEmpty())
            object.insert(field, value);
    };
    const auto toObject = [](const auto &item) { return toJson(item); };
    object.insert(u"code"_s, code.code);
    add(u"phrase"_s, code.phrase);
    add(u"status"_s,
        code.status == Status::Unknown ? u"unknown"_s : Vocabulary::statusName(code.status));
    add(u"summary"_s, code.summary);
    add(u"causes"_s, QJsonArray::fromStringList(code.causes));
    add(u"next"_s, QJsonArray::fromStringList(code.next));
    add(u"headers"_s, toArray(code.headers, toObject));
    add(u"compare"_s, toArray(code.compare, toObject));
    add(u"references"_s, toArray(code.references, toObject));
    if (code.deprecation)
        object.insert(u"deprecation"_s, toJson(*code.deprecation));
    if (code.vendor) {
        object.insert(
            u"vendor"_s,
            QJsonObject{{u"product"_s, code.vendor->product}, {u"source"_s, code.vendor->source}});
    }
    add(u"formerPhrases"_s, toArray(code.formerPhrases, toObject));
    add(u"methods"_s, QJsonArray::fromStringList(code.methods));
    add(u"ends"_s, code.ends);
    add(u"madeBy"_s, QJsonArray::fromStringList(code.madeBy));
    add(u"retry"_s, QJsonArray::fromStringList(code.retry));
    add(u"normal"_s, code.normal);
    add(u"isup"_s, toJson(code.isup));
    add(u"flow"_s, QJsonArray::fromStringList(code.flow));
    add(u"keywords"_s, QJsonArray::fromStringList(code.keywords));
    return object;
}

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
