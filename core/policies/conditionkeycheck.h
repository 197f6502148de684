// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policycheckrun.h"

namespace gatehouse::policychecks {

/// Says what is wrong with the name of a condition key, which stands in a condition or as a variable.
void checkKeyName(PolicyCheckRun &run, const QString &key, const Place &place);

/// Says that no attribute for access control sets this aws:PrincipalTag.
void checkPrincipalTag(PolicyCheckRun &run, const QString &key, const Place &place);

}  // namespace gatehouse::policychecks
