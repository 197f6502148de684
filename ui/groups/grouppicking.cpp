// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/grouppicking.h"

#include "models/groups/grouptablemodel.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct GroupPicking {
    Q_DECLARE_TR_FUNCTIONS(GroupPicking)
};

}  // namespace

PickSource groupsToPick(const Desk &desk, const GroupQuery &within)
{
    auto *model = new GroupTableModel(desk.workspace, desk.tasks);
    model->setQuery(within);
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setText(text); };
    source.name = [&desk](qint64 id) {
        const auto group = GroupStore(desk.workspace.database()).byId({id});
        return group && *group ? (*group)->name : GroupPicking::tr("A deleted group");
    };
    source.placeholder = GroupPicking::tr("Filter by group name or description");
    source.nothing = GroupPicking::tr("There is no group to pick");
    source.iconName = u"groups"_s;
    source.hiddenAtFirst = {2, 3};
    return source;
}

}  // namespace gatehouse
