// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountservice.h"
#include "core/accounts/organizationservice.h"
#include "core/accounts/unitservice.h"
#include "tests/support/testworkspace.h"

namespace gatehouse {

/// What a management account is made from.
[[nodiscard]] inline Account managementAccount()
{
    Account account;
    account.accountId = QStringLiteral("111122223333");
    account.name = QStringLiteral("Management");
    account.email = QStringLiteral("aws@example.com");
    return account;
}

inline void enableSingleSignOn(Workspace &workspace)
{
    must(OrganizationService(workspace).enable(managementAccount()));
}

[[nodiscard]] inline Unit rootOf(Workspace &workspace)
{
    return *must(UnitStore(workspace.database()).root());
}

inline Unit::Id addUnit(Workspace &workspace, const QString &name, Unit::Id parent = {})
{
    return must(UnitService(workspace).create(name, parent));
}

inline Account::Id addAccount(Workspace &workspace, const QString &name, Unit::Id unit = {}, const QString &accountId = {})
{
    Account account;
    account.accountId = accountId;
    account.name = name;
    account.email = QString(name).remove(QLatin1Char(' ')).toLower() + QStringLiteral("@example.com");
    account.unit = unit;
    return must(AccountService(workspace).create(account));
}

}  // namespace gatehouse
