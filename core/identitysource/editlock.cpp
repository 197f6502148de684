// SPDX-License-Identifier: Apache-2.0
#include "core/identitysource/editlock.h"

#include "core/base/text.h"
#include "core/identitysource/identitysourcestore.h"

#include <QCoreApplication>

namespace gatehouse {

namespace {

struct EditLocks {
    Q_DECLARE_TR_FUNCTIONS(EditLocks)
};

QString titleOf(SourceKind source, const QString &name)
{
    if (!name.isEmpty()) {
        return isolated(name);
    }
    return source == SourceKind::ActiveDirectory ? EditLocks::tr("Active Directory") : EditLocks::tr("the identity provider");
}

QString aboutPasswords(SourceKind source, const QString &name)
{
    return source == SourceKind::ActiveDirectory
               ? EditLocks::tr("Passwords are kept in Active Directory. Reset them in %1.").arg(titleOf(source, name))
               : EditLocks::tr("People sign in at the external identity provider. Reset passwords at %1.").arg(titleOf(source, name));
}

QString aboutIdentities(SourceKind source, const QString &name)
{
    return source == SourceKind::ActiveDirectory
               ? EditLocks::tr("Users and groups come from Active Directory. Change them in %1; here users can only be disabled, and "
                               "users and groups deleted.")
                     .arg(titleOf(source, name))
               : EditLocks::tr("Users and groups are provisioned automatically by the identity provider. Change them at %1; here users "
                               "can only be disabled, and users and groups deleted.")
                     .arg(titleOf(source, name));
}

}  // namespace

QString reasonAgainst(HandEdit edit, SourceKind source, ProvisioningMode mode, const QString &name)
{
    if (source == SourceKind::IdentityStore || edit == HandEdit::Suspend || edit == HandEdit::Remove) {
        return {};
    }
    if (edit == HandEdit::Password) {
        return aboutPasswords(source, name);
    }
    const bool byHand = source == SourceKind::ExternalProvider && mode == ProvisioningMode::Manual;
    return byHand ? QString() : aboutIdentities(source, name);
}

QString EditLock::notice() const
{
    const QString locked = reasonAgainst(HandEdit::Alter);
    return locked.isEmpty() ? reasonAgainst(HandEdit::Password) : locked;
}

Result<EditLock> editLockOf(Database &database)
{
    const auto source = identitySourceOf(database);
    const auto mode = provisioningModeOf(database);
    if (!source || !mode) {
        return source ? fail(mode) : fail(source);
    }
    const auto name = IdentitySourceStore(database).nameOf(*source);
    return name ? Result<EditLock>(EditLock{*source, *mode, *name}) : fail(name);
}

Status mayEditByHand(Database &database, HandEdit edit)
{
    const auto lock = editLockOf(database);
    if (!lock) {
        return fail(lock);
    }
    const QString reason = lock->reasonAgainst(edit);
    return reason.isEmpty() ? Status() : fail(Error::Kind::Forbidden, reason);
}

}  // namespace gatehouse
