// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <memory>

namespace gatehouse {

class Database;

/// The file format: what makes a SQLite file a workspace, and how an older one becomes a current one.
namespace workspacefile {

/// "GATE" in ASCII, in the header of every workspace (PRAGMA application_id).
inline constexpr qint32 applicationId = 0x47415445;

/// The number of migrations this program knows (PRAGMA user_version).
[[nodiscard]] int currentVersion();

/// Makes a new workspace file. An existing file is Error::Kind::Conflict and left alone.
[[nodiscard]] Result<std::unique_ptr<Database>> create(const QString &path);

/// Opens an existing file for writing. A file that is missing, empty, foreign, damaged, newer, read-only or held by
/// another program is refused with a message that says which it is. An older file is copied to
/// `<path>.v<N>-<time>.backup` and then migrated.
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &path, int busyWait);

/// A further connection to a file that is open already; checks nothing.
[[nodiscard]] Result<std::unique_ptr<Database>> connectTo(const QString &path, int busyWait);

/// Opens any workspace, of this or an older version, as a private, current copy at `copyPath`.
[[nodiscard]] Result<std::unique_ptr<Database>> openCopy(const QString &path, const QString &copyPath);

/// Every page, index and foreign key is checked. The error's details list what is wrong.
[[nodiscard]] Status check(Database &database);

/// Copies the live database to `path` while others may go on reading and writing; written beside it and renamed, so
/// that an existing file there stays whole until the copy is complete.
[[nodiscard]] Status copyTo(Database &database, const QString &path);

}  // namespace workspacefile
}  // namespace gatehouse
