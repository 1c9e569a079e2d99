// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

/// What CodeModel and CodeFilter have to tell beside Qt's own roles. Not scoped: roles are ints
/// wherever Qt takes them.
namespace CodeRoles {

enum Role {
    ValueRole = Qt::UserRole, ///< ResponseCode; on the rows of codes only
    NumberRole, ///< int: the code, or the class from 1 to 7
    BadgeRole, ///< QString: the status, where it is worth a badge
    CountRole, ///< QString: "53" or "2 of 53"; on the rows of classes only
    NumberMarksRole, ///< QList<TextRange>: what the query matched in the number
    PhraseMarksRole, ///< QList<TextRange>: what the query matched in the phrase
};

}
