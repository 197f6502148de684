// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/identityprovider.h"
#include "core/saml/samldocuments.h"

namespace gatehouse {

/// What a service provider asked, held against its certificate: a request has to be signed where the application wants that, and a
/// signature that is there has to be the service provider's wherever its certificate is known.
[[nodiscard]] SamlInspection inspectRequest(const SamlDocuments &documents, const QByteArray &message, const Application &application,
                                            const QDateTime &at);

/// Whether this application may be answered for it, whoever signed it; the error's field is "request".
[[nodiscard]] Status answerable(const SamlRequest &request, const Application &application, const ApplicationEndpoints &endpoints);
/// The request that may be trusted; Error::Kind::Invalid with the field "request", and all reasons as details.
[[nodiscard]] Result<SamlRequest> trustedRequest(const SamlDocuments &documents, const QByteArray &message, const Application &application,
                                                 const QDateTime &at);

}  // namespace gatehouse
