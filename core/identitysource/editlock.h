// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcekind.h"

namespace gatehouse {

/// What a person does to users and groups by hand, or with a file: asked by every service method that goes through the door by itself, and
/// by pages before they offer it. The steps of those services, which take a `Change &`, do not ask: what a directory or an identity
/// provider says of its own users is written with them.
enum class HandEdit {
    Add,          ///< users and groups; an import does the same
    Alter,        ///< attributes, names, descriptions
    Join,         ///< memberships, added and removed
    VerifyEmail,  ///< asking for it, and noting that it happened
    Password,     ///< a first one, a reset, a new one
    Suspend,      ///< disable users, and enable them again
    Remove,       ///< users and groups
};

/// Why this can't be done by hand under a source, and where it is done instead, translated; empty when it can. `name` is what the
/// source is called: the domain, or the entity ID of the identity provider (guide: "Provisioning when users come from Active Directory",
/// "Manual provisioning", "Password requirements when managing identities in AWS SSO").
[[nodiscard]] QString reasonAgainst(HandEdit edit, SourceKind source, ProvisioningMode mode, const QString &name = QString());

/// The lock of now, read once for a page that shows several actions.
struct EditLock {
    SourceKind source = SourceKind::IdentityStore;
    ProvisioningMode mode = ProvisioningMode::Manual;
    QString name{};  ///< the domain, or the entity ID; empty for the identity store

    [[nodiscard]] QString reasonAgainst(HandEdit edit) const { return gatehouse::reasonAgainst(edit, source, mode, name); }
    /// A sentence for the page of users and groups; empty while everything is done here.
    [[nodiscard]] QString notice() const;

    bool operator==(const EditLock &) const = default;
};

[[nodiscard]] Result<EditLock> editLockOf(Database &database);

/// The one question that each service asks: Error::Kind::Forbidden with the reason.
[[nodiscard]] Status mayEditByHand(Database &database, HandEdit edit);

}  // namespace gatehouse
