// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/groups/groupstore.h"
#include "core/transfer/format.h"
#include "core/users/userstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Writes users and groups out, page by page, as the workspace is at one moment.
/// Disabled users are written with their groups, so that an import elsewhere makes the same directory.
class ExportService
{
    Q_DECLARE_TR_FUNCTIONS(ExportService)

public:
    explicit ExportService(Workspace &workspace) : m_workspace(workspace) {}

    /// The keys to export for what a list shows; or choose keys oneself.
    [[nodiscard]] Result<QList<qint64>> users(const UserQuery &query) const;
    [[nodiscard]] Result<QList<qint64>> groups(const GroupQuery &query) const;

    /// Each answers how many records were written. A key that is gone is left out.
    Result<qint64> writeUsers(const QList<qint64> &ids, const TransferFormat &format, QIODevice &device, Progress &progress) const;
    Result<qint64> writeGroups(const QList<qint64> &ids, const TransferFormat &format, QIODevice &device, Progress &progress) const;

    /// The same into a file, which is replaced only when everything is written: a failed or cancelled export leaves the old one.
    Result<qint64> saveUsers(const QList<qint64> &ids, const TransferFormat &format, const QString &path, Progress &progress) const;
    Result<qint64> saveGroups(const QList<qint64> &ids, const TransferFormat &format, const QString &path, Progress &progress) const;

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
