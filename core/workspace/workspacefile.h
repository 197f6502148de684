// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include "core/workspace/format.h"

#include <functional>
#include <memory>

namespace gatehouse {

class Database;

/// The file format: what makes a SQLite file a workspace, and how an older one becomes a current one.
namespace workspacefile {

/// "GATE" in ASCII, in the header of every workspace (PRAGMA application_id).
inline constexpr qint32 applicationId = 0x47415445;

/// The number of migrations this program knows (PRAGMA user_version).
[[nodiscard]] int currentVersion();

/// What a new file holds besides its tables.
using Founding = std::function<Status(Database &)>;

/// Makes a new workspace file that only its owner may read: all of it, or none. An existing file is
/// Error::Kind::Conflict and left alone.
[[nodiscard]] Result<std::unique_ptr<Database>> create(const QString &path, int busyWait, const Founding &found = {},
                                                       const Format &format = Format::current());

/// Opens an existing file for writing. A file that is missing, empty, foreign, damaged, newer, read-only or held by
/// another program is refused with a message that says which it is, and left as it is. An older file is copied to
/// `<path>.v<N>-<time>.backup` and then migrated.
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &path, int busyWait, const Format &format = Format::current());

/// A further connection to the file that `first` has open; refused when another file took its place.
[[nodiscard]] Result<std::unique_ptr<Database>> connectTo(const Database &first, int busyWait);

/// Opens any workspace, of this or an older version, as a private, current copy at `copyPath`. The file itself is not
/// written to and may lie on a medium that can't be.
[[nodiscard]] Result<std::unique_ptr<Database>> openCopy(const QString &path, const QString &copyPath,
                                                         const Format &format = Format::current());

/// Every page, index and foreign key is checked. The error's details list what is wrong.
[[nodiscard]] Status check(Database &database);

/// Copies the live database to `path` while others may go on reading and writing; written beside it and renamed, so
/// that an existing file there stays whole until the copy is complete. A file that is open somewhere is not replaced.
[[nodiscard]] Status copyTo(Database &database, const QString &path);

}  // namespace workspacefile
}  // namespace gatehouse
