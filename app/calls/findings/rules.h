// SPDX-License-Identifier: MIT
#pragma once

#include "finding.h"

// What there is to find, a file each: missingack.cpp and so on. Each adds to what was found where
// the messages show it, and is silent where they do not.

void findByeReason(const Call &call, const CallResult &result, QList<Finding> &found);
void findCancelUnheeded(const Call &call, const CallResult &result, QList<Finding> &found);
void findCauseBehind(const Call &call, const CallResult &result, QList<Finding> &found);
void findCredentialsRefused(const Call &call, const CallResult &result, QList<Finding> &found);
void findDialogUnknown(const Call &call, const CallResult &result, QList<Finding> &found);
void findEarlyMediaOnly(const Call &call, const CallResult &result, QList<Finding> &found);
void findFailureNotAcked(const Call &call, const CallResult &result, QList<Finding> &found);
void findForked(const Call &call, const CallResult &result, QList<Finding> &found);
void findLargeUdp(const Call &call, const CallResult &result, QList<Finding> &found);
void findLateFailure(const Call &call, const CallResult &result, QList<Finding> &found);
void findLengthMismatch(const Call &call, const CallResult &result, QList<Finding> &found);
void findLoop(const Call &call, const CallResult &result, QList<Finding> &found);
void findMissingAck(const Call &call, const CallResult &result, QList<Finding> &found);
void findNoResponse(const Call &call, const CallResult &result, QList<Finding> &found);
void findOfferRefused(const Call &call, const CallResult &result, QList<Finding> &found);
void findPrackMissing(const Call &call, const CallResult &result, QList<Finding> &found);
void findPrivateAddress(const Call &call, const CallResult &result, QList<Finding> &found);
void findRecovered(const Call &call, const CallResult &result, QList<Finding> &found);
void findResponseAstray(const Call &call, const CallResult &result, QList<Finding> &found);
void findSessionTimer(const Call &call, const CallResult &result, QList<Finding> &found);
void findTransfer(const Call &call, const CallResult &result, QList<Finding> &found);
