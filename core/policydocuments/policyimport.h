// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/policydocument.h"
#include "core/policydocuments/policylisting.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

class ManagedPolicies;

/// What an import will do with one policy of one file.
struct PlannedDocument {
    enum class Action {
        Create,
        Update,
        Same,  ///< it is here already, or stands in another file too
        Error,
    };

    Action action = Action::Create;
    PolicyReference policy{};  ///< empty where an error left it open
    QString title{};           ///< the name of the policy, or what the file is called after
    QString version{};
    QString versionBefore{};  ///< of an update
    QString document{};       ///< as it will be kept
    QString file{};
    QString remark{};  ///< for a person: why nothing is done, or why there is an error

    bool operator==(const PlannedDocument &) const = default;
};

/// "create", "update", "same", "error"
[[nodiscard]] QString nameOf(PlannedDocument::Action action);

struct PolicyImportCounts {
    qint64 creates = 0;
    qint64 updates = 0;
    qint64 same = 0;
    qint64 errors = 0;

    bool operator==(const PolicyImportCounts &) const = default;
};

/// What an import of documents will do; nothing has been written.
struct PolicyImportPlan {
    PolicyListing listing{};
    QList<PlannedDocument> entries{};  ///< by title
    PolicyImportCounts counts{};

    [[nodiscard]] bool hasChanges() const { return counts.creates + counts.updates > 0; }
};

/// Brings documents of managed policies from files: first a plan, then all of it as one change that can be undone.
class PolicyImport
{
    Q_DECLARE_TR_FUNCTIONS(PolicyImport)

public:
    enum class Choice {
        AllEntries,    ///< refused when any policy or file has an error
        ValidEntries,  ///< those are left out
    };

    PolicyImport(Workspace &workspace, const ManagedPolicies &managed) : m_workspace(workspace), m_managed(managed) {}

    /// Says what an import would do; writes nothing.
    [[nodiscard]] Result<PolicyImportPlan> plan(PolicyListing listing) const;
    /// Does what the plan says, and answers the number of the change, 0 when there was nothing to do. Error::Kind::Conflict, with nothing
    /// written, when the documents have changed since.
    Result<qint64> apply(const PolicyImportPlan &plan, Choice choice);
    /// Forgets imported documents: what came with Gatehouse holds again.
    Status remove(const QList<PolicyReference> &policies);

private:
    Workspace &m_workspace;
    const ManagedPolicies &m_managed;
};

}  // namespace gatehouse
