// SPDX-License-Identifier: Apache-2.0
#include "ui/quotas/quotascenes.h"

#include "core/quotas/quotaservice.h"
#include "models/quotas/quotatablemodel.h"
#include "ui/quotas/quotaspane.h"
#include "ui/quotas/raisedialog.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

QWidget *paneWithARow(const Desk &desk)
{
    auto *pane = new QuotasPane(desk);
    QObject::connect(&pane->model(), &QuotaTableModel::loaded, pane, [pane] { pane->select(QuotaTableModel::idOf(Quota::Users)); });
    return pane;
}

QWidget *raising(const Desk &desk)
{
    const auto use = QuotaStore(desk.workspace.database()).use(Quota::PermissionSets);
    return new RaiseDialog(desk, use.value_or(QuotaUse{}));
}

}  // namespace

QList<Scene> quotaScenes(const Desk &desk)
{
    return {{u"quotas"_s, [&desk] { return paneWithARow(desk); }}, {u"quota-raise"_s, [&desk] { return raising(desk); }}};
}

}  // namespace gatehouse
