// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/grantnames.h"

#include "core/accounts/accountstore.h"
#include "core/assignments/holdingstore.h"
#include "core/groups/groupstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/users/userstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

namespace {

struct GrantTexts {
    Q_DECLARE_TR_FUNCTIONS(GrantTexts)
};

template<typename Found, typename Name>
Result<QString> nameIn(const Found &found, Name name)
{
    if (!found) {
        return fail(found);
    }
    return *found ? name(**found) : GrantTexts::tr("(deleted)");
}

Result<QString> nameOf(Database &database, const Principal &principal)
{
    switch (principal.kind) {
    case Principal::Kind::User:
        return nameIn(UserStore(database).byId(principal.user()), [](const User &user) { return user.username; });
    case Principal::Kind::Group:
        return nameIn(GroupStore(database).byId(principal.group()), [](const Group &group) { return group.name; });
    case Principal::Kind::Orphan:
        return nameIn(HoldingStore(database).orphanById({principal.id}),
                      [](const Orphan &orphan) { return GrantTexts::tr("%1 (orphaned)").arg(orphan.name); });
    }
    Q_UNREACHABLE();
}

}  // namespace

Result<GrantNames> namesOf(Database &database, const QList<Grant> &grants, qsizetype most)
{
    GrantNames names;
    for (const Grant &grant : grants) {
        names.all += grant.principals.size();
        if (names.lines.size() >= most) {
            continue;
        }
        const auto account = nameIn(AccountStore(database).byId(grant.account),
                                    [](const Account &each) { return GrantTexts::tr("%1 (%2)").arg(each.name, each.accountId); });
        const auto set = nameIn(PermissionSetStore(database).content(grant.set), [](const PermissionSet &each) { return each.name; });
        if (!account || !set) {
            return account ? fail(set) : fail(account);
        }
        const auto shown = grant.principals.first(std::min(most - names.lines.size(), grant.principals.size()));
        for (const Principal &principal : shown) {
            const auto who = nameOf(database, principal);
            if (!who) {
                return fail(who);
            }
            names.lines.append(GrantTexts::tr("%1: %2 in %3").arg(*who, *set, *account));
        }
    }
    names.lines.sort(Qt::CaseInsensitive);
    return names;
}

}  // namespace gatehouse
