// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/userstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The users that a query chooses.
class UserTableModel final : public RecordTableModel<User, UserQuery>
{
    Q_OBJECT

public:
    UserTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

protected:
    [[nodiscard]] QVariant extraData(const User &user, int column, int role) const override;
};

/// "Enabled" or "Disabled", translated.
[[nodiscard]] QString statusText(User::Status status);
/// Why this user can't be edited, join a group or get a password, translated; empty when that can be done.
[[nodiscard]] QString reasonAgainstChange(const User &user);

}  // namespace gatehouse
