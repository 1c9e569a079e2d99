// SPDX-License-Identifier: MIT
#pragma once

#include "seenresponse.h"

#include <functional>
#include <string_view>

/// Finds where a tool tells of a response without its status line: Asterisk's chan_sip, the packet
/// list of tshark. Hands those that begin between \a from and \a to in \a bytes to \a found, in
/// order, each with its place.
void findReports(std::string_view bytes, const char *from, const char *to,
                 const std::function<void(SeenResponse &, const char *at)> &found);
