// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

/// A cause of the telephone network (Q.850, Q.931), as the Reason header carries it.
struct IsdnCause {
    int cause = 0;
    QString name;
    Standing standing = Standing::Q850;
    QString meaning;
    int becomes = 0; ///< the code that a vendor's cause leaves as; 0: none, or by RFC 3398
    QStringList asterisk; ///< constants of Asterisk
    QStringList freeswitch; ///< names in FreeSWITCH

    friend bool operator==(const IsdnCause &, const IsdnCause &) = default;
};

template <>
inline constexpr auto fieldsOf<IsdnCause> =
    std::tuple{mustHave("cause", &IsdnCause::cause, causeNumbers),
               mustHave("name", &IsdnCause::name, Text::Verbatim),
               mustHave("standing", &IsdnCause::standing),
               mustHave("meaning", &IsdnCause::meaning, Text::Prose),
               mayHave("becomes", &IsdnCause::becomes, codeNumbers),
               mayHave("asterisk", &IsdnCause::asterisk, Text::Verbatim),
               mayHave("freeswitch", &IsdnCause::freeswitch, Text::Verbatim)};

template <>
inline constexpr auto entryKind<IsdnCause> =
    EntryKind<IsdnCause, int>{.file = "causes.json",
                              .key = &IsdnCause::cause,
                              .keys = Keys::Ascending,
                              .remark = "cause {cause} {name}"};
