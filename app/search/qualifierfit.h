// SPDX-License-Identifier: MIT
#pragma once

#include "query.h"
#include "searchindex.h"

/// Whether \a entry is one that \a qualifier narrows the search to, where `cause:` means the
/// \a causes. What is not typed to its end narrows to codes.
bool fits(const IndexedEntry &entry, const Qualifier &qualifier, const QList<int> &causes,
          const CodeTable &table);
