// SPDX-License-Identifier: MIT
#pragma once

#include "callflow.h"
#include "jsonentry.h"
#include "registry.h"
#include "responsecode.h"
#include "symptom.h"

// What the fields of an entry demand of each other. Each throws a TableError at the first fault.

void checkEntry(JsonEntry &entry, const ResponseCode &code);
void checkEntry(JsonEntry &entry, const FlowStep &step);
void checkEntry(JsonEntry &entry, const Symptom &symptom);
void checkEntry(JsonEntry &entry, const CallFlow &flow);
void checkEntry(JsonEntry &entry, const Registry &registry);

/// The fields of most kinds stand for themselves.
template <typename Value>
void checkEntry(JsonEntry & /*entry*/, const Value & /*value*/)
{ }
