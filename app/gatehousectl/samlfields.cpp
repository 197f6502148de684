// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/samlfields.h"

#include "app/gatehousectl/displaywidth.h"
#include "core/certificates/x509.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What says nothing is left out.
void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty()) {
        object.insert(name, text);
    }
}

void put(QJsonObject &object, const QString &name, const QDateTime &when)
{
    if (when.isValid()) {
        object.insert(name, when.toUTC().toString(Qt::ISODateWithMs));
    }
}

template<typename Item, typename Convert>
QJsonArray arrayOf(const QList<Item> &items, Convert convert)
{
    QJsonArray array;
    for (const Item &item : items) {
        array.append(convert(item));
    }
    return array;
}

QJsonObject attributeJson(const SamlAttribute &attribute)
{
    QJsonObject object{{u"name"_s, attribute.name}, {u"values"_s, QJsonArray::fromStringList(attribute.values)}};
    put(object, u"nameFormat"_s, attribute.nameFormat);
    put(object, u"friendlyName"_s, attribute.friendlyName);
    return object;
}

void addStatements(QJsonObject &object, const SamlStatements &says)
{
    object.insert(u"nameId"_s, says.nameId.value);
    object.insert(u"nameIdFormat"_s, says.nameId.format);
    object.insert(u"attributes"_s, arrayOf(says.attributes, attributeJson));
    object.insert(u"audiences"_s, QJsonArray::fromStringList(says.audiences));
    put(object, u"assertionId"_s, says.assertionId);
    put(object, u"issuer"_s, says.issuer);
    put(object, u"recipient"_s, says.recipient);
    put(object, u"inResponseTo"_s, says.inResponseTo);
    put(object, u"issueInstant"_s, says.issuedAt);
    put(object, u"notBefore"_s, says.notBefore);
    put(object, u"notOnOrAfter"_s, says.notOnOrAfter);
    put(object, u"confirmBefore"_s, says.confirmBefore);
    put(object, u"authnInstant"_s, says.authenticatedAt);
    put(object, u"sessionNotOnOrAfter"_s, says.sessionEndsAt);
    put(object, u"sessionIndex"_s, says.sessionIndex);
    put(object, u"authnContext"_s, says.authenticationContext);
}

void addRequest(QJsonObject &object, const SamlRequest &asks)
{
    put(object, u"id"_s, asks.id);
    put(object, u"issuer"_s, asks.issuer);
    put(object, u"issueInstant"_s, asks.issuedAt);
    put(object, u"destination"_s, asks.destination);
    put(object, u"acs"_s, asks.consumerUrl);
    if (asks.consumerIndex) {
        object.insert(u"acsIndex"_s, *asks.consumerIndex);
    }
    put(object, u"binding"_s, asks.binding);
    put(object, u"nameIdFormat"_s, asks.nameIdFormat);
    object.insert(u"authnContexts"_s, QJsonArray::fromStringList(asks.contexts));
    object.insert(u"forceAuthn"_s, asks.forcesAuthentication);
    object.insert(u"isPassive"_s, asks.isPassive);
}

QJsonObject signatureJson(const VerifiedSignature &signature)
{
    QJsonObject certificate{{u"number"_s, signature.signer.number + 1}, {u"fingerprint"_s, signature.signer.fingerprint}};
    put(certificate, u"subject"_s, signature.signer.subject);
    put(certificate, u"notAfter"_s, signature.signer.expiresAt);
    QJsonObject object{{u"covers"_s, signature.element}, {u"algorithm"_s, signature.algorithm}, {u"certificate"_s, certificate}};
    put(object, u"id"_s, signature.id);
    return object;
}

QJsonObject endpointJson(const QString &service, const SamlEndpoint &endpoint)
{
    QJsonObject object{{u"service"_s, service}, {u"binding"_s, endpoint.binding}, {u"location"_s, endpoint.location}};
    put(object, u"responseLocation"_s, endpoint.responseLocation);
    if (endpoint.index) {
        object.insert(u"index"_s, *endpoint.index);
        object.insert(u"isDefault"_s, endpoint.isDefault);
    }
    return object;
}

QJsonArray endpointsJson(const QString &service, const QList<SamlEndpoint> &endpoints, QJsonArray before = {})
{
    for (const SamlEndpoint &endpoint : endpoints) {
        before.append(endpointJson(service, endpoint));
    }
    return before;
}

QJsonObject certificateJson(const SamlCertificate &certificate)
{
    constexpr CertificateLimits anySize{qsizetype(64) * 1024};
    QJsonObject object{{u"use"_s, nameOf(certificate.use)},
                       {u"fingerprint"_s, fingerprintOf(certificate.der)},
                       {u"pem"_s, QString::fromLatin1(pemOf(certificate.der))}};
    if (const auto read = readCertificate(certificate.der, anySize)) {
        put(object, u"subject"_s, read->subject);
        put(object, u"notBefore"_s, read->notBefore);
        put(object, u"notAfter"_s, read->notAfter);
    } else {
        put(object, u"problem"_s, read.error().message);
    }
    return object;
}

template<typename Provider>
QJsonObject roleJson(const QString &role, const Provider &provider)
{
    QJsonObject object{{u"role"_s, role},
                       {u"nameIdFormats"_s, QJsonArray::fromStringList(provider.nameIdFormats)},
                       {u"certificates"_s, arrayOf(provider.certificates, certificateJson)}};
    put(object, u"displayName"_s, provider.displayName);
    return object;
}

QJsonObject roleJson(const ServiceProvider &provider)
{
    QJsonObject object = roleJson(u"SPSSODescriptor"_s, provider);
    object.insert(u"endpoints"_s, endpointsJson(u"SingleLogoutService"_s, provider.singleLogout,
                                                endpointsJson(u"AssertionConsumerService"_s, provider.assertionConsumers)));
    object.insert(u"wantsAssertionsSigned"_s, provider.wantsSignedAssertions);
    object.insert(u"signsRequests"_s, provider.signsRequests);
    object.insert(u"requestedAttributes"_s, arrayOf(provider.attributes, [](const SamlWantedAttribute &wanted) {
                      QJsonObject attribute{{u"name"_s, wanted.name}, {u"isRequired"_s, wanted.isRequired}};
                      put(attribute, u"nameFormat"_s, wanted.nameFormat);
                      put(attribute, u"friendlyName"_s, wanted.friendlyName);
                      return attribute;
                  }));
    return object;
}

QJsonObject roleJson(const IdentityProvider &provider)
{
    QJsonObject object = roleJson(u"IDPSSODescriptor"_s, provider);
    object.insert(u"endpoints"_s, endpointsJson(u"SingleLogoutService"_s, provider.singleLogout,
                                                endpointsJson(u"SingleSignOnService"_s, provider.singleSignOn)));
    object.insert(u"wantsRequestsSigned"_s, provider.wantsSignedRequests);
    return object;
}

QJsonObject entityJson(const SamlEntity &entity)
{
    QJsonObject object{{u"entityId"_s, entity.entityId}};
    QJsonArray roles;
    if (entity.serviceProvider) {
        roles.append(roleJson(*entity.serviceProvider));
        put(object, u"validUntil"_s, entity.serviceProvider->validUntil);
    }
    if (entity.identityProvider) {
        roles.append(roleJson(*entity.identityProvider));
        put(object, u"validUntil"_s, entity.identityProvider->validUntil);
    }
    for (const QString &role : entity.otherRoles) {
        roles.append(QJsonObject{{u"role"_s, role}});
    }
    object.insert(u"roles"_s, roles);
    return object;
}

}  // namespace

QJsonObject toJson(const SamlInspection &inspection)
{
    QJsonObject object{{u"valid"_s, inspection.isValid()},
                       {u"kind"_s, nameOf(inspection.kind)},
                       {u"signed"_s, inspection.isSigned},
                       {u"verified"_s, !inspection.signatures.isEmpty()},
                       {u"signatures"_s, arrayOf(inspection.signatures, signatureJson)},
                       {u"remarks"_s, QJsonArray::fromStringList(inspection.remarks)},
                       {u"reasons"_s, arrayOf(inspection.reasons, [](const SamlReason &reason) {
                            return QJsonObject{{u"code"_s, nameOf(reason.code)}, {u"message"_s, reason.text}};
                        })}};
    put(object, u"relayState"_s, inspection.relayState);
    if (inspection.statements) {
        addStatements(object, *inspection.statements);
    }
    if (inspection.request) {
        addRequest(object, *inspection.request);
    }
    return object;
}

QJsonObject toJson(const SamlMetadata &metadata)
{
    return {{u"signed"_s, metadata.isSigned}, {u"entities"_s, arrayOf(metadata.entities, entityJson)}};
}

Status printJson(Context &context, const QJsonObject &object)
{
    const bool isForPeople = context.printer().isForPeople();
    const QByteArray text = harmlessJson(QJsonDocument(object).toJson(isForPeople ? QJsonDocument::Indented : QJsonDocument::Compact))
                            + (isForPeople ? "" : "\n");
    QIODevice &out = context.printer().device();
    return out.write(text) == text.size() ? Status() : fail(Error::Kind::Storage, out.errorString());
}

}  // namespace gatehouse::ctl
