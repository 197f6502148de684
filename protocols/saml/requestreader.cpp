// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/requestreader.h"

#include "protocols/saml/moments.h"
#include "protocols/saml/responsereader.h"
#include "protocols/saml/samlspace.h"

#include <QCoreApplication>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlRequests {
    Q_DECLARE_TR_FUNCTIONS(SamlRequests)
};

}  // namespace

std::optional<SamlRequest> readRequest(xml::Element element, Reasons &reasons)
{
    SamlRequest request;
    request.id = element.value("ID");
    const QList<xml::Element> issuers = element.children(assertionSpace, "Issuer");
    request.issuer = issuers.size() == 1 ? singleText(issuers.constFirst(), reasons) : QString();
    request.issuedAt = momentOf(element.value("IssueInstant"));
    if (element.value("Version") != u"2.0" || request.id.isEmpty() || !request.issuedAt.isValid() || request.issuer.isEmpty()) {
        add(reasons, SamlReason::Code::Malformed,
            SamlRequests::tr("The request lacks an ID, the version 2.0, the moment of its issue, or one issuer."));
        return std::nullopt;
    }
    request.destination = element.value("Destination");
    request.consumerUrl = element.value("AssertionConsumerServiceURL");
    bool isNumber = false;
    const int index = element.value("AssertionConsumerServiceIndex").toInt(&isNumber);
    if (isNumber) {
        request.consumerIndex = index;
    }
    request.binding = element.value("ProtocolBinding");
    request.nameIdFormat = element.child(protocolSpace, "NameIDPolicy").value("Format");
    const xml::Element contexts = element.child(protocolSpace, "RequestedAuthnContext");
    for (const xml::Element &context : contexts.children(assertionSpace, "AuthnContextClassRef")) {
        request.contexts.append(context.trimmedText());
    }
    request.forcesAuthentication = element.isTrue("ForceAuthn");
    request.isPassive = element.isTrue("IsPassive");
    return request;
}

}  // namespace gatehouse::saml
