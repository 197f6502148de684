// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/workspace/rowdescription.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>

namespace gatehouse {

/// A saved state of a workspace: a workspace file of its own.
struct Snapshot {
    QString name;
    QString path;
    QDateTime takenAt;  ///< UTC
    qint64 size = 0;    ///< bytes

    bool operator==(const Snapshot &) const = default;
};

/// Saves, lists, compares and restores states of a workspace. They lie in `<workspace>.snapshots/` beside it.
class Snapshots
{
    Q_DECLARE_TR_FUNCTIONS(Snapshots)

public:
    explicit Snapshots(Workspace &workspace) : m_workspace(workspace) {}

    /// Saves the present state. The name may have letters, digits, spaces and `._-`, at most 64; empty makes one up.
    [[nodiscard]] Result<Snapshot> take(const QString &name = {});
    [[nodiscard]] QList<Snapshot> all() const;  ///< the newest first
    /// The snapshot with this name.
    [[nodiscard]] Result<Snapshot> find(const QString &name) const;
    [[nodiscard]] QString folder() const;  ///< where they lie, whether or not it exists yet

    /// Deletes the snapshot's file; there is no way back.
    Status remove(const QString &name);

    /// Writes the present state to any place. An existing file there is replaced only when it is an earlier backup of this workspace,
    /// and only when the copy is complete.
    [[nodiscard]] Status backUp(const QString &path);

    /// Brings back the state that a workspace file holds, as one change: it stands in the history and can be undone.
    Result<Workspace::Receipt> restore(const QString &path, Progress &progress);

private:
    Workspace &m_workspace;
};

/// Every row that differs between two workspace files, as what happened from `before` to `after`. Neither is written to.
/// `stop` is asked while it looks for them: true ends it with Error::Kind::Cancelled.
[[nodiscard]] Status compareFiles(const QString &before, const QString &after, const std::function<bool(const RowDescription &)> &take,
                                  const std::function<bool()> &stop = {});

}  // namespace gatehouse
