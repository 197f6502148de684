// SPDX-License-Identifier: Apache-2.0
#include "core/users/uniqueuser.h"

#include "core/users/userservice.h"
#include "core/users/userstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Status verifyFree(Database &database, const QString &path, const QString &value, User::Id owner)
{
    const bool isName = path == u"userName"_s;
    if (!isName && path != u"emails.value"_s) {
        return {};
    }
    const UserStore store(database);
    const auto same = isName ? store.byUsername(value.trimmed()) : store.byEmail(value.trimmed());
    if (!same) {
        return fail(same);
    }
    if (!*same || (*same)->id == owner) {
        return {};
    }
    const User &other = **same;
    return fail(Error::Kind::Conflict,
                isName ? UserService::tr("The username %1 is taken.").arg(other.username)
                       : UserService::tr("The email address %1 belongs to %2.").arg(other.email, other.username),
                path);
}

}  // namespace gatehouse
