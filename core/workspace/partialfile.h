// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace gatehouse {

/// A file in the making, beside the place where it will be: whoever looks there finds either the whole file or none.
/// It is gone, with whatever SQLite laid beside it, unless it was given its name.
class PartialFile
{
public:
    enum class Existing { Refused, Replaced };

    /// Makes the empty file, for the eyes of `permissions` only. What earlier programs left unfinished here is removed.
    [[nodiscard]] static Result<std::unique_ptr<PartialFile>> beside(const QString &path, QFile::Permissions permissions);
    ~PartialFile();
    Q_DISABLE_COPY_MOVE(PartialFile)

    [[nodiscard]] QString path() const { return m_path; }
    /// Gives the finished file its name; returns when that would survive a power cut.
    [[nodiscard]] Status finish(Existing existing);

private:
    PartialFile(QString path, QString target) : m_path(std::move(path)), m_target(std::move(target)) {}

    QString m_path;
    QString m_target;
};

}  // namespace gatehouse
