// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/policies/finding.h"

#include <QByteArray>

namespace gatehouse::ctl {

/// The content of a file, or of standard input where the path is "-".
[[nodiscard]] Result<QByteArray> readPolicyFile(const QString &path);

/// The refusal of a policy that has errors, with the first of them and its place.
[[nodiscard]] Status refuseErrors(const QString &path, const Findings &findings);

}  // namespace gatehouse::ctl
