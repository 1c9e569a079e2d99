// SPDX-License-Identifier: MIT
#include "vocabulary.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses{
    std::pair{Status::Registered, "registered"_L1},
    std::pair{Status::Deprecated, "deprecated"_L1},
    std::pair{Status::Reserved, "reserved"_L1},
    std::pair{Status::Unregistered, "unregistered"_L1},
    std::pair{Status::Vendor, "vendor"_L1},
};

}

const QStringList &Vocabulary::makers()
{
    static const QStringList list{u"user agent"_s,          u"proxy"_s,         u"registrar"_s,
                                  u"redirect server"_s,     u"gateway"_s,       u"notifier"_s,
                                  u"publication server"_s,  u"consent relay"_s, u"own stack"_s,
                                  u"verification service"_s};
    return list;
}

const QStringList &Vocabulary::retries()
{
    static const QStringList list{u"never the same"_s,
                                  u"with credentials"_s,
                                  u"with the value asked for"_s,
                                  u"with a changed request"_s,
                                  u"after a delay"_s,
                                  u"as it is"_s,
                                  u"elsewhere"_s,
                                  u"nowhere else"_s};
    return list;
}

const QStringList &Vocabulary::ends()
{
    static const QStringList list{u"request"_s, u"usage"_s, u"dialog"_s};
    return list;
}

const QStringList &Vocabulary::requirements()
{
    static const QStringList list{u"must"_s, u"should"_s, u"may"_s};
    return list;
}

QString Vocabulary::statusName(Status status)
{
    for (const auto &[value, name] : statuses) {
        if (value == status)
            return name;
    }
    return {};
}

std::optional<Status> Vocabulary::statusFromName(QStringView name)
{
    for (const auto &[value, word] : statuses) {
        if (word == name)
            return value;
    }
    return std::nullopt;
}

QStringList Vocabulary::statusNames()
{
    QStringList names;
    for (const auto &[value, name] : statuses)
        names << name;
    return names;
}
