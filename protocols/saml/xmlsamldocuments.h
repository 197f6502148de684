// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/saml/samldocuments.h"

#include <memory>

namespace gatehouse {

namespace saml {
class KnownCertificates;
}

/// SAML 2.0 as XML, with libxml2, xmlsec1 and OpenSSL.
class XmlSamlDocuments final : public SamlDocuments
{
public:
    XmlSamlDocuments();

    [[nodiscard]] Result<std::unique_ptr<SamlResponder>> responder(const SecretBytes &privateKey,
                                                                   const QByteArray &certificate) const override;
    [[nodiscard]] Result<QByteArray> identityProviderMetadata(const IdentityProvider &provider) const override;
    [[nodiscard]] Result<QByteArray> serviceProviderMetadata(const ServiceProvider &provider) const override;
    [[nodiscard]] Result<SamlMetadata> readMetadata(const QByteArray &document) const override;
    [[nodiscard]] Result<SamlRequest> readRequest(const QByteArray &message) const override;
    [[nodiscard]] SamlInspection inspect(const QByteArray &message, const SamlChecks &checks) const override;

private:
    std::shared_ptr<saml::KnownCertificates> m_certificates;
};

}  // namespace gatehouse
