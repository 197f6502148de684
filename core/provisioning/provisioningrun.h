// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/provisioning/provisioner.h"
#include "core/provisioning/provisioningstore.h"
#include "core/workspace/workspace.h"

#include <QLockFile>

namespace gatehouse {

/// What a run did in the accounts.
struct ProvisioningOutcome {
    qint64 made = 0;
    qint64 renewed = 0;
    qint64 removed = 0;
    qint64 unchanged = 0;
    qint64 failed = 0;

    [[nodiscard]] qint64 total() const { return made + renewed + removed + unchanged + failed; }
    ProvisioningOutcome &operator+=(const ProvisioningOutcome &more)
    {
        made += more.made;
        renewed += more.renewed;
        removed += more.removed;
        unchanged += more.unchanged;
        failed += more.failed;
        return *this;
    }
    bool operator==(const ProvisioningOutcome &) const = default;
};

/// Does the work that waits, a few orders at a time. Each few are noted as begun, carried out, and noted as ended, so that whoever comes
/// after a crash finds what may be half known and does it again.
class ProvisioningRun
{
public:
    ProvisioningRun(Workspace &workspace, Provisioner &provisioner, Progress &progress);

    /// Error::Kind::Busy while another run is at work, in this program or in another one; Error::Kind::Cancelled when it was stopped, with
    /// the rest still waiting.
    [[nodiscard]] Status run();
    [[nodiscard]] const ProvisioningOutcome &outcome() const { return m_outcome; }

private:
    struct Made {
        QDateTime version{};
        QString name{};
        std::shared_ptr<const RoleTemplate> made{};
    };
    using Answers = QList<Result<RoleChange>>;

    [[nodiscard]] Status takeOver();
    [[nodiscard]] Status settleAndTake(Change &change);
    [[nodiscard]] Status settle(Change &change);
    [[nodiscard]] Status take(Change &change);
    [[nodiscard]] Result<RoleOrder> orderFor(Database &database, const ProvisioningWork &work);
    [[nodiscard]] Result<Made> madeFrom(Database &database, PermissionSet::Id set);
    [[nodiscard]] Result<Account> account(Database &database, Account::Id id);
    [[nodiscard]] Status tidy();
    [[nodiscard]] Operation operation() const;

    Workspace &m_workspace;
    Provisioner &m_provisioner;
    Progress &m_progress;
    QLockFile m_lock;
    QList<ProvisioningWork> m_work;
    QList<RoleOrder> m_orders;
    Answers m_answers;
    bool m_tagsSession = false;
    QHash<qint64, Made> m_made;
    QHash<qint64, Account> m_accounts;
    qint64 m_total = 0;
    ProvisioningOutcome m_outcome;
};

}  // namespace gatehouse
