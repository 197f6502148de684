// SPDX-License-Identifier: Apache-2.0
#include "core/provisioning/failingprovisioner.h"

namespace gatehouse {

Result<QList<Result<RoleChange>>> FailingProvisioner::carryOut(const QList<RoleOrder> &orders)
{
    QList<RoleOrder> allowed;
    for (const RoleOrder &order : orders) {
        if (allows(order.accountId)) {
            allowed.append(order);
        }
    }
    auto done = m_inner.carryOut(allowed);
    if (!done) {
        return done;
    }
    QList<Result<RoleChange>> answers;
    qsizetype next = 0;
    for (const RoleOrder &order : orders) {
        const auto refusal = allows(order.accountId);
        answers.append(refusal ? done->at(next++) : Result<RoleChange>(fail(refusal)));
    }
    return answers;
}

Status FailingProvisioner::repairProvider(const Account &account)
{
    const auto refusal = allows(account.accountId);
    return refusal ? m_inner.repairProvider(account) : refusal;
}

Status FailingProvisioner::removeProvider(const Account &account)
{
    const auto refusal = allows(account.accountId);
    return refusal ? m_inner.removeProvider(account) : refusal;
}

Status FailingProvisioner::allows(const QString &accountId) const
{
    const auto found = m_reasons.constFind(accountId);
    return found == m_reasons.cend() ? Status() : fail(Error::Kind::Forbidden, *found);
}

}  // namespace gatehouse
