// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/saml/samlmetadata.h"

namespace gatehouse {

enum class SamlRole { ServiceProvider, IdentityProvider };

[[nodiscard]] bool plays(const SamlEntity &entity, SamlRole role);

/// The entity that is meant: the one that was named, or the only one of this role. The error's field is "metadata", its details are the
/// entity IDs that there are.
[[nodiscard]] Result<const SamlEntity *> chosenEntity(const QList<SamlEntity> &entities, SamlRole role, const QString &entityId);

}  // namespace gatehouse
