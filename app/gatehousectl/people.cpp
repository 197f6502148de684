// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/people.h"

#include "core/assignments/holdingstore.h"
#include "core/groups/groupservice.h"
#include "core/users/userservice.h"

#include <QCoreApplication>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct People {
    Q_DECLARE_TR_FUNCTIONS(People)
};

}  // namespace

Result<QList<User>> findUsers(Workspace &workspace, const QStringList &references)
{
    return findAll<User>(UserService(workspace), references);
}

Result<QList<Group>> findGroups(Workspace &workspace, const QStringList &references)
{
    return findAll<Group>(GroupService(workspace), references);
}

Result<QList<Principal>> findPrincipals(Workspace &workspace, const NamedPrincipals &named)
{
    const auto users = findUsers(workspace, named.users);
    const auto groups = findGroups(workspace, named.groups);
    if (!users || !groups) {
        return users ? fail(groups) : fail(users);
    }
    QList<Principal> principals;
    for (const User &user : *users) {
        principals.append(Principal::of(user.id));
    }
    for (const Group &group : *groups) {
        principals.append(Principal::of(group.id));
    }
    for (const QString &word : named.orphans) {
        const auto orphans = HoldingStore(workspace.database()).orphansNamed(word);
        if (!orphans || orphans->isEmpty()) {
            return orphans ? fail(Error::Kind::NotFound, People::tr("Nothing is orphaned that was assigned to %1.").arg(word), u"orphan"_s)
                           : fail(orphans);
        }
        for (const Orphan::Id orphan : *orphans) {
            principals.append({Principal::Kind::Orphan, orphan.value});
        }
    }
    return principals;
}

}  // namespace gatehouse::ctl
