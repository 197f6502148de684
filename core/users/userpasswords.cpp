// SPDX-License-Identifier: Apache-2.0
// The part of the user service that deals with passwords.
#include "core/identitysource/editlock.h"
#include "core/outbox/outboxservice.h"
#include "core/storage/database.h"
#include "core/users/password.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

using StoredPassword = UserStore::StoredPassword;

namespace {

constexpr int passwordsRemembered = 3;  // guide: "The last three passwords cannot be reused"

}  // namespace

Result<QString> UserService::resetPassword(User::Id id, PasswordMode mode)
{
    const QString refusal = tr("the password can't be reset. Enable the user first.");
    if (auto may = mayEditByHand(m_workspace.database(), HandEdit::Password); !may) {
        return fail(may);
    }
    const auto user = enabledUser(id, refusal);
    if (!user) {
        return fail(user);
    }
    QString made;
    StoredPassword password;
    if (mode == PasswordMode::OneTime) {
        SystemRandom random;
        made = oneTimePassword(random);
        const auto hash = passwordHash(made);
        if (!hash) {
            return fail(hash);
        }
        password.hash = *hash;
    }
    const Operation operation{u"UpdatePassword"_s,
                              tr("Reset the password of %1").arg(user->username),
                              {{u"userId"_s, user->userId},
                               {u"userName"_s, user->username},
                               {u"passwordMode"_s, mode == PasswordMode::OneTime ? u"OTP"_s : u"EMAIL"_s}}};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        // Others may have changed the user, or the identity source, since.
        const auto present = enabledUser(id, refusal);
        if (!present) {
            return fail(present);
        }
        if (auto may = mayEditByHand(change.database(), HandEdit::Password); !may) {
            return may;
        }
        if (mode == PasswordMode::Email) {
            return postReset(change, *present);
        }
        UserStore store(change.database());
        // An earlier one-time password stops working; the chosen ones stay known for the rule about the last three.
        if (auto trimmed = store.trimPasswords(id, passwordsRemembered); !trimmed) {
            return trimmed;
        }
        return store.addPassword(id, password, change.now());
    });
    return done ? Result<QString>(made) : fail(done);
}

Status UserService::postReset(Change &change, const User &user) const
{
    return OutboxService::post(
        change, user.email, tr("Reset your password"),
        tr("Hello %1,\n\nyour administrator asks you to choose a new password. Open\n%2\nand choose “Forgot password”.\n\n"
           "If you did not expect this message, tell your administrator.\n")
            .arg(user.displayName, m_workspace.portalUrl()));
}

Status UserService::askForPasswords(const QList<User::Id> &ids, Progress &progress)
{
    const Operation operation{
        u"UpdatePassword"_s, tr("Ask %n user(s) to choose a password", nullptr, int(ids.size())), {{u"passwordMode"_s, u"EMAIL"_s}}};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        if (auto may = mayEditByHand(change.database(), HandEdit::Password); !may) {
            return may;
        }
        return forEach(change, ids, progress, [&](const User &user) -> Status {
            return user.status == User::Status::Enabled
                       ? postReset(change, user)
                       : fail(Error::Kind::Forbidden,
                              tr("%1 is disabled: the password can't be reset. Enable the user first.").arg(user.username));
        });
    });
    return done ? Status() : fail(done);
}

Status UserService::changePassword(User::Id id, const QString &present, const QString &next)
{
    const QString refusal = tr("the password can't be changed. Enable the user first.");
    if (auto may = mayEditByHand(m_workspace.database(), HandEdit::Password); !may) {
        return may;
    }
    const auto user = enabledUser(id, refusal);
    if (!user) {
        return fail(user);
    }
    const auto known = UserStore(m_workspace.database()).passwords(id);
    if (!known) {
        return fail(known);
    }
    if (known->isEmpty() || !passwordMatches(present, known->first().hash)) {
        return fail(Error::Kind::Forbidden, tr("The present password is not right."), u"present"_s);
    }
    if (auto valid = validatePassword(next); !valid) {
        return valid;
    }
    for (const StoredPassword &old : *known) {
        if (passwordMatches(next, old.hash)) {
            return fail(Error::Kind::Invalid, tr("This password was used before. The last three passwords can't be used again."),
                        u"password"_s);
        }
    }
    const auto hash = passwordHash(next);
    if (!hash) {
        return fail(hash);
    }
    const Operation operation{u"UpdatePassword"_s,
                              tr("Change the password of %1").arg(user->username),
                              {{u"userId"_s, user->userId}, {u"userName"_s, user->username}, {u"passwordMode"_s, u"CHOSEN"_s}}};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        UserStore store(change.database());
        const auto still = enabledUser(id, refusal);
        const auto newest = store.passwords(id);
        if (!still || !newest) {
            return still ? fail(newest) : fail(still);
        }
        if (newest->isEmpty() || newest->first().hash != known->first().hash) {
            return fail(Error::Kind::Conflict, tr("The password of %1 was changed meanwhile. Try again.").arg(still->username));
        }
        if (auto added = store.addPassword(id, {*hash, StoredPassword::Kind::Chosen}, change.now()); !added) {
            return added;
        }
        return store.trimPasswords(id, passwordsRemembered);
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
