// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <string_view>

/// What a line tells of a response without showing it. The views lead into the line.
struct ResponseReport {
    int code = 0;
    QByteArrayView phrase;
    QByteArrayView method; ///< of the request that it answers
    quint32 cseq = 0; ///< with the method, tells the response from others
    int times = 1; ///< how many such responses there were
};

/// How some program, or what passes its output on, leaves messages in a text. A form says how their
/// lines are written, or which words tell of a response that is not shown, or both.
struct LogForm {
    const char *name = nullptr;

    /// Words in each line that tells of a response, eight or more; empty where there are none.
    std::string_view mark = {};
    /// Reads such a line, as what stands \a before and \a after the words, with some of the lines
    /// around it. Nothing where it is something else.
    std::optional<ResponseReport> (*read)(std::string_view before,
                                          std::string_view after) = nullptr;

    /// Whether a message stands so whose first line begins with \a before, and which goes on with
    /// \a text behind its code; null where the form has no way of its own to write lines.
    bool (*stands)(std::string_view before, std::string_view text) = nullptr;
    /// Adds to \a message what \a text, from behind the code on, holds of it, with line feeds
    /// between its lines. Returns how much of \a text that took.
    std::size_t (*unwrap)(std::string_view text, QByteArray &message) = nullptr;

    const char *example = nullptr; ///< a text in this form
    const char *told = nullptr; ///< what it tells: "486 INVITE", a line for each response
};
