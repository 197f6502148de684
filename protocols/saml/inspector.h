// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samldocuments.h"

namespace gatehouse::saml {

[[nodiscard]] SamlInspection inspect(const QByteArray &message, const SamlChecks &checks);

}  // namespace gatehouse::saml
