// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "core/identityproviders/externalprovider.h"
#include "core/identitysource/identitysourcestore.h"
#include "core/workspace/snapshots.h"

#include <QStringList>

#include <optional>

namespace gatehouse {

/// The source that shall be from now on, with what belongs to it.
struct SourceTarget {
    SourceKind kind = SourceKind::IdentityStore;
    Directory::Id directory{};                      ///< for Active Directory
    std::optional<NewExternalProvider> provider{};  ///< for an external identity provider
};

/// What a change of the identity source would do (guide: "Considerations for changing your identity source").
struct SourceConsequence {
    SourceKind from = SourceKind::IdentityStore;
    SourceKind to = SourceKind::IdentityStore;
    QString fromName{};  ///< the domain, or the entity ID; empty for the identity store
    QString toName{};
    IdentityCounts counts{};  ///< all of it is deleted, or all of it is kept
    qint64 needPassword = 0;  ///< enabled users who could not sign in to the identity store afterwards
    QString remark{};         ///< what a person should know of the directory or the usernames; empty where there is nothing
    qint64 barred = 0;        ///< users whose username no identity provider can send; the remark names them

    /// Users and groups of a directory are never those of another source.
    [[nodiscard]] bool deletesIdentities() const { return from == SourceKind::ActiveDirectory || to == SourceKind::ActiveDirectory; }
    /// CONFIRM, or ACCEPT where an identity provider takes over and everything is kept.
    [[nodiscard]] QString typedWord() const;
    /// What is deleted or kept, translated, with its numbers, the most important first. One of the two is empty.
    [[nodiscard]] QStringList deleted() const;
    [[nodiscard]] QStringList kept() const;
    /// Users who are kept and surely can't sign in afterwards, as it stands now.
    [[nodiscard]] qint64 leftOutside() const;
    /// What follows and what is to be done, translated sentences, the gravest first.
    [[nodiscard]] QStringList remarks() const;
    /// "Identity store → Active Directory (corp.example.com)"
    [[nodiscard]] QString title() const;

    bool operator==(const SourceConsequence &) const = default;
};

/// A change that somebody agreed to.
struct SourceRequest {
    SourceTarget target{};
    QString typedWord{};
    /// What the person saw: when the workspace holds something else by now, nothing is changed.
    std::optional<SourceConsequence> reviewed{};
};

struct SourceOutcome {
    SourceConsequence consequence{};
    Snapshot snapshot{};  ///< the state before
    qint64 change = 0;    ///< for an undo
};

/// The identity source as it is.
struct IdentitySource {
    SourceKind kind = SourceKind::IdentityStore;
    ProvisioningMode provisioning = ProvisioningMode::Manual;
    QString name{};     ///< the domain, or the entity ID; empty for the identity store
    QDateTime since{};  ///< invalid while there was no other source before
    std::optional<SourceKind> before{};
    QString identityStoreId{};
    QString region{};
    QString portalUrl{};
    qint64 needPassword = 0;  ///< users who came from an identity provider and have no password here

    /// Where passwords or other proofs are checked, translated.
    [[nodiscard]] QString authentication() const;
    /// How users and groups come here, translated.
    [[nodiscard]] QString provisioningText() const;

    bool operator==(const IdentitySource &) const = default;
};

/// "Active Directory (corp.example.com)"
[[nodiscard]] QString titleOf(SourceKind kind, const QString &name);

}  // namespace gatehouse
