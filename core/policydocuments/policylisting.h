// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/transfer/foundfiles.h"

#include <QStringList>

class QIODevice;

namespace gatehouse {

/// A policy as a file has it.
struct ListedPolicy {
    QString arn{};       ///< empty where the file does not say it
    QString name{};      ///< then what the file is called after, without its ending
    QString version{};   ///< "v12"; empty where the file does not say it
    QString document{};  ///< as it stands in the file
    QString file{};      ///< where it stands, for a person
    int line = 1;        ///< that the document begins on, counted from 1
    QString error{};     ///< why the file's words can't be used; empty when they can
};

/// Everything that one or more files say, before anybody looked at the workspace.
struct PolicyListing {
    QList<ListedPolicy> policies{};
    QList<FileProblem> problems{};  ///< files that could not be read
    QStringList notes{};            ///< what was assumed or is missing, ready for a person
    qint64 files = 0;               ///< how many were read

    void add(const PolicyListing &other);
};

/// A format that documents of managed policies come in.
class PolicyFileFormat
{
public:
    virtual ~PolicyFileFormat() = default;
    /// Reads one file. `name` is its path below what was chosen.
    [[nodiscard]] virtual Result<PolicyListing> read(QIODevice &device, const QString &name) const = 0;
    /// The commands that a person runs to get such files.
    [[nodiscard]] virtual QString commands() const = 0;
};

/// Reads files, and every file of folders. A file that can't be read is a problem of the listing, not a failure.
[[nodiscard]] Result<PolicyListing> readPolicies(const PolicyFileFormat &format, const QStringList &paths, Progress &progress);

}  // namespace gatehouse
