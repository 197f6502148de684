// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/transfer/importplan.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What an import did.
struct ImportOutcome {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 memberships = 0;  ///< new ones
    qint64 groups = 0;       ///< made only because users joined them
    qint64 change = 0;       ///< for an undo; 0 when there was nothing to do
};

/// Brings users and groups from files into the workspace: first a plan, then all of it as one change that can be undone.
/// An import adds memberships and never removes one. Users come without a password and without an invitation.
class ImportService
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)

public:
    enum class Choice {
        AllRows,    ///< refused when any row has an error
        ValidRows,  ///< rows with errors are left out
    };

    explicit ImportService(Workspace &workspace) : m_workspace(workspace) {}

    /// Says what an import would do; writes nothing. Refused, as the import itself, where users and groups come from elsewhere
    /// (core/identitysource/editlock.h).
    [[nodiscard]] Result<ImportPlan> plan(ImportFile file, const ImportOptions &options, Progress &progress) const;

    /// Does what the plan says, in one transaction. Error::Kind::Conflict, with nothing written, when what the plan was made
    /// for has changed since.
    Result<ImportOutcome> apply(const ImportPlan &plan, Choice choice, Progress &progress);

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
