// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userpicking.h"

#include "core/base/text.h"
#include "models/users/usertablemodel.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct UserPicking {
    Q_DECLARE_TR_FUNCTIONS(UserPicking)
};

}  // namespace

PickSource usersToPick(const Desk &desk, const UserQuery &within)
{
    auto *model = new UserTableModel(desk.workspace, desk.tasks);
    model->setQuery(within);
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setText(text); };
    source.name = [&desk](qint64 id) {
        const auto user = UserStore(desk.workspace.database()).byId({id});
        return user && *user ? UserPicking::tr("%1 (%2)").arg(isolated((*user)->displayName), (*user)->username)
                             : UserPicking::tr("A deleted user");
    };
    source.placeholder = UserPicking::tr("Filter by name, username or email");
    source.nothing = UserPicking::tr("There is nobody to pick");
    source.iconName = u"users"_s;
    source.hiddenAtFirst = {4, 5, 6, 7, 8};
    return source;
}

}  // namespace gatehouse
