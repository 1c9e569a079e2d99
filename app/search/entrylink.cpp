// SPDX-License-Identifier: MIT
#include "entrylink.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "sipdex:"_L1;

/// The paths of a kind of entries, and what asks for the same in a search.
struct Folder {
    EntryId::Kind kind;
    QLatin1StringView name;
    QLatin1StringView qualifier; ///< one entry
    QLatin1StringView all;
    int group;
};

constexpr std::array folders{
    Folder{EntryId::Kind::Symptom, "symptom"_L1, "symptom:"_L1, "is:symptom"_L1, EntryId::symptoms},
    Folder{EntryId::Kind::Cause, "q850"_L1, "cause:"_L1, "is:cause"_L1, EntryId::causes},
    Folder{EntryId::Kind::Warning, "warn"_L1, "warn:"_L1, "is:warning"_L1, EntryId::warnings},
};

/// What stands behind the scheme, without the slashes around it; none for another scheme.
std::optional<QString> pathOf(const QString &link)
{
    if (!link.startsWith(scheme, Qt::CaseInsensitive))
        return std::nullopt;
    QString path = QUrl::fromPercentEncoding(link.sliced(scheme.size()).toUtf8());
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// The group that \a path leads to, -1 for none: a kind of entries, or a class as "4xx".
int groupOf(const QString &path)
{
    for (const Folder &folder : folders) {
        if (path.compare(folder.name, Qt::CaseInsensitive) == 0)
            return folder.group;
    }
    const bool isClass = path.size() == 3 && path.endsWith("xx"_L1, Qt::CaseInsensitive)
        && path.front() >= u'1' && path.front() <= u'7';
    return isClass ? path.front().digitValue() : -1;
}

std::optional<EntryId> symptomNamed(const QString &name, const CodeTable &table)
{
    const QList<Symptom> &symptoms = table.symptoms();
    const auto found =
        std::find_if(symptoms.begin(), symptoms.end(),
                     [&name](const Symptom &symptom) { return symptom.name == name; });
    if (found == symptoms.end())
        return std::nullopt;
    return EntryId{EntryId::Kind::Symptom, static_cast<int>(found - symptoms.begin())};
}

} // namespace

QString entryLink(const EntryId &id, const CodeTable &table)
{
    const bool isSymptom = id.kind == EntryId::Kind::Symptom;
    const QString name =
        isSymptom ? table.symptoms().at(id.number).name : QString::number(id.number);
    for (const Folder &folder : folders) {
        if (folder.kind == id.kind)
            return scheme + folder.name + u'/' + name;
        if (id == EntryId{EntryId::Kind::Group, folder.group})
            return scheme + folder.name;
    }
    return id.kind == EntryId::Kind::Group ? QString(scheme + name + "xx"_L1)
                                           : QString(scheme + name);
}

std::optional<EntryId> linkedEntry(const QString &link, const CodeTable &table)
{
    const std::optional<QString> path = pathOf(link);
    if (!path)
        return std::nullopt;
    if (const int group = groupOf(*path); group >= 0)
        return EntryId{EntryId::Kind::Group, group};
    const QString folder = path->section(u'/', 0, -2).toLower();
    const QString name = path->section(u'/', -1);
    if (folder == "symptom"_L1)
        return symptomNamed(name, table);
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (folder.isEmpty() && name.size() == 3)
        return EntryId{EntryId::Kind::Code, number};
    if (folder == "q850"_L1 && table.cause(number))
        return EntryId{EntryId::Kind::Cause, number};
    if (folder == "warn"_L1 && table.warning(number))
        return EntryId{EntryId::Kind::Warning, number};
    return std::nullopt;
}

std::optional<QString> linkedQuery(const QString &link)
{
    const std::optional<QString> path = pathOf(link);
    if (!path)
        return std::nullopt;
    for (const Folder &folder : folders) {
        if (path->compare(folder.name, Qt::CaseInsensitive) == 0)
            return folder.all;
        if (path->startsWith(folder.name + u'/', Qt::CaseInsensitive))
            return folder.qualifier + path->sliced(folder.name.size() + 1);
    }
    return path;
}
