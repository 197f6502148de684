// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gatehouse {

/// The workspace files that this person opened, the last one first; ten at most. Kept in QSettings.
namespace recentfiles {

[[nodiscard]] QStringList list();
/// Puts an absolute path in front.
void add(const QString &path);
void remove(const QString &path);
void clear();

}  // namespace recentfiles

}  // namespace gatehouse
