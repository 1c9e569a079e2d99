// SPDX-License-Identifier: MIT
#pragma once

#include "codetable.h"
#include "page.h"

/// The page of a group (EntryId::group()): what a class of codes means, and all that stands in the
/// group, each with what it means.
Page groupPage(int group, const CodeTable &table);

/// What \a group is called: "Symptoms", "Client failure", "Q.850 causes", "Warn-codes".
QString groupName(int group);
