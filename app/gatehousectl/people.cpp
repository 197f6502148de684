// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/people.h"

#include "core/groups/groupservice.h"
#include "core/users/userservice.h"

namespace gatehouse::ctl {

Result<QList<User>> findUsers(Workspace &workspace, const QStringList &references)
{
    return findAll<User>(UserService(workspace), references);
}

Result<QList<Group>> findGroups(Workspace &workspace, const QStringList &references)
{
    return findAll<Group>(GroupService(workspace), references);
}

}  // namespace gatehouse::ctl
