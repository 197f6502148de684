// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "core/transfer/format.h"
#include "core/users/user.h"

namespace gatehouse {

class Database;

/// Reads memberships the way imports and exports need them.
class TransferStore
{
public:
    explicit TransferStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<bool> isMember(Group::Id group, User::Id user) const;
    /// In the order of the names.
    [[nodiscard]] Result<QStringList> groupNamesOf(User::Id user) const;
    /// In the order of the usernames.
    [[nodiscard]] Result<QList<GroupMember>> membersOf(Group::Id group) const;

private:
    Database &m_database;
};

}  // namespace gatehouse
