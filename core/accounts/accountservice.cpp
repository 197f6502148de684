// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accountservice.h"

#include "core/accounts/identifiers.h"
#include "core/accounts/organizationstore.h"
#include "core/accounts/unitstore.h"
#include "core/storage/database.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString organizations = QStringLiteral("organizations.amazonaws.com");
constexpr qsizetype mostNamedInEvent = 100;

QJsonObject reference(const Account &account)
{
    return {{u"accountId"_s, account.accountId}, {u"accountName"_s, account.name}};
}

Account trimmed(Account account)
{
    account.accountId = account.accountId.trimmed();
    account.name = account.name.trimmed();
    account.email = account.email.trimmed();
    return account;
}

}  // namespace

Result<Account> AccountService::present(Database &database, Account::Id id) const
{
    const auto found = AccountStore(database).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This account does not exist any more."), u"account"_s);
    }
    return **found;
}

Result<Account> AccountService::account(Account::Id id) const
{
    return present(m_workspace.database(), id);
}

Result<Account> AccountService::find(const QString &reference) const
{
    const AccountStore store(m_workspace.database());
    for (const auto &found : {store.byAccountId(QString(reference).remove(u'-').remove(u' ')), store.byEmail(reference)}) {
        if (!found) {
            return fail(found);
        }
        if (*found) {
            return **found;
        }
    }
    const auto named = store.named(reference);
    if (!named) {
        return fail(named);
    }
    if (named->size() == 1) {
        return named->first();
    }
    return named->isEmpty() ? fail(Error::Kind::NotFound, tr("There is no account named %1.").arg(reference), u"account"_s)
                            : fail(Error::Kind::Conflict, tr("Several accounts are named %1. Say which by its account ID.").arg(reference),
                                   u"account"_s);
}

Status AccountService::unique(Database &database, const Account &account) const
{
    const AccountStore store(database);
    const auto sameId = store.byAccountId(account.accountId);
    const auto sameEmail = store.byEmail(account.email);
    if (!sameId || !sameEmail) {
        return fail(sameId ? sameEmail : sameId);
    }
    if (*sameId && (*sameId)->id != account.id) {
        return fail(Error::Kind::Conflict, tr("The account ID %1 belongs to %2.").arg(account.accountId, (*sameId)->name), u"accountId"_s);
    }
    if (*sameEmail && (*sameEmail)->id != account.id) {
        return fail(Error::Kind::Conflict, tr("The email address %1 belongs to the account %2.").arg(account.email, (*sameEmail)->name),
                    u"email"_s);
    }
    return {};
}

Result<Account::Id> AccountService::create(const Account &asked)
{
    Account::Id created;
    const Operation operation{u"CreateAccount"_s,
                              tr("Create account %1").arg(asked.name.trimmed()),
                              {{u"accountName"_s, asked.name.trimmed()}, {u"email"_s, asked.email.trimmed()}},
                              organizations};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto id = add(change, asked);
        if (!id) {
            return fail(id);
        }
        created = *id;
        const auto stored = present(change.database(), *id);
        if (!stored) {
            return fail(stored);
        }
        change.addResponse(u"account"_s, reference(*stored));
        return {};
    });
    return done ? Result<Account::Id>(created) : fail(done);
}

Result<Account::Id> AccountService::add(Change &change, const Account &asked)
{
    AccountStore store(change.database());
    const UnitStore units(change.database());
    const auto organization = OrganizationStore(change.database()).organization();
    const auto unit = asked.unit.isValid() ? units.byId(asked.unit) : units.root();
    if (!organization || !unit) {
        return organization ? fail(unit) : fail(organization);
    }
    if (!*organization) {
        return fail(Error::Kind::Forbidden, tr("There is no organization yet. Enable single sign-on first, or import an organization."));
    }
    if (!*unit) {
        return fail(Error::Kind::NotFound, tr("This organizational unit does not exist any more."), u"unit"_s);
    }
    Account account = trimmed(asked);
    account.id = {};
    account.unit = (*unit)->id;
    while (account.accountId.isEmpty()) {
        const QString drawn = newAccountId(change.random());
        account.accountId = store.byAccountId(drawn).value_or(std::nullopt) ? QString() : drawn;
    }
    if (auto valid = validate(account); !valid) {
        return fail(valid);
    }
    if (auto free = unique(change.database(), account); !free) {
        return fail(free);
    }
    account.joinedAt = account.joinedAt.isValid() ? account.joinedAt : change.now();
    account.serviceRoleAt = (*organization)->isEnabled() ? change.now() : QDateTime();
    account.createdAt = change.now();
    account.updatedAt = change.now();
    return store.insert(account);
}

Status AccountService::update(const Account &asked)
{
    const auto before = account(asked.id);
    if (!before) {
        return fail(before);
    }
    const Account wanted = trimmed(asked);
    QJsonObject parameters = reference(*before);
    parameters.insert(u"newAccountName"_s, wanted.name);
    parameters.insert(u"email"_s, wanted.email);
    const Operation operation{u"UpdateAccount"_s, tr("Edit account %1").arg(before->name), parameters, organizations};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto now = present(change.database(), asked.id);
        if (!now) {
            return fail(now);
        }
        if (wanted.updatedAt.isValid() && wanted.updatedAt != now->updatedAt) {
            return fail(Error::Kind::Conflict,
                        tr("%1 was changed by somebody else meanwhile. Look at the present values and try again.").arg(now->name));
        }
        Account edited = *now;
        edited.name = wanted.name;
        edited.email = wanted.email;
        if (auto valid = validate(edited); !valid) {
            return valid;
        }
        if (auto free = unique(change.database(), edited); !free) {
            return free;
        }
        if (edited == *now) {
            return {};
        }
        edited.updatedAt = change.now();
        return AccountStore(change.database()).update(edited);
    });
    return done ? Status() : fail(done);
}

Status AccountService::move(Change &change, Account::Id id, Unit::Id unit)
{
    const auto before = present(change.database(), id);
    const auto target = UnitStore(change.database()).byId(unit);
    if (!before || !target) {
        return before ? fail(target) : fail(before);
    }
    if (!*target) {
        return fail(Error::Kind::NotFound, tr("This organizational unit does not exist any more."), u"unit"_s);
    }
    if (before->unit == unit) {
        return {};
    }
    Account moved = *before;
    moved.unit = unit;
    moved.updatedAt = change.now();
    return AccountStore(change.database()).update(moved);
}

/// (AWS Organizations User Guide: "Closing a member account in your organization")
Status AccountService::mayBecome(const Account &account, Account::State state) const
{
    if (account.isManagement) {
        return fail(Error::Kind::Forbidden,
                    state == Account::State::Suspended
                        ? tr("%1 is the management account: it can't be suspended.").arg(account.name)
                        : tr("%1 is the management account: it can't be closed from within its organization.").arg(account.name),
                    u"account"_s);
    }
    if (state == Account::State::PendingClosure && account.state == Account::State::Suspended) {
        return fail(Error::Kind::Conflict, tr("%1 is suspended, so it has been closed already.").arg(account.name), u"account"_s);
    }
    return {};
}

Operation AccountService::stateOperation(const QList<Account::Id> &ids, Account::State state) const
{
    const auto first = ids.size() == 1 ? account(ids.first()) : Result<Account>();
    const QString one = ids.size() == 1 && first ? first->name : QString();
    const int count = int(ids.size());
    switch (state) {
    case Account::State::Active:
        return {u"ReactivateAccount"_s,
                one.isEmpty() ? tr("Reactivate %n account(s)", nullptr, count) : tr("Reactivate account %1").arg(one),
                {},
                organizations};
    case Account::State::Suspended:
        return {u"SuspendAccount"_s,
                one.isEmpty() ? tr("Suspend %n account(s)", nullptr, count) : tr("Suspend account %1").arg(one),
                {},
                organizations};
    case Account::State::PendingClosure:
        return {u"CloseAccount"_s,
                one.isEmpty() ? tr("Close %n account(s)", nullptr, count) : tr("Close account %1").arg(one),
                {},
                organizations};
    }
    return {};
}

/// What the history speaks of; one that can't be read is refused later, by its name.
QList<Account::Id> AccountService::notYet(Account::State state, const QList<Account::Id> &ids) const
{
    QList<Account::Id> others;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(others), [&](Account::Id id) {
        const auto found = account(id);
        return !found || found->state != state;
    });
    return others;
}

Result<qint64> AccountService::setState(const QList<Account::Id> &ids, Account::State state, Progress &progress)
{
    qint64 changed = 0;
    const auto done = m_workspace.change(stateOperation(notYet(state, ids), state), [&](Change &change) -> Status {
        AccountStore store(change.database());
        QJsonArray named;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
            }
            const auto found = present(change.database(), ids.at(i));
            if (!found) {
                return fail(found);
            }
            Account account = *found;
            if (account.state != state) {
                if (auto allowed = mayBecome(account, state); !allowed) {
                    return allowed;
                }
                account.state = state;
                account.updatedAt = change.now();
                if (auto stored = store.update(account); !stored) {
                    return stored;
                }
                ++changed;
                if (named.size() < mostNamedInEvent) {
                    named.append(reference(account));
                }
            }
            progress.report(i + 1, ids.size());
        }
        change.addParameter(u"accounts"_s, named);
        change.addParameter(u"state"_s, nameOf(state));
        return {};
    });
    return done ? Result<qint64>(changed) : fail(done);
}

}  // namespace gatehouse
