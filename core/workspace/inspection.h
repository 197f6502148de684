// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <optional>

namespace gatehouse {

class Database;
class Format;

/// What is looked at before a file is trusted. None of this writes to the file.
namespace workspacefile {

/// What can be said of a file from its first bytes: missing, empty, foreign, newer or damaged.
[[nodiscard]] Status inspectContent(const QString &path, const Format &format);

/// Refuses a file that may not be written, or whose folder may not. The administrator of the machine may write
/// anything; a file without any write permission is meant to stay as it is all the same.
[[nodiscard]] Status inspectPermissions(const QString &path);

/// Looks at an open database: its version, its tables, and its pages as far as that takes about a tenth of a second; with
/// a journal that somebody left behind also whether every index fits its table.
[[nodiscard]] Status verify(Database &database, const Format &format);

/// What the file holds without its journal; the history only grows, so that the journal must know it too.
struct WithoutJournal {
    qint64 event = 0;  ///< the newest; 0 when there is none
    QString eventId{};
};

/// Nothing when the file can't be read without its journal.
[[nodiscard]] std::optional<WithoutJournal> readWithoutJournal(const QString &path);

/// Refuses a journal that was written for another file, such as one that lay here before a backup took its place.
[[nodiscard]] Status journalBelongs(Database &database, const WithoutJournal &alone);

}  // namespace workspacefile
}  // namespace gatehouse
