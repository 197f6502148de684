// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/envelope.h"

#include "protocols/saml/samlspace.h"

#include <QCoreApplication>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlEnvelope {
    Q_DECLARE_TR_FUNCTIONS(SamlEnvelope)
};

using Code = SamlReason::Code;
using xml::Element;

void checkSuccess(Element response, Reasons &reasons)
{
    const QList<Element> all = response.children(protocolSpace, "Status");
    const Element status = all.isEmpty() ? Element() : all.constFirst();
    const Element code = status.child(protocolSpace, "StatusCode");
    if (all.size() != 1 || status.children(protocolSpace, "StatusCode").size() != 1) {
        add(reasons, Code::Malformed, SamlEnvelope::tr("The response does not say whether it worked, or says so twice."));
    }
    if (!code.isNull() && code.value("Value") != u"urn:oasis:names:tc:SAML:2.0:status:Success") {
        const Element inner = code.child(protocolSpace, "StatusCode");
        add(reasons, Code::NoSuccess,
            SamlEnvelope::tr("The identity provider refused: %1.").arg((inner.isNull() ? code : inner).value("Value").section(u':', -1)));
    }
}

void checkIssuer(Element response, const QString &issuer, Reasons &reasons)
{
    const QList<Element> issuers = response.children(assertionSpace, "Issuer");
    if (issuers.size() > 1) {
        add(reasons, Code::Malformed, SamlEnvelope::tr("The response has more than one “%1”.").arg(u"Issuer"_s));
    } else if (!issuers.isEmpty() && singleText(issuers.constFirst(), reasons) != issuer) {
        add(reasons, Code::Malformed,
            SamlEnvelope::tr("The response is of %1, its assertion of %2.").arg(issuers.constFirst().trimmedText(), issuer));
    }
}

/// saml-bindings-2.0-os, 3.5.5.2: a signed message says where it is sent, and that is compared.
void checkDestination(Element response, Envelope envelope, const SamlChecks &checks, Reasons &against)
{
    const QString destination = response.value("Destination");
    if (destination.isEmpty()) {
        if (envelope == Envelope::Signed) {
            add(against, Code::WrongRecipient, SamlEnvelope::tr("The signed response does not say where it is sent (Destination)."));
        }
    } else if (!checks.recipient.isEmpty() && destination != checks.recipient) {
        add(against, Code::WrongRecipient, SamlEnvelope::tr("The response is for %1, not for %2.").arg(destination, checks.recipient));
    }
}

void checkRequest(Element response, Envelope envelope, const SamlChecks &checks, Reasons &against)
{
    const QString answered = response.value("InResponseTo");
    const bool isMissing = answered.isEmpty() && envelope == Envelope::Signed;
    if (!checks.inResponseTo.isEmpty() && answered != checks.inResponseTo && (isMissing || !answered.isEmpty())) {
        add(against, Code::WrongRequest,
            isMissing ? SamlEnvelope::tr("The response answers no request.")
                      : SamlEnvelope::tr("The response answers the request %1, not %2.").arg(answered, checks.inResponseTo));
    }
}

}  // namespace

void checkEnvelope(Element response, Envelope envelope, const SamlStatements &says, const SamlChecks &checks, Reasons &reasons,
                   Reasons &against)
{
    checkSuccess(response, reasons);
    if (response.value("Version") != u"2.0") {
        add(reasons, Code::Malformed, SamlEnvelope::tr("The response is not of the version 2.0."));
    }
    checkIssuer(response, says.issuer, reasons);
    checkDestination(response, envelope, checks, against);
    checkRequest(response, envelope, checks, against);
}

}  // namespace gatehouse::saml
