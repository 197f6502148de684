// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/x509.h"
#include "core/identityproviders/externalprovider.h"
#include "core/saml/samlmetadata.h"

#include <QStringList>

namespace gatehouse {

/// What was read of an identity provider, before anything is kept of it.
struct ProviderReading {
    NewExternalProvider wanted{};
    QString displayName{};                  ///< its own word for itself; may be empty
    QList<X509Certificate> certificates{};  ///< of `wanted`, read
    QStringList remarks{};                  ///< what a person should know, whole sentences
};

/// The identity provider of a metadata document; `entityId` says which one, where there are several. Refused with the reason, in the field
/// "metadata": what is no identity provider, speaks another version, is past its date, has no address that is encrypted, or no certificate
/// that is valid at `now`.
[[nodiscard]] Result<ProviderReading> readProvider(const QList<SamlEntity> &entities, const QString &entityId, const QDateTime &now);

/// The same of what somebody typed. Field "certificates" for those, else as `validate`.
[[nodiscard]] Result<ProviderReading> readProvider(const NewExternalProvider &typed, const QDateTime &now);

}  // namespace gatehouse
