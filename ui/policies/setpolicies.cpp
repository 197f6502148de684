// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/setpolicies.h"

#include "core/permissionsets/permissionsetservice.h"
#include "core/policies/managedpolicies.h"
#include "ui/permissionsets/permissionsetpicking.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/typedids.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SetPicking {
    Q_DECLARE_TR_FUNCTIONS(SetPolicies)
};

}  // namespace

Result<SetPolicies> policiesOfSets(const Desk &desk, const QList<PermissionSet::Id> &sets)
{
    const ManagedPolicies managed(desk.knowledge);
    const KnownPolicies known(desk.workspace.database(), managed);
    SetPolicies policies;
    for (const PermissionSet::Id id : sets) {
        const auto set = PermissionSetService(desk.workspace).permissionSet(id);
        const auto found = set ? known.policiesOf(*set) : fail(set);
        if (!found) {
            return fail(found);
        }
        policies.add(*found);
    }
    return policies;
}

void askForSetPolicies(const Desk &desk, QWidget *parent, const std::function<void(const SetPolicies &)> &then)
{
    auto *picker = new RecordPicker(u"setPicker"_s, permissionSetsToPick(desk));
    auto *dialog = new PickerDialog(
        SetPicking::tr("Policies of permission sets"), picker,
        [](qsizetype picks) {
            return picks == 0 ? SetPicking::tr("&Add policies")
                              : SetPicking::tr("&Add the policies of %Ln permission set(s)", nullptr, int(picks));
        },
        parent);
    dialog->setObjectName(u"setPoliciesDialog"_s);
    dialog->setIntroduction(
        SetPicking::tr("What is attached to them and their inline policies are added as identity policies, with the boundary."));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSubmit([&desk, then](const QList<qint64> &picks, const Done &done) {
        const auto policies = policiesOfSets(desk, typedIds<PermissionSet::Id>(picks));
        done(policies ? Status() : fail(policies));
        if (policies) {
            then(*policies);
        }
    });
    dialog->open();
}

}  // namespace gatehouse
