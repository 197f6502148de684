// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/permissionsetpicking.h"

#include "models/permissionsets/permissionsettablemodel.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct PermissionSetPicking {
    Q_DECLARE_TR_FUNCTIONS(PermissionSetPicking)
};

}  // namespace

PickSource permissionSetsToPick(const Desk &desk, const PermissionSetQuery &within)
{
    auto *model = new PermissionSetTableModel(desk.workspace, desk.tasks);
    model->setQuery(within);
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setText(text); };
    source.name = [&desk](qint64 id) {
        const auto set = PermissionSetStore(desk.workspace.database()).content({id});
        return set && *set ? (*set)->name : PermissionSetPicking::tr("A deleted permission set");
    };
    source.placeholder = PermissionSetPicking::tr("Filter by name, description or policy");
    source.nothing = PermissionSetPicking::tr("There is no permission set to pick");
    source.iconName = u"permission-set"_s;
    source.hiddenAtFirst = {2, 4, 5, 6, 7};
    return source;
}

}  // namespace gatehouse
