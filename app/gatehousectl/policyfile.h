// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/policies/finding.h"

#include <QString>

namespace gatehouse::ctl {

/// The refusal of a policy that has errors, with the first of them and its place.
[[nodiscard]] Status refuseErrors(const QString &path, const Findings &findings);

}  // namespace gatehouse::ctl
