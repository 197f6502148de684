// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>

class QIODevice;

namespace gatehouse {

/// A file that could not be read, among others that could.
struct FileProblem {
    QString file;  ///< its path below what was chosen
    QString reason;
    bool operator==(const FileProblem &) const = default;
};

/// What came out of files that were read one after the other.
struct FilesRead {
    qint64 read = 0;
    QList<FileProblem> problems{};
};

/// Reads files, and every file of folders, in the order of their paths. `take` gets the content and the path below what was chosen. A file
/// that can't be read is a problem of its own; refused is what has no file that can be, with the message that `none` makes of their number.
[[nodiscard]] Result<FilesRead> readFiles(const QStringList &paths, Progress &progress,
                                          const std::function<Status(QIODevice &, const QString &)> &take,
                                          const std::function<QString(int)> &none);

/// The same for files that a format reads into a listing, which has `add`, `problems` and `files`.
template<typename Listing, typename Format>
Result<Listing> readListing(const Format &format, const QStringList &paths, Progress &progress, const std::function<QString(int)> &none)
{
    Listing listing;
    auto files = readFiles(
        paths, progress,
        [&](QIODevice &device, const QString &name) -> Status {
            const auto read = format.read(device, name);
            if (!read) {
                return fail(read);
            }
            listing.add(*read);
            return {};
        },
        none);
    if (!files) {
        return fail(files);
    }
    listing.problems += files->problems;
    listing.files += files->read;
    return listing;
}

}  // namespace gatehouse
