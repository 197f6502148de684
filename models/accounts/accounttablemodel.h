// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

class AccountAccessCounts;

/// The status of an account as a chip; the management account says that it is one.
[[nodiscard]] QString statusOf(const Account &account);
[[nodiscard]] Tone toneOf(const Account &account);

/// The accounts that a query chooses, in one list.
class AccountTableModel final : public RecordTableModel<Account, AccountQuery>
{
    Q_OBJECT

public:
    AccountTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);
    /// With two more columns, for the permission sets and the people of each account.
    AccountTableModel(Workspace &workspace, Tasks &tasks, AccountAccessCounts &access, QObject *parent = nullptr);
};

}  // namespace gatehouse
