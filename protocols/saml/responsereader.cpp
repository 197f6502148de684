// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/responsereader.h"

#include "protocols/saml/moments.h"
#include "protocols/saml/samlspace.h"

#include <QCoreApplication>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct ResponseReader {
    Q_DECLARE_TR_FUNCTIONS(ResponseReader)
};

using Code = SamlReason::Code;
using xml::Element;

/// A moment that may be missing; one that can't be read is an error.
QDateTime momentIn(Element element, const char *attribute, Reasons &reasons)
{
    const auto text = element.attribute(attribute);
    if (!text) {
        return {};
    }
    QDateTime moment = momentOf(*text);
    if (!moment.isValid()) {
        add(reasons, Code::Malformed, ResponseReader::tr("“%1” is no date and time (%2).").arg(*text, QString::fromLatin1(attribute)));
    }
    return moment;
}

void readSubject(Element subject, ReadAssertion &read, Reasons &reasons)
{
    const QList<Element> names = subject.children(assertionSpace, "NameID");
    if (names.size() != 1 || names.constFirst().text().isEmpty()) {
        if (!subject.child(assertionSpace, "EncryptedID").isNull()) {
            add(reasons, Code::Encrypted, ResponseReader::tr("The NameID is encrypted for the service."));
        } else {
            add(reasons, Code::NoSubject, ResponseReader::tr("The assertion does not say whom it is about: it has no NameID."));
        }
        return;
    }
    if (!names.constFirst().firstChild().isNull()) {
        add(reasons, Code::Malformed, ResponseReader::tr("There are elements inside the NameID."));
        return;
    }
    read.statements.nameId.value = names.constFirst().text();
    read.statements.nameId.format = names.constFirst().attribute("Format").value_or(unspecifiedNameId);
    for (const Element &each : subject.children(assertionSpace, "SubjectConfirmation")) {
        if (each.value("Method") != u"urn:oasis:names:tc:SAML:2.0:cm:bearer") {
            continue;
        }
        const Element facts = each.child(assertionSpace, "SubjectConfirmationData");
        read.confirmations.append({facts.value("Recipient"), facts.value("InResponseTo"), momentIn(facts, "NotBefore", reasons),
                                   momentIn(facts, "NotOnOrAfter", reasons)});
    }
}

void readConditions(Element conditions, ReadAssertion &read, Reasons &reasons)
{
    read.statements.notBefore = momentIn(conditions, "NotBefore", reasons);
    read.statements.notOnOrAfter = momentIn(conditions, "NotOnOrAfter", reasons);
    for (Element each = conditions.firstChild(); !each.isNull(); each = each.next()) {
        if (each.is(assertionSpace, "AudienceRestriction")) {
            QStringList audiences;
            for (const Element &audience : each.children(assertionSpace, "Audience")) {
                audiences.append(audience.trimmedText());
            }
            read.audienceRestrictions.append(audiences);
            read.statements.audiences += audiences;
        } else if (!each.is(assertionSpace, "OneTimeUse") && !each.is(assertionSpace, "ProxyRestriction")) {
            read.unknownConditions.append(each.name());
        }
    }
}

void readAuthentication(Element statement, ReadAssertion &read, Reasons &reasons)
{
    if (statement.isNull()) {
        return;
    }
    read.hasAuthentication = true;
    read.statements.authenticatedAt = momentIn(statement, "AuthnInstant", reasons);
    read.statements.sessionEndsAt = momentIn(statement, "SessionNotOnOrAfter", reasons);
    read.statements.sessionIndex = statement.value("SessionIndex");
    read.statements.authenticationContext
        = statement.child(assertionSpace, "AuthnContext").child(assertionSpace, "AuthnContextClassRef").trimmedText();
}

void readAttributes(Element assertion, ReadAssertion &read)
{
    for (const Element &statement : assertion.children(assertionSpace, "AttributeStatement")) {
        for (const Element &each : statement.children(assertionSpace, "Attribute")) {
            SamlAttribute attribute{each.value("Name"), each.value("NameFormat"), each.value("FriendlyName")};
            for (const Element &value : each.children(assertionSpace, "AttributeValue")) {
                attribute.values.append(value.text());
            }
            read.statements.attributes.append(attribute);
        }
    }
}

/// A response that is signed as a whole has a word on whether it worked.
void checkSuccess(Element response, Reasons &reasons)
{
    const Element code = response.child(protocolSpace, "Status").child(protocolSpace, "StatusCode");
    if (code.value("Value") != u"urn:oasis:names:tc:SAML:2.0:status:Success") {
        const Element inner = code.child(protocolSpace, "StatusCode");
        add(reasons, Code::NoSuccess,
            ResponseReader::tr("The identity provider refused: %1.").arg((inner.isNull() ? code : inner).value("Value").section(u':', -1)));
    }
}

}  // namespace

std::optional<ReadAssertion> readAssertion(Element element, Reasons &reasons)
{
    if (element.is(protocolSpace, "Response")) {
        checkSuccess(element, reasons);
        element = element.child(assertionSpace, "Assertion");
    }
    ReadAssertion read;
    SamlStatements &statements = read.statements;
    statements.assertionId = element.value("ID");
    statements.issuer = element.child(assertionSpace, "Issuer").trimmedText();
    statements.issuedAt = momentOf(element.value("IssueInstant"));
    if (element.value("Version") != u"2.0" || statements.assertionId.isEmpty() || !statements.issuedAt.isValid()
        || statements.issuer.isEmpty()) {
        add(reasons, Code::Malformed,
            ResponseReader::tr("The assertion lacks an ID, the version 2.0, the moment of its issue, or its issuer."));
        return std::nullopt;
    }
    readSubject(element.child(assertionSpace, "Subject"), read, reasons);
    readConditions(element.child(assertionSpace, "Conditions"), read, reasons);
    readAuthentication(element.child(assertionSpace, "AuthnStatement"), read, reasons);
    readAttributes(element, read);
    return read;
}

}  // namespace gatehouse::saml
