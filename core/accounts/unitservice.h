// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/unitstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What an administrator may do with organizational units. A method that takes a `Change &` is a step of a larger change;
/// the others go through the door themselves.
class UnitService
{
    Q_DECLARE_TR_FUNCTIONS(UnitService)

public:
    explicit UnitService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Unit> unit(Unit::Id id) const;
    /// The unit that a person means: by id, by its path ("Workloads / Production") or by its name where only one has it.
    [[nodiscard]] Result<Unit> find(const QString &reference) const;
    [[nodiscard]] Result<QString> path(Unit::Id id) const;

    /// In `parent`; an invalid one is the root.
    Result<Unit::Id> create(const QString &name, Unit::Id parent);
    Result<Unit::Id> add(Change &change, const QString &name, Unit::Id parent);

    /// `updatedAt` is what the edit began with: when the unit was changed since, the answer is a Conflict.
    Status rename(Unit::Id id, const QString &name, const QDateTime &updatedAt = {});
    /// The step of moving one unit with everything in it; see OrganizationService::move.
    Status move(Change &change, Unit::Id id, Unit::Id parent);
    /// Refused, with what is in it, while anything is (AWS Organizations User Guide: "Deleting an OU"). A unit whose content
    /// is removed along with it counts as empty.
    Status remove(const QList<Unit::Id> &ids);

private:
    [[nodiscard]] Result<Unit> present(Database &database, Unit::Id id) const;
    [[nodiscard]] Status unique(Database &database, const Unit &unit) const;
    [[nodiscard]] Status removeOne(Change &change, const Unit &unit) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
