// SPDX-License-Identifier: MIT
#pragma once

#include "asciitext.h"
#include "logform.h"

#include <optional>

// What several forms need to read their lines.

/// The text up to the end of its line, without the break.
std::string_view firstLine(std::string_view text);

/// The last line of \a text.
std::string_view lastLine(std::string_view text);

/// What stands in \a text behind \a key, up to the first of \a ends; empty where the key is
/// missing.
std::string_view valueOf(std::string_view text, std::string_view key, std::string_view ends);

/// The line of \a text behind its first.
std::string_view secondLine(std::string_view text);

/// Whether \a name has only what names of headers have.
bool isHeaderName(std::string_view name);

/// Whether \a line begins with a word and a colon, as any header does.
bool looksLikeHeader(std::string_view line);

/// How long the head in \a text is, up to its empty line or the end.
std::size_t headLength(std::string_view text);

/// A report of the code that \a text begins with, none where that is none. What follows the code up
/// to the first of \a ends, or else the line's end, is the phrase.
std::optional<ResponseReport> reportOf(std::string_view text, std::string_view ends = {});

/// Reads a report whose code stands right behind the words that it is known by.
std::optional<ResponseReport> readCode(std::string_view before, std::string_view after);

/// The same, of a code and its phrase, up to a semicolon or the line's end.
std::optional<ResponseReport> readCodeAndPhrase(std::string_view before, std::string_view after);

/// Where the first header of SIP begins in \a text that \a separator stands before; npos for none.
std::size_t firstHeader(std::string_view text, std::string_view separator);
