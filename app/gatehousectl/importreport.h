// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/importservice.h"

namespace gatehouse::ctl {

class Context;

/// What an import would do, row by row.
void printPlan(Context &context, const ImportPlan &plan);
/// What it did, and the rows that were left out.
void printOutcome(Context &context, const ImportPlan &plan, const ImportOutcome &outcome);

}  // namespace gatehouse::ctl
