// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/metadatawriter.h"

#include "protocols/saml/samlspace.h"
#include "protocols/xml/xmlbuilder.h"

#include <QCoreApplication>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct MetadataWriter {
    Q_DECLARE_TR_FUNCTIONS(MetadataWriter)
};

using xml::Builder;

void addEndpoints(xmlNode *parent, const char *name, const QList<SamlEndpoint> &endpoints)
{
    for (const SamlEndpoint &endpoint : endpoints) {
        xmlNode *element = Builder::add(parent, parent->ns, name);
        Builder::set(element, "Binding", endpoint.binding);
        Builder::set(element, "Location", endpoint.location);
        if (!endpoint.responseLocation.isEmpty()) {
            Builder::set(element, "ResponseLocation", endpoint.responseLocation);
        }
    }
}

void addCertificate(xmlNode *parent, const SamlCertificate &certificate)
{
    xmlNode *descriptor = Builder::add(parent, parent->ns, "KeyDescriptor");
    if (certificate.use != SamlCertificate::Use::Any) {
        Builder::set(descriptor, "use", nameOf(certificate.use));
    }
    xmlNode *info = Builder::add(descriptor, nullptr, "KeyInfo");
    xmlSetNs(info, Builder::declare(info, signatureSpace, "ds"));
    xmlNode *x509 = Builder::add(info, info->ns, "X509Data");
    Builder::add(x509, info->ns, "X509Certificate", QString::fromLatin1(certificate.der.toBase64()));
}

Status validate(const IdentityProvider &provider)
{
    constexpr qsizetype longestEntityId = 1024;  // saml-metadata-2.0-os, 2.2.1
    if (provider.entityId.isEmpty() || provider.entityId.size() > longestEntityId) {
        return fail(Error::Kind::Invalid, MetadataWriter::tr("An entity ID has 1 to %1 characters.").arg(longestEntityId), u"entityId"_s);
    }
    if (provider.singleSignOn.isEmpty()) {
        return fail(Error::Kind::Invalid, MetadataWriter::tr("An identity provider needs an address to sign in at."), u"singleSignOn"_s);
    }
    if (provider.certificates.isEmpty()) {
        return fail(Error::Kind::Invalid, MetadataWriter::tr("An identity provider needs a certificate."), u"certificates"_s);
    }
    QStringList texts{provider.entityId};
    for (const SamlEndpoint &endpoint : provider.singleSignOn + provider.singleLogout) {
        texts += {endpoint.binding, endpoint.location, endpoint.responseLocation};
    }
    for (const QString &text : texts + provider.nameIdFormats) {
        if (!xml::isText(text)) {
            return fail(Error::Kind::Invalid, MetadataWriter::tr("This has a control character, which can't stand in metadata."), {}, text);
        }
    }
    return {};
}

}  // namespace

Result<QByteArray> writeMetadata(const IdentityProvider &provider)
{
    if (auto valid = validate(provider); !valid) {
        return fail(valid);
    }
    Builder builder("EntityDescriptor", metadataSpace, "md");
    Builder::set(builder.root(), "entityID", provider.entityId);
    if (provider.validUntil.isValid()) {
        Builder::set(builder.root(), "validUntil", xml::timeText(provider.validUntil));
    }
    xmlNode *role = Builder::add(builder.root(), builder.root()->ns, "IDPSSODescriptor");
    Builder::set(role, "WantAuthnRequestsSigned", provider.wantsSignedRequests ? u"true"_s : u"false"_s);
    Builder::set(role, "protocolSupportEnumeration", QString::fromLatin1(protocolSpace));
    for (const SamlCertificate &certificate : provider.certificates) {
        addCertificate(role, certificate);
    }
    addEndpoints(role, "SingleLogoutService", provider.singleLogout);
    for (const QString &format : provider.nameIdFormats) {
        Builder::add(role, role->ns, "NameIDFormat", format);
    }
    addEndpoints(role, "SingleSignOnService", provider.singleSignOn);
    const xml::Document document = builder.take();
    return xml::bytesOf(*document, xml::Declaration::Written);
}

}  // namespace gatehouse::saml
