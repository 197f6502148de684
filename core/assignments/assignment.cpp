// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/assignment.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString nameOf(Principal::Kind kind)
{
    switch (kind) {
    case Principal::Kind::User:
        return u"USER"_s;
    case Principal::Kind::Group:
        return u"GROUP"_s;
    case Principal::Kind::Orphan:
        return u"ORPHAN"_s;
    }
    return {};
}

QList<Grant> grantsFor(const QList<Account::Id> &accounts, const QList<PermissionSet::Id> &sets, const QList<Principal> &principals)
{
    QList<Grant> grants;
    grants.reserve(accounts.size() * sets.size());
    for (const Account::Id account : accounts) {
        for (const PermissionSet::Id set : sets) {
            grants.append({account, set, principals});
        }
    }
    return grants;
}

}  // namespace gatehouse
