// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountstore.h"
#include "core/base/progress.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What an administrator may do with accounts. A method that takes a `Change &` is a step of a larger change; the others go
/// through the door themselves.
class AccountService
{
    Q_DECLARE_TR_FUNCTIONS(AccountService)

public:
    explicit AccountService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<Account> account(Account::Id id) const;
    /// The account that a person means: by account ID, by email address or by its name where only one has it.
    [[nodiscard]] Result<Account> find(const QString &reference) const;

    /// Name, email address, and the unit (an invalid one is the root). Without an account ID one is drawn. When single
    /// sign-on is enabled, the account gets the service-linked role at once (guide: "Enable AWS SSO").
    Result<Account::Id> create(const Account &account);
    Result<Account::Id> add(Change &change, const Account &account);

    /// Name and email address. `account.updatedAt` is what the edit began with: when the account was changed since, the
    /// answer is a Conflict.
    Status update(const Account &account);
    /// The step of moving one account; see OrganizationService::move.
    Status move(Change &change, Account::Id id, Unit::Id unit);
    /// Suspends, reactivates or begins to close; those that are in that state already stay as they are. The management
    /// account is refused, and so is closing what is suspended, and with one account the whole request. Answers how many changed.
    Result<qint64> setState(const QList<Account::Id> &ids, Account::State state, Progress &progress);

private:
    [[nodiscard]] Result<Account> present(Database &database, Account::Id id) const;
    [[nodiscard]] Status unique(Database &database, const Account &account) const;
    [[nodiscard]] Status mayBecome(const Account &account, Account::State state) const;
    [[nodiscard]] QList<Account::Id> notYet(Account::State state, const QList<Account::Id> &ids) const;
    [[nodiscard]] Operation stateOperation(const QList<Account::Id> &ids, Account::State state) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
