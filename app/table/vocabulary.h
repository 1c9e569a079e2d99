// SPDX-License-Identifier: MIT
#pragma once

#include "wordlist.h"

// The fixed lists of the data files, as they are written there. Loading refuses any other word;
// search takes the same words after `is:`, `made:`, `retry:` and `ends:`.

/// How a code stands with the IANA registry.
enum class Status {
    Registered,
    Deprecated,
    Reserved, ///< registered, without any defined use
    Unregistered, ///< in some document, never at IANA
    Vendor, ///< met in traces or programs, in no standard
    Unknown, ///< nowhere; made by unknownCode(), never loaded
};

template <>
inline constexpr auto wordList<Status> = listOf<Status>({{Status::Registered, "registered"},
                                                         {Status::Deprecated, "deprecated"},
                                                         {Status::Reserved, "reserved"},
                                                         {Status::Unregistered, "unregistered"},
                                                         {Status::Vendor, "vendor"}},
                                                        nullptr, "unknown");

/// Who makes a response: `madeBy`.
enum class Maker {
    UserAgent,
    Proxy,
    Registrar,
    RedirectServer,
    Gateway,
    Notifier,
    PublicationServer,
    ConsentRelay,
    OwnStack, ///< the caller's own timer or transport: nothing was on the wire
    VerificationService,
};

template <>
inline constexpr auto
    wordList<Maker> = listOf<Maker>({{Maker::UserAgent, "user agent"},
                                     {Maker::Proxy, "proxy"},
                                     {Maker::Registrar, "registrar"},
                                     {Maker::RedirectServer, "redirect server"},
                                     {Maker::Gateway, "gateway"},
                                     {Maker::Notifier, "notifier"},
                                     {Maker::PublicationServer, "publication server"},
                                     {Maker::ConsentRelay, "consent relay"},
                                     {Maker::OwnStack, "own stack"},
                                     {Maker::VerificationService, "verification service"}},
                                    "who makes a response");

/// What the sender of a request may do next: `retry`.
enum class Retry {
    NeverTheSame,
    WithCredentials,
    WithValueAskedFor,
    WithChangedRequest,
    AfterDelay,
    AsItIs,
    Elsewhere,
    NowhereElse,
};

template <>
inline constexpr auto
    wordList<Retry> = listOf<Retry>({{Retry::NeverTheSame, "never the same"},
                                     {Retry::WithCredentials, "with credentials"},
                                     {Retry::WithValueAskedFor, "with the value asked for"},
                                     {Retry::WithChangedRequest, "with a changed request"},
                                     {Retry::AfterDelay, "after a delay"},
                                     {Retry::AsItIs, "as it is"},
                                     {Retry::Elsewhere, "elsewhere"},
                                     {Retry::NowhereElse, "nowhere else"}},
                                    "how to retry a request");

/// What a response ends within a dialog (RFC 5057): `ends`.
enum class Ends { Request, Usage, Dialog };

template <>
inline constexpr auto wordList<Ends> =
    listOf<Ends>({{Ends::Request, "request"}, {Ends::Usage, "usage"}, {Ends::Dialog, "dialog"}},
                 "what a response ends");

/// What an RFC asks of who sends a header: `requirement`.
enum class Requirement { Must, Should, May };

template <>
inline constexpr auto wordList<Requirement> = listOf<Requirement>(
    {{Requirement::Must, "must"}, {Requirement::Should, "should"}, {Requirement::May, "may"}},
    "whether a header has to be there (RFC 2119)");

/// Where a cause of the telephone network is written down: `standing`.
enum class Standing {
    Q850,
    Q931,
    Vendor, ///< made up by a program
};

template <>
inline constexpr auto wordList<Standing> = listOf<Standing>({{Standing::Q850, "Q.850"},
                                                             {Standing::Q931, "Q.931"},
                                                             {Standing::Vendor, "vendor"}});
