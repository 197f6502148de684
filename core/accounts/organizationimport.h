// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationplan.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Brings an organization from what “aws organizations” prints: first a plan, then all of it as one change that can be
/// undone. What the files do not mention stays as it is.
class OrganizationImport
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationImport)

public:
    explicit OrganizationImport(Workspace &workspace) : m_workspace(workspace) {}

    /// Says what an import would do; writes nothing. Error::Kind::Conflict when the files are about another organization
    /// than the workspace, or about several.
    [[nodiscard]] Result<OrganizationPlan> plan(OrganizationListing listing) const;

    /// Does what the plan says; entries with an error are left out. Answers the number of the change, 0 when there was
    /// nothing to do. Error::Kind::Conflict, with nothing written, when the workspace has changed since the plan.
    Result<qint64> apply(const OrganizationPlan &plan, Progress &progress);

    enum class Choice { AllEntries, ValidEntries };
    /// The same; with `AllEntries` a single entry with an error refuses the whole.
    Result<qint64> apply(const OrganizationPlan &plan, Choice choice, Progress &progress);

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
