// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/provisioning/accountrole.h"

#include <QList>

#include <memory>

namespace gatehouse {

/// How one account shall be for one permission set.
struct RoleOrder {
    Account::Id account{};
    QString accountId{};   ///< 12 digits
    bool isActive = true;  ///< a suspended account lets nobody change anything in it
    PermissionSet::Id set{};
    QString setName{};
    std::shared_ptr<const RoleTemplate> wanted{};  ///< nothing: the role shall go
};

enum class RoleChange {
    Nothing,  ///< it was as it shall be
    Made,
    Renewed,  ///< stood there, and is up to date now
    Removed,
};

/// Changes roles and identity providers in accounts: the port to whatever stands there.
class Provisioner
{
public:
    virtual ~Provisioner() = default;

    /// Carries out some orders and answers each. An order that fails has left its account as it was, and can be given again, as one
    /// that was carried out can. An error of the whole says that nothing more can be done now.
    [[nodiscard]] virtual Result<QList<Result<RoleChange>>> carryOut(const QList<RoleOrder> &orders) = 0;

    /// Makes the account's identity provider as it shall be, whether it is gone or was altered.
    [[nodiscard]] virtual Status repairProvider(const Account &account) = 0;
    [[nodiscard]] virtual Status removeProvider(const Account &account) = 0;
};

}  // namespace gatehouse
