// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsamldocuments.h"

#include "protocols/saml/inspector.h"
#include "protocols/saml/metadatareader.h"
#include "protocols/saml/metadatawriter.h"
#include "protocols/saml/responsewriter.h"
#include "protocols/saml/signing.h"
#include "protocols/saml/verifying.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct SamlDocumentsText {
    Q_DECLARE_TR_FUNCTIONS(SamlDocumentsText)
};

class XmlResponder final : public SamlResponder
{
public:
    XmlResponder(saml::SecurityKey key, QByteArray certificateDer) : m_key(std::move(key)), m_certificateDer(std::move(certificateDer)) {}

    [[nodiscard]] Result<QByteArray> respond(const SamlAssertion &assertion, const SamlSigning &signing) override
    {
        auto written = saml::writeResponse(assertion);
        if (!written) {
            return fail(written);
        }
        if (auto done = saml::sign(*written->assertion, *written->assertionIssuer, m_key, m_certificateDer, signing.digest); !done) {
            return fail(done);
        }
        if (signing.parts == SamlSigning::Parts::AssertionAndResponse) {
            if (auto done = saml::sign(*written->response, *written->responseIssuer, m_key, m_certificateDer, signing.digest); !done) {
                return fail(done);
            }
        }
        QByteArray bytes = xml::bytesOf(*written->document, xml::Declaration::Left);
        if (auto fits = checkLength(bytes, *written->assertion); !fits) {
            return fail(fits);
        }
        return bytes;
    }

private:
    static Status checkLength(const QByteArray &response, xmlNode &assertion)
    {
        if (response.size() <= longestAssertion) {
            return {};
        }
        const QByteArray bytes = xml::bytesOf(assertion);
        const auto isFirstByte = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
        const auto length = std::count_if(bytes.cbegin(), bytes.cend(), isFirstByte);
        if (length > longestAssertion) {
            return fail(Error::Kind::Invalid,
                        SamlDocumentsText::tr("The assertion would have %1 characters; services take %2. Map fewer or shorter attributes.")
                            .arg(length)
                            .arg(longestAssertion),
                        u"attributes"_s);
        }
        return {};
    }

    saml::SecurityKey m_key;
    QByteArray m_certificateDer;
};

}  // namespace

XmlSamlDocuments::XmlSamlDocuments() : m_certificates(std::make_shared<saml::KnownCertificates>()) {}

Result<std::unique_ptr<SamlResponder>> XmlSamlDocuments::responder(const SecretBytes &privateKey, const QByteArray &certificate) const
{
    if (!saml::isXmlSecurityReady()) {
        return fail(Error::Kind::Storage, SamlDocumentsText::tr("The library for signatures (xmlsec1) can't be used on this machine."));
    }
    const auto read = saml::readCertificate(certificate);
    if (!read) {
        return fail(read);
    }
    auto key = saml::readPrivateKey(privateKey, **read);
    if (!key) {
        return fail(key);
    }
    saml::SecurityKey taken = saml::securityKeyOf(std::move(*key));
    if (taken == nullptr) {
        return fail(Error::Kind::Invalid, SamlDocumentsText::tr("The private key is of a kind that signs no messages."), u"privateKey"_s);
    }
    return std::make_unique<XmlResponder>(std::move(taken), saml::derOf(**read));
}

Result<QByteArray> XmlSamlDocuments::identityProviderMetadata(const IdentityProvider &provider) const
{
    return saml::writeMetadata(provider);
}

Result<QByteArray> XmlSamlDocuments::serviceProviderMetadata(const ServiceProvider &provider) const
{
    return saml::writeMetadata(provider);
}

Result<SamlMetadata> XmlSamlDocuments::readMetadata(const QByteArray &document) const
{
    return saml::readMetadata(document);
}

Result<SamlRequest> XmlSamlDocuments::readRequest(const QByteArray &message) const
{
    const SamlInspection inspection = saml::inspect(message, {}, *m_certificates);
    if (inspection.kind == SamlInspection::Kind::Request && inspection.request) {
        return *inspection.request;
    }
    if (!inspection.reasons.isEmpty()
        && (inspection.kind == SamlInspection::Kind::Request || inspection.kind == SamlInspection::Kind::Unknown)) {
        return fail(Error::Kind::Invalid, inspection.reasons.constFirst().text, u"request"_s, nameOf(inspection.reasons.constFirst().code));
    }
    return fail(Error::Kind::Invalid, SamlDocumentsText::tr("This is a response, not a request."), u"request"_s);
}

SamlInspection XmlSamlDocuments::inspect(const QByteArray &message, const SamlChecks &checks) const
{
    return saml::inspect(message, checks, *m_certificates);
}

}  // namespace gatehouse
