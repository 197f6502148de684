// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/transferstore.h"

#include "core/storage/database.h"

namespace gatehouse {

Result<bool> TransferStore::isMember(Group::Id group, User::Id user) const
{
    const auto found = m_database.integer("SELECT 1 FROM memberships WHERE group_id = ? AND user_id = ?", group, user);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Result<QStringList> TransferStore::groupNamesOf(User::Id user) const
{
    QStringList names;
    Statement query = m_database.statement(
        "SELECT g.name FROM memberships m JOIN groups g ON g.id = m.group_id WHERE m.user_id = ? ORDER BY g.name_key");
    query.bindAll(user);
    while (query.step()) {
        names.append(query.text(0));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return names;
}

Result<QList<GroupMember>> TransferStore::membersOf(Group::Id group) const
{
    QList<GroupMember> members;
    Statement query = m_database.statement(
        "SELECT u.user_id, u.username FROM memberships m JOIN users u ON u.id = m.user_id WHERE m.group_id = ? ORDER BY u.username_key");
    query.bindAll(group);
    while (query.step()) {
        members.append({query.text(0), query.text(1)});
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return members;
}

}  // namespace gatehouse
