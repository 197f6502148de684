// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/accounts/organization.h"
#include "core/accounts/prerequisite.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace gatehouse {

/// Rows of the organization's tree.
struct TreeSelection {
    QList<Unit::Id> units{};
    QList<Account::Id> accounts{};

    [[nodiscard]] bool isEmpty() const { return units.isEmpty() && accounts.isEmpty(); }
    bool operator==(const TreeSelection &) const = default;
};

/// What moving a selection would do.
struct MoveConsequence {
    qint64 units = 0;     ///< that change their place, with those below them
    qint64 accounts = 0;  ///< that change their place, with those in moved units
    QString target{};     ///< path of the unit they come to
    QString onlyName{};   ///< of the one thing moved, where it is one
};

/// What an administrator may do with the organization as a whole.
class OrganizationService
{
    Q_DECLARE_TR_FUNCTIONS(OrganizationService)

public:
    explicit OrganizationService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<std::optional<Organization>> organization() const;
    /// In the order in which they are best looked at.
    [[nodiscard]] Result<QList<Prerequisite>> prerequisites() const;

    /// Enables single sign-on. Where there is no organization it makes one: a root, and `management` as its management
    /// account (its ID is drawn when it is empty); otherwise `management` is not looked at. Every account gets the
    /// service-linked role. Error::Kind::Conflict when it is enabled already, Error::Kind::Forbidden while a prerequisite is
    /// missing (guide: "Enable AWS SSO").
    Status enable(const Account &management);
    /// The same, in one change with noting that all features were turned on.
    enum class Turning { Nothing, AllFeaturesOn };
    Status enable(const Account &management, Turning turning);
    /// The step of making an organization with nothing but its management account.
    Result<Organization> found(Change &change, const Account &management);
    /// Notes that all features are on; refused when they are already.
    Status enableAllFeatures();

    /// Moves units, with everything in them, and accounts. What stands in a selected unit goes along with it.
    Status move(const TreeSelection &selection, Unit::Id target);
    [[nodiscard]] Result<MoveConsequence> consequenceOfMove(const TreeSelection &selection, Unit::Id target) const;

private:
    [[nodiscard]] Status ready(Database &database, const Organization &organization) const;
    [[nodiscard]] Result<TreeSelection> topmost(const TreeSelection &selection) const;
    [[nodiscard]] Result<QString> nameOfOnly(const TreeSelection &selection) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
