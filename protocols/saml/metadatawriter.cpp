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
        if (endpoint.index) {
            Builder::set(element, "index", QString::number(*endpoint.index));
        }
        if (endpoint.isDefault) {
            Builder::set(element, "isDefault", u"true"_s);
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

tl::unexpected<Error> refusal(const QString &message, const QString &field)
{
    return fail(Error::Kind::Invalid, message, field);
}

/// What both roles have to keep to.
template<typename Provider>
Status validateShared(const Provider &provider, const QList<SamlEndpoint> &endpoints)
{
    constexpr qsizetype longestEntityId = 1024;  // saml-metadata-2.0-os, 2.2.1
    if (provider.entityId.isEmpty() || provider.entityId.size() > longestEntityId) {
        return refusal(MetadataWriter::tr("An entity ID has 1 to %1 characters.").arg(longestEntityId), u"entityId"_s);
    }
    QStringList texts{provider.entityId};
    for (const SamlEndpoint &endpoint : endpoints + provider.singleLogout) {
        texts += {endpoint.binding, endpoint.location, endpoint.responseLocation};
    }
    for (const QString &text : texts + provider.nameIdFormats) {
        if (!xml::isText(text)) {
            return fail(Error::Kind::Invalid, MetadataWriter::tr("This has a control character, which can't stand in metadata."), {}, text);
        }
    }
    return {};
}

Status validate(const IdentityProvider &provider)
{
    if (provider.singleSignOn.isEmpty()) {
        return refusal(MetadataWriter::tr("An identity provider needs an address to sign in at."), u"singleSignOn"_s);
    }
    if (provider.certificates.isEmpty()) {
        return refusal(MetadataWriter::tr("An identity provider needs a certificate."), u"certificates"_s);
    }
    return validateShared(provider, provider.singleSignOn);
}

Status validate(const ServiceProvider &provider)
{
    if (provider.assertionConsumers.isEmpty()) {
        return refusal(MetadataWriter::tr("A service provider needs an address that responses are sent to."), u"assertionConsumers"_s);
    }
    if (provider.signsRequests && provider.certificates.isEmpty()) {
        return refusal(MetadataWriter::tr("Whoever signs requests needs a certificate."), u"certificates"_s);
    }
    return validateShared(provider, provider.assertionConsumers);
}

template<typename Provider>
Builder begun(const Provider &provider)
{
    Builder builder("EntityDescriptor", metadataSpace, "md");
    Builder::set(builder.root(), "entityID", provider.entityId);
    if (provider.validUntil.isValid()) {
        Builder::set(builder.root(), "validUntil", xml::timeText(provider.validUntil));
    }
    return builder;
}

/// In the order of the schema.
template<typename Provider>
void addShared(xmlNode *role, const Provider &provider)
{
    Builder::set(role, "protocolSupportEnumeration", QString::fromLatin1(protocolSpace));
    for (const SamlCertificate &certificate : provider.certificates) {
        addCertificate(role, certificate);
    }
    addEndpoints(role, "SingleLogoutService", provider.singleLogout);
    for (const QString &format : provider.nameIdFormats) {
        Builder::add(role, role->ns, "NameIDFormat", format);
    }
}

QByteArray written(Builder &builder)
{
    const xml::Document document = builder.take();
    return xml::bytesOf(*document, xml::Declaration::Written);
}

QString wordOf(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

}  // namespace

Result<QByteArray> writeMetadata(const IdentityProvider &provider)
{
    if (auto valid = validate(provider); !valid) {
        return fail(valid);
    }
    Builder builder = begun(provider);
    xmlNode *role = Builder::add(builder.root(), builder.root()->ns, "IDPSSODescriptor");
    Builder::set(role, "WantAuthnRequestsSigned", wordOf(provider.wantsSignedRequests));
    addShared(role, provider);
    addEndpoints(role, "SingleSignOnService", provider.singleSignOn);
    return written(builder);
}

Result<QByteArray> writeMetadata(const ServiceProvider &provider)
{
    if (auto valid = validate(provider); !valid) {
        return fail(valid);
    }
    Builder builder = begun(provider);
    xmlNode *role = Builder::add(builder.root(), builder.root()->ns, "SPSSODescriptor");
    Builder::set(role, "AuthnRequestsSigned", wordOf(provider.signsRequests));
    Builder::set(role, "WantAssertionsSigned", wordOf(provider.wantsSignedAssertions));
    addShared(role, provider);
    addEndpoints(role, "AssertionConsumerService", provider.assertionConsumers);
    return written(builder);
}

}  // namespace gatehouse::saml
