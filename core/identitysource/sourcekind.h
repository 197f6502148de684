// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace gatehouse {

class Database;

/// Where users and groups are managed; there is one at a time (guide: "Manage your identity source").
enum class SourceKind {
    IdentityStore,     ///< the built-in store, which a workspace begins with
    ActiveDirectory,   ///< the connected directory of core/directories
    ExternalProvider,  ///< the provider of core/identityproviders
};

/// How users and groups come here from an external identity provider (guide: "Automatic provisioning", "Manual provisioning").
enum class ProvisioningMode { Manual, Automatic };

/// IDENTITY_STORE, ACTIVE_DIRECTORY, EXTERNAL_PROVIDER; MANUAL, AUTOMATIC: as in files and on the command line.
[[nodiscard]] QString nameOf(SourceKind kind);
[[nodiscard]] QString nameOf(ProvisioningMode mode);
[[nodiscard]] std::optional<SourceKind> sourceKindOf(const QString &name);
/// For a person, translated.
[[nodiscard]] QString labelOf(SourceKind kind);
[[nodiscard]] QString labelOf(ProvisioningMode mode);

/// The settings that these are kept in; a missing one means the identity store, and manual provisioning.
inline const QString identitySourceSetting = QStringLiteral("identitySource");
inline const QString provisioningSetting = QStringLiteral("provisioning");

/// The identity source of now. A word that is not known, from a later version, is Error::Kind::Storage.
[[nodiscard]] Result<SourceKind> identitySourceOf(Database &database);
/// Manual unless the source is an external provider that was set to provision automatically.
[[nodiscard]] Result<ProvisioningMode> provisioningModeOf(Database &database);

}  // namespace gatehouse
