// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/freesetname.h"

#include "core/permissionsets/permissionsetservice.h"
#include "core/permissionsets/permissionsetstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Status verifySetNameFree(Database &database, const QString &name)
{
    const auto same = PermissionSetStore(database).byName(name.trimmed());
    if (!same) {
        return fail(same);
    }
    return *same ? fail(Error::Kind::Conflict, PermissionSetService::tr("There is a permission set named %1 already.").arg((*same)->name),
                        u"name"_s)
                 : Status();
}

QString freeSetName(Database &database, const QString &name)
{
    constexpr int most = 1000;  // more of one name than a person would make
    const PermissionSetStore store(database);
    for (int number = 1; number < most; ++number) {
        const QString candidate = number == 1 ? name : name + u'-' + QString::number(number);
        if (const auto same = store.byName(candidate); !same || !*same) {
            return candidate;
        }
    }
    return name;
}

}  // namespace gatehouse
