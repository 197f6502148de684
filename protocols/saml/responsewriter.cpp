// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/responsewriter.h"

#include "protocols/saml/samlspace.h"
#include "protocols/xml/xmlbuilder.h"

#include <QCoreApplication>

#include <array>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlResponse {
    Q_DECLARE_TR_FUNCTIONS(SamlResponse)
};

using xml::Builder;
using xml::timeText;

constexpr const char *schemaSpace = "http://www.w3.org/2001/XMLSchema";
constexpr const char *instanceSpace = "http://www.w3.org/2001/XMLSchema-instance";

struct Part {
    QString field;
    QString text;
};

Status validateTexts(const SamlAssertion &assertion)
{
    const std::array needed{Part{u"responseId"_s, assertion.responseId}, Part{u"assertionId"_s, assertion.assertionId},
                            Part{u"issuer"_s, assertion.issuer},         Part{u"audience"_s, assertion.audience},
                            Part{u"recipient"_s, assertion.recipient},   Part{u"nameId"_s, assertion.nameId.value},
                            Part{u"nameId"_s, assertion.nameId.format},  Part{u"authenticationContext"_s, assertion.authenticationContext}};
    for (const Part &part : needed) {
        if (part.text.isEmpty()) {
            return fail(Error::Kind::Invalid, SamlResponse::tr("A response needs a value here."), part.field);
        }
    }
    QList<Part> all(needed.cbegin(), needed.cend());
    all.append({{u"sessionIndex"_s, assertion.sessionIndex}, {u"inResponseTo"_s, assertion.inResponseTo}});
    for (const SamlAttribute &attribute : assertion.attributes) {
        if (attribute.name.isEmpty()) {
            return fail(Error::Kind::Invalid, SamlResponse::tr("An attribute needs a name."), u"attributes"_s);
        }
        for (const QString &text : QStringList{attribute.name, attribute.nameFormat, attribute.friendlyName} + attribute.values) {
            all.append({u"attributes"_s, text});
        }
    }
    for (const Part &part : all) {
        if (!xml::isText(part.text)) {
            return fail(Error::Kind::Invalid, SamlResponse::tr("This has a control character, which can't stand in a response."),
                        part.field, part.text);
        }
    }
    return {};
}

Status validate(const SamlAssertion &assertion)
{
    if (auto texts = validateTexts(assertion); !texts) {
        return texts;
    }
    if (assertion.responseId == assertion.assertionId) {
        return fail(Error::Kind::Invalid, SamlResponse::tr("The response and its assertion need ids of their own."), u"assertionId"_s);
    }
    if (!assertion.issuedAt.isValid() || !assertion.authenticatedAt.isValid() || assertion.authenticatedAt > assertion.issuedAt) {
        return fail(Error::Kind::Invalid, SamlResponse::tr("A person signs in before the response is issued."), u"issuedAt"_s);
    }
    if (assertion.sessionDuration <= std::chrono::seconds::zero()) {
        return fail(Error::Kind::Invalid, SamlResponse::tr("A session takes some time."), u"sessionDuration"_s);
    }
    return {};
}

QDateTime endOf(const SamlAssertion &assertion)
{
    return assertion.issuedAt.addSecs(assertion.sessionDuration.count());
}

void addSubject(xmlNode *parent, xmlNs *saml, const SamlAssertion &assertion)
{
    xmlNode *subject = Builder::add(parent, saml, "Subject");
    Builder::set(Builder::add(subject, saml, "NameID", assertion.nameId.value), "Format", assertion.nameId.format);
    xmlNode *confirmation = Builder::add(subject, saml, "SubjectConfirmation");
    Builder::set(confirmation, "Method", u"urn:oasis:names:tc:SAML:2.0:cm:bearer"_s);
    xmlNode *facts = Builder::add(confirmation, saml, "SubjectConfirmationData");
    if (!assertion.inResponseTo.isEmpty()) {
        Builder::set(facts, "InResponseTo", assertion.inResponseTo);
    }
    Builder::set(facts, "NotOnOrAfter", timeText(endOf(assertion)));
    Builder::set(facts, "Recipient", assertion.recipient);
}

void addConditions(xmlNode *parent, xmlNs *saml, const SamlAssertion &assertion)
{
    xmlNode *conditions = Builder::add(parent, saml, "Conditions");
    Builder::set(conditions, "NotBefore", timeText(assertion.issuedAt.addSecs(-std::chrono::seconds(samlEarlier).count())));
    Builder::set(conditions, "NotOnOrAfter", timeText(endOf(assertion)));
    Builder::add(Builder::add(conditions, saml, "AudienceRestriction"), saml, "Audience", assertion.audience);
}

void addAuthentication(xmlNode *parent, xmlNs *saml, const SamlAssertion &assertion)
{
    xmlNode *statement = Builder::add(parent, saml, "AuthnStatement");
    Builder::set(statement, "AuthnInstant", timeText(assertion.authenticatedAt));
    Builder::set(statement, "SessionIndex", assertion.sessionIndex.isEmpty() ? assertion.assertionId : assertion.sessionIndex);
    Builder::set(statement, "SessionNotOnOrAfter", timeText(endOf(assertion)));
    Builder::add(Builder::add(statement, saml, "AuthnContext"), saml, "AuthnContextClassRef", assertion.authenticationContext);
}

void addAttributes(xmlNode *parent, xmlNs *saml, const QList<SamlAttribute> &attributes)
{
    if (attributes.isEmpty()) {
        return;
    }
    xmlNode *statement = Builder::add(parent, saml, "AttributeStatement");
    xmlNs *instance = Builder::declare(parent, instanceSpace, "xsi");
    Builder::declare(parent, schemaSpace, "xs");
    for (const SamlAttribute &attribute : attributes) {
        xmlNode *element = Builder::add(statement, saml, "Attribute");
        Builder::set(element, "Name", attribute.name);
        if (!attribute.nameFormat.isEmpty()) {
            Builder::set(element, "NameFormat", attribute.nameFormat);
        }
        if (!attribute.friendlyName.isEmpty()) {
            Builder::set(element, "FriendlyName", attribute.friendlyName);
        }
        for (const QString &value : attribute.values) {
            Builder::set(Builder::add(element, saml, "AttributeValue", value), instance, "type", u"xs:string"_s);
        }
    }
}

void setHead(xmlNode *element, const QString &id, const SamlAssertion &assertion)
{
    Builder::set(element, "ID", id);
    Builder::set(element, "Version", u"2.0"_s);
    Builder::set(element, "IssueInstant", timeText(assertion.issuedAt));
}

}  // namespace

Result<UnsignedResponse> writeResponse(const SamlAssertion &assertion)
{
    if (auto valid = validate(assertion); !valid) {
        return fail(valid);
    }
    Builder builder("Response", protocolSpace, "samlp");
    UnsignedResponse response;
    response.response = builder.root();
    xmlNs *samlp = builder.root()->ns;
    xmlNs *saml = Builder::declare(builder.root(), assertionSpace, "saml");
    setHead(response.response, assertion.responseId, assertion);
    Builder::set(response.response, "Destination", assertion.recipient);
    if (!assertion.inResponseTo.isEmpty()) {
        Builder::set(response.response, "InResponseTo", assertion.inResponseTo);
    }
    response.responseIssuer = Builder::add(response.response, saml, "Issuer", assertion.issuer);
    xmlNode *state = Builder::add(response.response, samlp, "Status");
    Builder::set(Builder::add(state, samlp, "StatusCode"), "Value", u"urn:oasis:names:tc:SAML:2.0:status:Success"_s);
    response.assertion = Builder::add(response.response, saml, "Assertion");
    setHead(response.assertion, assertion.assertionId, assertion);
    response.assertionIssuer = Builder::add(response.assertion, saml, "Issuer", assertion.issuer);
    addSubject(response.assertion, saml, assertion);
    addConditions(response.assertion, saml, assertion);
    addAuthentication(response.assertion, saml, assertion);
    addAttributes(response.assertion, saml, assertion.attributes);
    response.document = builder.take();
    return response;
}

}  // namespace gatehouse::saml
