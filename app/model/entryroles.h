// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

/// What EntryModel and EntryFilter have to tell beside Qt's own roles. Not scoped: roles are ints
/// wherever Qt takes them.
namespace EntryRoles {

enum Role {
    EntryRole = Qt::UserRole, ///< EntryId: of an entry, or of a group
    ValueRole, ///< const ResponseCode *, of the model; on the rows of codes only
    BadgeRole, ///< QString: the status, where it is worth a badge
    CountRole, ///< QString: "53" or "2 of 53" entries; "400×", responses of a trace
    NumberMarksRole, ///< QList<TextRange>: what the query matched in the number
    NameMarksRole, ///< QList<TextRange>: what the query matched in the name
    IsMatchedElsewhereRole, ///< bool: the name does not say all that the query asks for
    MatchRole, ///< MatchPlace: where it is said; only where the role before is true
    SeenRole, ///< qint64: how many responses a trace shows; none without a trace
    FirstSeenRole, ///< qint64: grows with the place of the first of them in the trace
    IsNormalRole, ///< bool: all of them are no fault
    IsFirstFailureRole, ///< bool: some call failed with it first
};

}
