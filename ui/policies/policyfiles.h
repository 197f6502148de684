// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

namespace gatehouse {

struct CaseText;

/// A case whose policies the editor takes, each of them.
[[nodiscard]] Result<CaseText> readCaseFile(const QString &path);
/// The text of a policy file: UTF-8, and no longer than the editor takes.
[[nodiscard]] Result<QString> readPolicyFile(const QString &path);

}  // namespace gatehouse
