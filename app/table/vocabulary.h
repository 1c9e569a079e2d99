// SPDX-License-Identifier: MIT
#pragma once

#include "responsecode.h"

#include <QStringList>

/// The fixed lists of the data files, as they are written there. Loading refuses any other word;
/// search takes the same words after `made:`, `retry:` and `ends:`.
namespace Vocabulary {

const QStringList &makers(); ///< `madeBy`
const QStringList &retries(); ///< `retry`
const QStringList &ends(); ///< `ends`
const QStringList &requirements(); ///< `requirement` of a header

/// The word for \a status in the data files; empty for Status::Unknown.
QString statusName(Status status);

/// The status that \a name stands for, none where it is no status of the data files.
std::optional<Status> statusFromName(QStringView name);

/// All the words that statusName() has.
QStringList statusNames();

} // namespace Vocabulary
