// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/people.h"

#include "core/groups/groupservice.h"
#include "core/users/userservice.h"

#include <QSet>

namespace gatehouse::ctl {

namespace {

template<typename Record, typename Service>
Result<QList<Record>> findAll(const Service &service, const QStringList &references)
{
    QList<Record> found;
    QSet<qint64> seen;
    for (const QString &reference : references) {
        const auto one = service.find(reference);
        if (!one) {
            return fail(one);
        }
        if (!seen.contains(one->id.value)) {
            seen.insert(one->id.value);
            found.append(*one);
        }
    }
    return found;
}

}  // namespace

Result<QList<User>> findUsers(Workspace &workspace, const QStringList &references)
{
    return findAll<User>(UserService(workspace), references);
}

Result<QList<Group>> findGroups(Workspace &workspace, const QStringList &references)
{
    return findAll<Group>(GroupService(workspace), references);
}

}  // namespace gatehouse::ctl
