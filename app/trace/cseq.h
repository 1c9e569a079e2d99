// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <string_view>

/// What tells the requests of a dialog apart, and their transactions (RFC 3261 §20.16).
struct CSeq {
    quint32 number = 0; ///< the highest there is for any that is higher
    std::string_view method;
};

/// Reads the value of a CSeq header, which leads into \a value. What is missing is 0 or empty; what
/// a tool writes behind the method is none of it.
CSeq parseCSeq(std::string_view value);
