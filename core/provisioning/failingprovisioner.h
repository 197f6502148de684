// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/provisioning/provisioner.h"

#include <QHash>

namespace gatehouse {

/// Refuses what concerns certain accounts, and hands on everything else: for tests, and for whoever wants to see what a failure
/// looks like.
class FailingProvisioner final : public Provisioner
{
public:
    /// `reasons` by account ID.
    FailingProvisioner(Provisioner &inner, QHash<QString, QString> reasons) : m_inner(inner), m_reasons(std::move(reasons)) {}

    [[nodiscard]] Result<QList<Result<RoleChange>>> carryOut(const QList<RoleOrder> &orders) override;
    [[nodiscard]] Status repairProvider(const Account &account) override;
    [[nodiscard]] Status removeProvider(const Account &account) override;

private:
    [[nodiscard]] Status allows(const QString &accountId) const;

    Provisioner &m_inner;
    QHash<QString, QString> m_reasons;
};

}  // namespace gatehouse
