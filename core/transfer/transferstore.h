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

/// Shows the workspace as it was when this was made, whatever others write meanwhile. Does nothing inside a transaction.
class ReadingMoment
{
public:
    explicit ReadingMoment(Database &database);
    ~ReadingMoment();
    Q_DISABLE_COPY_MOVE(ReadingMoment)

    [[nodiscard]] const Status &status() const { return m_status; }

private:
    Database &m_database;
    bool m_open;
    Status m_status{};
};

}  // namespace gatehouse
