// SPDX-License-Identifier: Apache-2.0
#include "ui/console/searchhit.h"

#include "core/accounts/accountstore.h"
#include "core/applications/applicationstore.h"
#include "core/base/match.h"
#include "core/base/text.h"
#include "core/groups/groupstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/users/userstore.h"
#include "core/workspace/workspace.h"
#include "models/applications/applicationtablemodel.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAKind = 6;

struct SearchRecords {
    Q_DECLARE_TR_FUNCTIONS(SearchRecords)
};

/// Adds the records of one store that `wanted` finds; `hitOf` says how one is shown.
template<typename Store, typename Query, typename HitOf>
Status add(QList<SearchHit> &hits, Workspace &workspace, const QString &text, HitOf hitOf)
{
    const Store store(workspace.database());
    Query query;
    query.text = text;
    query.limit = mostOfAKind;
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    const auto records = store.records(*ids);
    if (!records) {
        return fail(records);
    }
    const QString wanted = folded(text);
    for (const auto &record : *records) {
        SearchHit hit = hitOf(record);
        // What was found by another attribute is still an answer, behind all that are named so.
        hit.score = matchScore(wanted, folded(hit.text)).value_or(1);
        if (hit.kind == SearchHit::Kind::User || hit.kind == SearchHit::Kind::Account) {
            hit.score = std::max(hit.score, matchScore(wanted, folded(hit.hint)).value_or(1));  // a username or an ID is a name too
        }
        hits.append(hit);
    }
    return {};
}

}  // namespace

Result<QList<SearchHit>> findRecords(Workspace &workspace, const QString &text)
{
    using Kind = SearchHit::Kind;
    const auto hitOf = [](Kind kind, const QString &name, const QString &hint, const QString &iconName, const QString &room, qint64 id) {
        return SearchHit{kind, name, hint, iconName, id, u"%1:%2"_s.arg(room).arg(id)};
    };
    QList<SearchHit> hits;
    if (auto status = add<UserStore, UserQuery>(
            hits, workspace, text,
            [&](const User &user) { return hitOf(Kind::User, user.displayName, user.username, u"user"_s, u"user"_s, user.id.value); });
        !status) {
        return fail(status);
    }
    if (auto status = add<GroupStore, GroupQuery>(hits, workspace, text,
                                                  [&](const Group &group) {
                                                      return hitOf(Kind::Group, group.name,
                                                                   SearchRecords::tr("%n member(s)", nullptr, int(group.memberCount)),
                                                                   u"groups"_s, u"group"_s, group.id.value);
                                                  });
        !status) {
        return fail(status);
    }
    if (auto status = add<AccountStore, AccountQuery>(hits, workspace, text,
                                                      [&](const Account &account) {
                                                          return hitOf(Kind::Account, account.name, account.accountId, u"account"_s,
                                                                       u"account"_s, account.id.value);
                                                      });
        !status) {
        return fail(status);
    }
    if (auto status = add<PermissionSetStore, PermissionSetQuery>(hits, workspace, text,
                                                                  [&](const PermissionSet &set) {
                                                                      return hitOf(Kind::PermissionSet, set.name, set.description,
                                                                                   u"permission-set"_s, u"set"_s, set.id.value);
                                                                  });
        !status) {
        return fail(status);
    }
    if (auto status = add<ApplicationStore, ApplicationQuery>(hits, workspace, text,
                                                              [&](const Application &application) {
                                                                  return hitOf(Kind::Application, application.name, typeText(application),
                                                                               u"application"_s, u"application"_s, application.id.value);
                                                              });
        !status) {
        return fail(status);
    }
    return hits;
}

}  // namespace gatehouse
