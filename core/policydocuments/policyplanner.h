// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/policyimport.h"

#include <QHash>

namespace gatehouse {

class Database;

/// Compares what files say with what is in the workspace.
class PolicyPlanner
{
    Q_DECLARE_TR_FUNCTIONS(PolicyPlanner)

public:
    PolicyPlanner(Database &database, const ManagedPolicies &managed) : m_database(database), m_managed(managed) {}

    [[nodiscard]] Result<PolicyImportPlan> plan(PolicyListing listing);

private:
    [[nodiscard]] Status readNames();
    [[nodiscard]] PlannedDocument entryFor(const ListedPolicy &listed) const;
    [[nodiscard]] Result<PolicyReference> referenceOf(const ListedPolicy &listed, const QString &name) const;
    void settleDoubles(QList<PlannedDocument> &entries) const;
    void settle(PlannedDocument &one, PlannedDocument &other) const;
    [[nodiscard]] Status compare(PlannedDocument &entry) const;

    Database &m_database;
    const ManagedPolicies &m_managed;
    QHash<QString, QList<PolicyReference>> m_named;  ///< what permission sets and documents refer to, by the last part of the name
};

}  // namespace gatehouse
