// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/metadatareader.h"

#include "protocols/saml/moments.h"
#include "protocols/saml/samlspace.h"
#include "protocols/xml/xmldocument.h"
#include "protocols/xml/xmlelement.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct MetadataReader {
    Q_DECLARE_TR_FUNCTIONS(MetadataReader)
};

using xml::Element;

tl::unexpected<Error> unusable(const QString &message, const QString &details = {})
{
    return fail(Error::Kind::Invalid, message, u"metadata"_s, details);
}

bool speaksSaml2(Element role)
{
    return role.value("protocolSupportEnumeration").simplified().split(u' ').contains(QString::fromLatin1(protocolSpace));
}

Result<SamlEndpoint> readEndpoint(Element element, const QString &entity)
{
    SamlEndpoint endpoint{element.value("Binding").trimmed(), element.value("Location").trimmed(),
                          element.value("ResponseLocation").trimmed()};
    if (endpoint.binding.isEmpty() || endpoint.location.isEmpty()) {
        return unusable(MetadataReader::tr("“%1” of %2 lacks a binding or a location.").arg(element.name(), entity));
    }
    bool isNumber = false;
    const int index = element.value("index").toInt(&isNumber);
    if (isNumber) {
        endpoint.index = index;
    }
    endpoint.isDefault = element.isTrue("isDefault");
    return endpoint;
}

Result<QByteArray> readCertificate(Element element, const QString &entity)
{
    QByteArray base64 = element.text().toLatin1();
    base64.removeIf([](char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; });
    const auto plain = QByteArray::fromBase64Encoding(base64, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // Every certificate is an ASN.1 sequence; what is inside it is looked at where it is used.
    if (!plain || !plain.decoded.startsWith('\x30')) {
        return unusable(MetadataReader::tr("A certificate of %1 can't be read: it is no Base64 of an X.509 certificate.").arg(entity));
    }
    return *plain;
}

Status readCertificates(Element descriptor, const QString &entity, QList<SamlCertificate> &certificates)
{
    const QString word = descriptor.value("use");
    const auto use = word == u"signing"      ? SamlCertificate::Use::Signing
                     : word == u"encryption" ? SamlCertificate::Use::Encryption
                                             : SamlCertificate::Use::Any;
    const Element info = descriptor.child(signatureSpace, "KeyInfo");
    for (const Element &x509 : info.children(signatureSpace, "X509Data")) {
        for (const Element &each : x509.children(signatureSpace, "X509Certificate")) {
            auto der = readCertificate(each, entity);
            if (!der) {
                return fail(der);
            }
            certificates.append({use, *der});
        }
    }
    return {};
}

/// English before others, the one of the user interface before that of the service, the first where there is no English.
void takeName(QString &name, const QList<Element> &names)
{
    for (const Element &each : names) {
        const auto *lang = xmlHasNsProp(each.node(), reinterpret_cast<const xmlChar *>("lang"), XML_XML_NAMESPACE);
        const bool isEnglish = lang != nullptr && lang->children != nullptr
                               && QByteArray(reinterpret_cast<const char *>(lang->children->content)).startsWith("en");
        if (isEnglish || name.isEmpty()) {
            name = each.trimmedText();
        }
        if (isEnglish) {
            return;
        }
    }
}

constexpr const char *interfaceSpace = "urn:oasis:names:tc:SAML:metadata:ui";

QString nameIn(Element role)
{
    QString name;
    const Element extensions = role.child(metadataSpace, "Extensions");
    takeName(name, extensions.child(interfaceSpace, "UIInfo").children(interfaceSpace, "DisplayName"));
    if (name.isEmpty()) {
        takeName(name, role.child(metadataSpace, "AttributeConsumingService").children(metadataSpace, "ServiceName"));
    }
    return name;
}

void readWanted(Element service, QList<SamlWantedAttribute> &attributes)
{
    for (const Element &each : service.children(metadataSpace, "RequestedAttribute")) {
        attributes.append({each.value("Name"), each.value("NameFormat"), each.value("FriendlyName"), each.isTrue("isRequired")});
    }
}

Status append(QList<SamlEndpoint> &endpoints, Element element, const QString &entity)
{
    auto endpoint = readEndpoint(element, entity);
    if (!endpoint) {
        return fail(endpoint);
    }
    endpoints.append(*endpoint);
    return {};
}

/// What both roles have (saml-metadata-2.0-os, 2.4.1 and 2.4.2); `readOwn` is given the other elements.
template<typename Provider, typename Own>
Status readDescriptor(Element role, Provider &provider, const Own &readOwn)
{
    const QString &entity = provider.entityId;
    if (provider.displayName.isEmpty()) {
        provider.displayName = nameIn(role);
    }
    Status read;
    for (Element each = role.firstChild(); !each.isNull() && read; each = each.next()) {
        if (each.is(metadataSpace, "KeyDescriptor")) {
            read = readCertificates(each, entity, provider.certificates);
        } else if (each.is(metadataSpace, "SingleLogoutService")) {
            read = append(provider.singleLogout, each, entity);
        } else if (each.is(metadataSpace, "NameIDFormat")) {
            provider.nameIdFormats.append(each.trimmedText());
        } else {
            read = readOwn(each);
        }
    }
    return read;
}

Status readServiceProvider(Element role, ServiceProvider &provider)
{
    provider.wantsSignedAssertions = provider.wantsSignedAssertions || role.isTrue("WantAssertionsSigned");
    provider.signsRequests = provider.signsRequests || role.isTrue("AuthnRequestsSigned");
    return readDescriptor(role, provider, [&provider](Element each) -> Status {
        if (each.is(metadataSpace, "AttributeConsumingService")) {
            readWanted(each, provider.attributes);
        }
        return each.is(metadataSpace, "AssertionConsumerService") ? append(provider.assertionConsumers, each, provider.entityId) : Status();
    });
}

Status readIdentityProvider(Element role, IdentityProvider &provider)
{
    provider.wantsSignedRequests = provider.wantsSignedRequests || role.isTrue("WantAuthnRequestsSigned");
    return readDescriptor(role, provider, [&provider](Element each) {
        return each.is(metadataSpace, "SingleSignOnService") ? append(provider.singleSignOn, each, provider.entityId) : Status();
    });
}

template<typename Provider>
Provider &begun(std::optional<Provider> &provider, const SamlEntity &entity, const QDateTime &validUntil)
{
    if (!provider) {
        provider.emplace();
        provider->entityId = entity.entityId;
        provider->validUntil = validUntil;
    }
    return *provider;
}

/// The earlier of two ends, of which each may be missing.
QDateTime earlier(const QDateTime &one, const QDateTime &other)
{
    return !one.isValid() ? other : !other.isValid() ? one : std::min(one, other);
}

Status readRole(Element role, SamlEntity &entity, const QDateTime &entityEnd)
{
    const QDateTime validUntil = earlier(momentOf(role.value("validUntil")), entityEnd);
    if (role.is(metadataSpace, "SPSSODescriptor") && speaksSaml2(role)) {
        return readServiceProvider(role, begun(entity.serviceProvider, entity, validUntil));
    }
    if (role.is(metadataSpace, "IDPSSODescriptor") && speaksSaml2(role)) {
        return readIdentityProvider(role, begun(entity.identityProvider, entity, validUntil));
    }
    if (role.isIn(metadataSpace) && role.name().endsWith("Descriptor"_L1)) {
        entity.otherRoles.append(role.name());
    }
    return {};
}

/// `groupEnd` is when the group that it stands in ends (saml-metadata-2.0-os, 2.3.1: the shortest one counts).
Result<SamlEntity> readEntity(Element element, const QDateTime &groupEnd)
{
    SamlEntity entity;
    entity.entityId = element.value("entityID").trimmed();
    if (entity.entityId.isEmpty()) {
        return unusable(MetadataReader::tr("An entity in the metadata has no entity ID."));
    }
    const QDateTime validUntil = earlier(momentOf(element.value("validUntil")), groupEnd);
    for (Element role = element.firstChild(); !role.isNull(); role = role.next()) {
        if (auto read = readRole(role, entity, validUntil); !read) {
            return fail(read);
        }
    }
    QString name;
    takeName(name, element.child(metadataSpace, "Organization").children(metadataSpace, "OrganizationDisplayName"));
    for (QString *shown : {entity.serviceProvider ? &entity.serviceProvider->displayName : nullptr,
                           entity.identityProvider ? &entity.identityProvider->displayName : nullptr}) {
        if (shown != nullptr && shown->isEmpty()) {
            *shown = name;
        }
    }
    return entity;
}

Status readGroup(Element group, SamlMetadata &metadata, const QDateTime &outerEnd)
{
    const QDateTime end = earlier(momentOf(group.value("validUntil")), outerEnd);
    for (Element each = group.firstChild(); !each.isNull(); each = each.next()) {
        if (each.is(metadataSpace, "EntityDescriptor")) {
            auto entity = readEntity(each, end);
            if (!entity) {
                return fail(entity);
            }
            metadata.entities.append(std::move(*entity));
        } else if (each.is(metadataSpace, "EntitiesDescriptor")) {
            if (auto read = readGroup(each, metadata, end); !read) {
                return read;
            }
        }
    }
    return {};
}

}  // namespace

Result<SamlMetadata> readMetadata(const QByteArray &bytes)
{
    const auto document = xml::parse(bytes, metadataLimits);
    if (!document) {
        return unusable(document.error().text, document.error().details);
    }
    const Element root = Element::rootOf(**document);
    SamlMetadata metadata;
    metadata.isSigned = !root.child(signatureSpace, "Signature").isNull();
    if (root.is(metadataSpace, "EntityDescriptor")) {
        auto entity = readEntity(root, {});
        if (!entity) {
            return fail(entity);
        }
        metadata.entities.append(std::move(*entity));
    } else if (root.is(metadataSpace, "EntitiesDescriptor")) {
        if (auto read = readGroup(root, metadata, {}); !read) {
            return fail(read);
        }
    } else {
        return unusable(MetadataReader::tr("This is XML, but no SAML 2.0 metadata: it begins with “%1”.").arg(root.name()));
    }
    if (metadata.entities.isEmpty()) {
        return unusable(MetadataReader::tr("The metadata has no entity in it."));
    }
    return metadata;
}

}  // namespace gatehouse::saml
