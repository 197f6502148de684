// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryservice.h"

namespace gatehouse::ctl {

class Context;

[[nodiscard]] QJsonObject toJson(const Directory &directory, bool hasPassword);
[[nodiscard]] Status printDirectories(Workspace &workspace, Context &context);
[[nodiscard]] Status printDirectory(Workspace &workspace, Context &context, const Directory &directory);
/// Every step with how it went; the error is that of the step that failed.
[[nodiscard]] Status printTest(Context &context, const DirectoryTest &test);

/// The one that is named, else the connected one, else the only one.
[[nodiscard]] Result<Directory> directoryMeant(Workspace &workspace, const QString &reference);

}  // namespace gatehouse::ctl
