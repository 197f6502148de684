// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/localprovisioner.h"

#include "core/storage/savepoint.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype suffixDigits = 16;

/// What stops everything, and not only this one order.
bool isFatal(Error::Kind kind)
{
    return kind == Error::Kind::Storage || kind == Error::Kind::Busy || kind == Error::Kind::Cancelled;
}

Operation operation(const QString &summary)
{
    return {u"ProvisionPermissionSet"_s, summary, {}, u"sso.amazonaws.com"_s};
}

}  // namespace

Result<QList<Result<RoleChange>>> LocalProvisioner::carryOut(const QList<RoleOrder> &orders)
{
    QList<Result<RoleChange>> answers;
    answers.reserve(orders.size());
    const auto done = m_workspace.keep(operation(tr("Provision accounts")), [&](Change &change) -> Status {
        for (const RoleOrder &order : orders) {
            answers.append(carryOut(change, order));
            if (!answers.last() && isFatal(answers.last().error().kind)) {
                return fail(answers.last());
            }
        }
        return {};
    });
    return done ? Result<QList<Result<RoleChange>>>(answers) : fail(done);
}

/// All of an order or nothing of it.
Result<RoleChange> LocalProvisioner::carryOut(Change &change, const RoleOrder &order) const
{
    auto part = Savepoint::begin(change.database());
    if (!part) {
        return fail(part);
    }
    if (!order.isActive) {
        return fail(Error::Kind::Forbidden, tr("The account is not active, and lets nobody change anything in it."));
    }
    auto done = order.wanted ? put(change, order) : remove(change, order);
    if (!done) {
        return done;
    }
    const auto released = (*part)->release();
    return released ? done : fail(released);
}

Result<RoleChange> LocalProvisioner::put(Change &change, const RoleOrder &order) const
{
    ReplicaStore store(change.database());
    const auto provider = store.provider(order.account);
    if (!provider) {
        return fail(provider);
    }
    if (auto made = *provider ? Status() : putProvider(change, order.account); !made) {
        return fail(made);
    }
    const QByteArray digest = digestOf(*order.wanted);
    auto wanted = store.templateWith(digest);
    if (wanted && *wanted == 0) {
        wanted = store.insertTemplate(*order.wanted, digest);
    }
    const auto present = store.templateOfRole(order.account, order.set);
    if (!wanted || !present) {
        return wanted ? fail(present) : fail(wanted);
    }
    if (*present == *wanted) {
        return RoleChange::Nothing;
    }
    if (*present != 0) {
        const auto renewed = store.renewRole(order.account, order.set, *wanted, change.now());
        return renewed ? Result<RoleChange>(RoleChange::Renewed) : fail(renewed);
    }
    const QString name = roleName(order.setName, change.random().hex(suffixDigits));
    const auto inserted = store.insertRole(order.account, order.set, name, *wanted, change.now());
    return inserted ? Result<RoleChange>(RoleChange::Made) : fail(inserted);
}

Result<RoleChange> LocalProvisioner::remove(Change &change, const RoleOrder &order) const
{
    const auto gone = ReplicaStore(change.database()).removeRole(order.account, order.set);
    return gone ? Result<RoleChange>(*gone ? RoleChange::Removed : RoleChange::Nothing) : fail(gone);
}

Status LocalProvisioner::putProvider(Change &change, Account::Id account) const
{
    ReplicaStore store(change.database());
    const auto present = store.provider(account);
    if (!present) {
        return fail(present);
    }
    const QString issuer = issuerOf(m_workspace.setting(u"instanceId"_s), m_workspace.setting(u"region"_s));
    // The trust of the roles names the provider: a repair keeps its name.
    const QString name = *present ? (*present)->name : providerName(change.random().hex(suffixDigits));
    return store.putProvider({account, name, issuer, change.now()});
}

Status LocalProvisioner::repairProvider(const Account &account)
{
    return m_workspace.keep(operation(tr("Repair the identity provider of %1").arg(account.name)),
                            [&](Change &change) { return putProvider(change, account.id); });
}

Status LocalProvisioner::removeProvider(const Account &account)
{
    return m_workspace.keep(operation(tr("Remove the identity provider of %1").arg(account.name)), [&](Change &change) -> Status {
        const auto gone = ReplicaStore(change.database()).removeProvider(account.id);
        return gone ? Status() : fail(gone);
    });
}

}  // namespace gatehouse
