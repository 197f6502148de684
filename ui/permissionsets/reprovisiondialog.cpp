// SPDX-License-Identifier: Apache-2.0
#include "ui/permissionsets/reprovisiondialog.h"

#include "core/accounts/accountstore.h"
#include "core/provisioning/provisioningservice.h"
#include "core/provisioning/provisioningtasks.h"
#include "models/provisioning/accountprovisioningmodel.h"
#include "ui/picking/recordpicker.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

Account::Id accountOf(qint64 id)
{
    return {id >> 32};
}

PickSource outOfDateAccounts(const Desk &desk, PermissionSet::Id set)
{
    auto *model = new AccountProvisioningModel(AccountProvisioningModel::About::PermissionSet, desk.workspace, desk.tasks);
    AccountProvisioningQuery query;
    query.set = set;
    query.state = AccountProvisioning::State::OutOfDate;
    model->setQuery(query);
    PickSource source;
    source.model = model;
    source.filter = [model](const QString &text) { model->setText(text); };
    source.name = [&desk](qint64 id) {
        const auto account = AccountStore(desk.workspace.database()).byId(accountOf(id));
        return account && *account ? ReprovisionDialog::tr("%1 (%2)").arg((*account)->name, (*account)->accountId)
                                   : ReprovisionDialog::tr("A closed account");
    };
    source.placeholder = ReprovisionDialog::tr("Filter by account name or ID");
    source.nothing = ReprovisionDialog::tr("Every account is up to date");
    source.iconName = u"account"_s;
    source.hiddenAtFirst = {4, 5, 6};
    return source;
}

RecordPicker *makePicker(const Desk &desk, PermissionSet::Id set, const QList<qint64> &outOfDate)
{
    auto *picker = new RecordPicker(u"reprovisionPicker"_s, outOfDateAccounts(desk, set));
    picker->pick(outOfDate);
    return picker;
}

QString actionFor(qsizetype picks)
{
    return picks == 0 ? ReprovisionDialog::tr("&Reprovision")
                      : ReprovisionDialog::tr("&Reprovision in %Ln account(s)", nullptr, int(picks));
}

}  // namespace

ReprovisionDialog::ReprovisionDialog(const Desk &desk, const PermissionSet &set, const QList<qint64> &outOfDate, QWidget *parent)
    : PickerDialog(tr("Reprovision %1").arg(set.name), makePicker(desk, set.id, outOfDate), actionFor, parent)
    , m_desk(desk)
    , m_set(set.id)
{
    setObjectName(u"reprovisionDialog"_s);
    setIntroduction(tr("A change reaches an account when the role there is provisioned again. Accounts that you take out of the picks stay "
                       "out of date; you can reprovision them later."));
    setSubmit([this](const QList<qint64> &picks, Done done) { ask(picks, std::move(done)); });
}

void ReprovisionDialog::ask(const QList<qint64> &picks, Done done)
{
    QList<Account::Id> accounts;
    for (const qint64 id : picks) {
        accounts.append(accountOf(id));
    }
    m_desk.submit(
        this, tr("Asking for %Ln account(s) to be reprovisioned", nullptr, int(picks.size())),
        [set = m_set, accounts](Workspace &at, Progress &) { return ProvisioningService(at).ask(set, accounts); },
        Done{[this, done = std::move(done)](const Status &status) {
            done(status);
            if (status) {
                m_desk.provisioning.start(nullptr);
            }
        }});
}

}  // namespace gatehouse
