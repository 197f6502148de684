// SPDX-License-Identifier: Apache-2.0
// The part of the user service that has email addresses confirmed.
#include "core/identitysource/editlock.h"
#include "core/outbox/outboxservice.h"
#include "core/storage/database.h"
#include "core/users/userreference.h"
#include "core/users/userservice.h"
#include "core/users/userstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Result<User> UserService::unverifiedUser(User::Id id) const
{
    if (auto may = mayEditByHand(m_workspace.database(), HandEdit::VerifyEmail); !may) {
        return fail(may);
    }
    auto user = enabledUser(id, tr("the email address can't be verified. Enable the user first."));
    if (user && user->emailVerified) {
        return fail(Error::Kind::Conflict, tr("The email address %1 is verified already.").arg(user->email));
    }
    return user;
}

Status UserService::sendVerification(User::Id id)
{
    const auto user = unverifiedUser(id);
    if (!user) {
        return fail(user);
    }
    const auto done = m_workspace.change(
        {u"SendEmailVerification"_s, tr("Ask %1 to verify the email address").arg(user->username), reference(*user), u"gatehouse"_s},
        [&](Change &change) -> Status {
            const auto present = unverifiedUser(id);
            return present ? OutboxService::post(
                       change, present->email, tr("Confirm your email address"),
                       tr("Hello %1,\n\nyour administrator asks you to confirm that this is your email address. Sign in at\n%2\n"
                          "or answer this message.\n")
                           .arg(present->displayName, m_workspace.portalUrl()))
                           : Status(fail(present));
        });
    return done ? Status() : fail(done);
}

Status UserService::verifyEmail(User::Id id)
{
    const auto user = unverifiedUser(id);
    if (!user) {
        return fail(user);
    }
    const auto done = m_workspace.change(
        {u"VerifyEmail"_s, tr("Verify the email address of %1").arg(user->username), reference(*user)}, [&](Change &change) -> Status {
            const auto present = unverifiedUser(id);
            if (!present) {
                return fail(present);
            }
            if (present->email != user->email) {
                return fail(Error::Kind::Conflict,
                            tr("The email address of %1 was changed meanwhile. Look at it and try again.").arg(present->username));
            }
            return UserStore(change.database()).setEmailVerified(id, true, change.now());
        });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
