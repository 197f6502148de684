// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace gatehouse {

/// No policy, and no case of policies and a request, comes near to it.
constexpr qint64 mostPolicyBytes = qint64(16) * 1024 * 1024;

/// The content of a file, or of standard input where the path is "-". What has more than `most` bytes, or no end as a device has, is
/// refused once so many have been read.
[[nodiscard]] Result<QByteArray> readWhole(const QString &path, qint64 most);

/// The path as it is shown; "standard input" for "-".
[[nodiscard]] QString shownPath(const QString &path);

}  // namespace gatehouse
