// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accessactions.h"

#include "core/accounts/accountaccessstore.h"
#include "core/accounts/accountservice.h"
#include "core/provisioning/provisioningtasks.h"
#include "core/provisioning/replicastore.h"
#include "ui/accounts/roledialog.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

AccessActions::AccessActions(const Desk &desk, QWidget *origin) : QObject(origin), m_desk(desk), m_origin(origin) {}

void AccessActions::repairRole(Account::Id account, PermissionSet::Id set)
{
    m_desk.change(
        m_origin, tr("Repairing a role"),
        [account, set](Workspace &at, Progress &) { return ProvisioningService(at).repairRole(account, set); },
        [this] { m_desk.provisioning.start(this); });
}

void AccessActions::retry(Account::Id account, const QList<PermissionSet::Id> &sets)
{
    m_desk.change(
        m_origin, tr("Trying again what failed"),
        [account, sets](Workspace &at, Progress &) -> Status {
            ProvisioningService service(at);
            for (const PermissionSet::Id set : sets) {
                if (const auto asked = service.retry(account, set); !asked) {
                    return fail(asked);
                }
            }
            return {};
        },
        [this] { m_desk.provisioning.start(this); });
}

void AccessActions::showRole(Account::Id account, PermissionSet::Id set)
{
    const auto where = AccountService(m_desk.workspace).account(account);
    const ReplicaStore replica(m_desk.workspace.database());
    const auto role = replica.role(account, set);
    const auto provider = replica.provider(account);
    if (!where || !role || !provider) {
        m_desk.prompts.show(m_origin, !where ? where.error() : !role ? role.error() : provider.error());
        return;
    }
    if (!*role) {
        m_desk.prompts.show(m_origin, {Error::Kind::NotFound, tr("No role stands in the account for it."), {}});
        return;
    }
    auto *dialog = new RoleDialog(**role, *where, provider->value_or(AccountProvider{}).name, m_origin);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccessActions::workIn(const QString &title, std::function<Status(ProvisioningService &, Provisioner &)> work, const QString &done)
{
    m_desk.tasks.start<void>(
        Tasks::Lane::Accounts, title, this,
        [make = m_desk.provisioning.makeProvisioner(), work = std::move(work)](Workspace &at, Progress &) {
            ProvisioningService service(at);
            const auto provisioner = make(at);
            return work(service, *provisioner);
        },
        [this, done](const Status &status) {
            if (status) {
                m_desk.prompts.notify(m_origin, Tone::Success, done);
            } else {
                m_desk.prompts.show(m_origin, status.error());
            }
        });
}

void AccessActions::repairProvider(Account::Id account)
{
    workIn(
        tr("Repairing the identity provider"),
        [account](ProvisioningService &service, Provisioner &provisioner) { return service.repairProvider(provisioner, account); },
        tr("The identity provider is in place."));
}

void AccessActions::removeProvider(Account::Id account)
{
    const auto where = AccountService(m_desk.workspace).account(account);
    if (!where) {
        m_desk.prompts.show(m_origin, where.error());
        return;
    }
    if (m_counting) {
        return;
    }
    m_counting = true;
    m_desk.read<qint64>(
        this, tr("Counting who has access"),
        [account](Workspace &at, Progress &) { return AccountAccessStore(at.database()).peopleIn({account}); },
        [this, where = *where](const Result<qint64> &people) {
            m_counting = false;
            if (people) {
                askToRemoveProvider(where, *people);
            } else {
                m_desk.prompts.show(m_origin, people.error());
            }
        });
}

void AccessActions::askToRemoveProvider(const Account &account, qint64 people)
{
    Question question;
    question.weight = Question::Weight::Danger;
    question.title = tr("Remove the identity provider of %1?").arg(account.name);
    question.text = tr("It is what the account trusts single sign-on by. The roles and the assignments stay.");
    question.consequences
        = {tr("%Ln user(s) can't sign in to the account any more.", nullptr, int(people)),
           tr("Undo does not bring it back; repairing it does, and so does the next permission set that is provisioned.")};
    question.action = tr("Remove identity provider");
    m_desk.prompts.confirm(m_origin, question, [this, id = account.id] {
        workIn(
            tr("Removing the identity provider"),
            [id](ProvisioningService &service, Provisioner &provisioner) { return service.removeProvider(provisioner, id); },
            tr("The identity provider was removed."));
    });
}

}  // namespace gatehouse
