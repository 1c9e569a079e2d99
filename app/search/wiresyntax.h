// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

/// The query that a piece of SIP, a filter of Wireshark or a line of a log stands for, none where
/// \a text is no such thing: "486" for `SIP/2.0 486 Busy Here`, "cause:17" for
/// `Reason: Q.850;cause=17`, "warn:304" for `Warning: 304 …`, "4xx" for
/// `sip.Status-Code in {400..499}`.
std::optional<QString> wireQuery(const QString &text);
