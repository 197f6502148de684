// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace gatehouse {

/// The bytes of a file, unless it is far too large to be a case.
[[nodiscard]] Result<QByteArray> readCaseFile(const QString &path);
/// The text of a policy file: UTF-8, and no longer than the editor takes.
[[nodiscard]] Result<QString> readPolicyFile(const QString &path);

}  // namespace gatehouse
