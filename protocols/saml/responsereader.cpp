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
    if (!moment.isValid() && isTooFar(*text)) {
        add(reasons, Code::Malformed,
            ResponseReader::tr("The year of “%1” has more than four digits (%2).").arg(*text, QString::fromLatin1(attribute)));
    } else if (!moment.isValid()) {
        add(reasons, Code::Malformed, ResponseReader::tr("“%1” is no date and time (%2).").arg(*text, QString::fromLatin1(attribute)));
    }
    return moment;
}

/// saml-core-2.0-os, 2.4.1.2 and 2.5.1.2
void checkOrder(const QDateTime &begin, const QDateTime &end, Reasons &reasons)
{
    if (begin.isValid() && end.isValid() && begin >= end) {
        add(reasons, Code::Malformed, ResponseReader::tr("“NotBefore” is not earlier than “NotOnOrAfter”."));
    }
}

/// A part that stands once at the most; of two, another reader may take the other one.
Element onlyChild(Element element, const char *name, Reasons &reasons)
{
    const QList<Element> all = element.children(assertionSpace, name);
    if (all.size() > 1) {
        add(reasons, Code::Malformed, ResponseReader::tr("“%1” has more than one “%2”.").arg(element.name(), QString::fromLatin1(name)));
    }
    return all.isEmpty() ? Element() : all.constFirst();
}

/// Elements of its own are taken for their text; text between elements could be read with them or without.
QString attributeText(Element value, Reasons &reasons)
{
    bool hasText = false;
    for (const xmlNode *each = value.node()->children; each != nullptr; each = each->next) {
        hasText = hasText || (each->type == XML_TEXT_NODE && xmlIsBlankNode(each) == 0);
    }
    if (hasText && !value.firstChild().isNull()) {
        add(reasons, Code::Malformed, ResponseReader::tr("There are elements inside the text of “%1”.").arg(value.name()));
    }
    return value.text();
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
        const Element facts = onlyChild(each, "SubjectConfirmationData", reasons);
        const Confirmation confirmation{facts.value("Recipient"), facts.value("InResponseTo"), momentIn(facts, "NotBefore", reasons),
                                        momentIn(facts, "NotOnOrAfter", reasons)};
        checkOrder(confirmation.notBefore, confirmation.notOnOrAfter, reasons);
        read.confirmations.append(confirmation);
    }
}

void readConditions(Element conditions, ReadAssertion &read, Reasons &reasons)
{
    read.statements.notBefore = momentIn(conditions, "NotBefore", reasons);
    read.statements.notOnOrAfter = momentIn(conditions, "NotOnOrAfter", reasons);
    checkOrder(read.statements.notBefore, read.statements.notOnOrAfter, reasons);
    for (Element each = conditions.firstChild(); !each.isNull(); each = each.next()) {
        if (each.is(assertionSpace, "AudienceRestriction")) {
            QStringList audiences;
            for (const Element &audience : each.children(assertionSpace, "Audience")) {
                audiences.append(singleText(audience, reasons));
            }
            if (audiences.isEmpty()) {
                add(reasons, Code::Malformed, ResponseReader::tr("The assertion is restricted to an audience and does not name it."));
            }
            read.audienceRestrictions.append(audiences);
            read.statements.audiences += audiences;
        } else if (!each.is(assertionSpace, "OneTimeUse") && !each.is(assertionSpace, "ProxyRestriction")) {
            read.unknownConditions.append(each.name());
        }
    }
}

/// The first is told; the session ends when the first of them ends.
void readAuthentication(Element assertion, ReadAssertion &read, Reasons &reasons)
{
    for (const Element &statement : assertion.children(assertionSpace, "AuthnStatement")) {
        const QDateTime instant = momentIn(statement, "AuthnInstant", reasons);
        const QDateTime end = momentIn(statement, "SessionNotOnOrAfter", reasons);
        if (end.isValid() && (!read.statements.sessionEndsAt.isValid() || end < read.statements.sessionEndsAt)) {
            read.statements.sessionEndsAt = end;
        }
        if (!read.hasAuthentication) {
            read.hasAuthentication = true;
            read.statements.authenticatedAt = instant;
            read.statements.sessionIndex = statement.value("SessionIndex");
            read.statements.authenticationContext
                = singleText(statement.child(assertionSpace, "AuthnContext").child(assertionSpace, "AuthnContextClassRef"), reasons);
        }
    }
}

void readAttributes(Element assertion, ReadAssertion &read, Reasons &reasons)
{
    for (const Element &statement : assertion.children(assertionSpace, "AttributeStatement")) {
        for (const Element &each : statement.children(assertionSpace, "Attribute")) {
            SamlAttribute attribute{each.value("Name"), each.value("NameFormat"), each.value("FriendlyName")};
            for (const Element &value : each.children(assertionSpace, "AttributeValue")) {
                attribute.values.append(attributeText(value, reasons));
            }
            read.statements.attributes.append(attribute);
        }
    }
}

}  // namespace

QString singleText(Element element, Reasons &reasons)
{
    if (!element.firstChild().isNull()) {
        add(reasons, Code::Malformed, ResponseReader::tr("There are elements inside the text of “%1”.").arg(element.name()));
    }
    return element.trimmedText();
}

std::optional<ReadAssertion> readAssertion(Element element, Reasons &reasons)
{
    if (element.is(protocolSpace, "Response")) {
        element = element.child(assertionSpace, "Assertion");
    }
    ReadAssertion read;
    SamlStatements &statements = read.statements;
    statements.assertionId = element.value("ID");
    statements.issuer = singleText(onlyChild(element, "Issuer", reasons), reasons);
    statements.issuedAt = momentOf(element.value("IssueInstant"));
    if (element.value("Version") != u"2.0" || statements.assertionId.isEmpty() || !statements.issuedAt.isValid()
        || statements.issuer.isEmpty()) {
        add(reasons, Code::Malformed,
            ResponseReader::tr("The assertion lacks an ID, the version 2.0, the moment of its issue, or its issuer."));
        return std::nullopt;
    }
    readSubject(onlyChild(element, "Subject", reasons), read, reasons);
    readConditions(onlyChild(element, "Conditions", reasons), read, reasons);
    readAuthentication(element, read, reasons);
    readAttributes(element, read, reasons);
    return read;
}

}  // namespace gatehouse::saml
