// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

/// What CodeModel and CodeFilter have to tell beside Qt's own roles. Not scoped: roles are ints
/// wherever Qt takes them.
namespace CodeRoles {

enum Role {
    ValueRole = Qt::UserRole, ///< const ResponseCode *, of the model; on the rows of codes only
    NumberRole, ///< int: the code, or the class from 1 to 7
    BadgeRole, ///< QString: the status, where it is worth a badge
    CountRole, ///< QString: "53" or "2 of 53" codes; "400×", responses of a trace
    NumberMarksRole, ///< QList<TextRange>: what the query matched in the number
    PhraseMarksRole, ///< QList<TextRange>: what the query matched in the phrase
    SeenRole, ///< qint64: how many responses a trace shows; none without a trace
    FirstSeenRole, ///< qint64: grows with the place of the first of them in the trace
    IsNormalRole, ///< bool: all of them are no fault
    IsFirstFailureRole, ///< bool: some call failed with it first
};

}
