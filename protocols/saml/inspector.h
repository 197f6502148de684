// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samldocuments.h"

namespace gatehouse::saml {

class KnownCertificates;

[[nodiscard]] SamlInspection inspect(const QByteArray &message, const SamlChecks &checks, KnownCertificates &certificates);

}  // namespace gatehouse::saml
