// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/saml/samlmetadata.h"

namespace gatehouse::saml {

/// Reads one entity, or the many of an aggregate, however its groups are nested (saml-metadata-2.0-os, 2.3).
[[nodiscard]] Result<SamlMetadata> readMetadata(const QByteArray &document);

}  // namespace gatehouse::saml
