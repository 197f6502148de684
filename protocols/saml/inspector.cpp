// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/inspector.h"

#include "protocols/saml/conditions.h"
#include "protocols/saml/envelope.h"
#include "protocols/saml/messagedecoder.h"
#include "protocols/saml/querysignature.h"
#include "protocols/saml/requestreader.h"
#include "protocols/saml/samlspace.h"
#include "protocols/saml/signatureform.h"
#include "protocols/saml/verifying.h"
#include "protocols/xml/xmlbuilder.h"

#include <QCoreApplication>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlInspector {
    Q_DECLARE_TR_FUNCTIONS(SamlInspector)
};

using Code = SamlReason::Code;
using Kind = SamlInspection::Kind;
using xml::Element;

Kind kindOf(Element root)
{
    if (root.is(protocolSpace, "Response")) {
        return Kind::Response;
    }
    if (root.is(assertionSpace, "Assertion")) {
        return Kind::Assertion;
    }
    return root.is(protocolSpace, "AuthnRequest") ? Kind::Request : Kind::Unknown;
}

bool needsSignature(Kind kind, const SamlChecks &checks)
{
    return kind != Kind::Request || !checks.certificates.isEmpty();
}

/// What the signatures of a message cover: first what is covered by the signature of the whole, or else the assertion.
std::vector<Covered> verifiedParts(Element root, const SamlChecks &checks, const std::vector<TrustedKey> &keys, SamlInspection &inspection)
{
    Reasons &reasons = inspection.reasons;
    const Signatures signatures = findSignatures(root, reasons);
    QList<Element> found;
    for (const Element &signature : {signatures.ofRoot, signatures.ofAssertion}) {
        if (!signature.isNull()) {
            found.append(signature);
            checkForm(signature, checks.allowSha1, reasons);
        }
    }
    inspection.isSigned = inspection.isSigned || !found.isEmpty();
    if (!inspection.isSigned && needsSignature(inspection.kind, checks)) {
        add(reasons, Code::Unsigned, SamlInspector::tr("Nobody signed this."));
    }
    if (!reasons.isEmpty() || keys.empty()) {
        return {};
    }
    std::vector<Covered> parts;
    for (const Element &signature : found) {
        auto covered = verify(signature, keys, checks.allowShortKeys, reasons);
        if (!covered) {
            return {};
        }
        inspection.signatures.append(covered->signature);
        parts.push_back(std::move(*covered));
    }
    return parts;
}

/// `message` is its root: of what is in it but not covered, nothing is told.
void readCovered(const Covered &covered, Element message, const SamlChecks &checks, SamlInspection &inspection)
{
    const auto document = xml::parse(covered.bytes, messageLimits);
    if (!document) {
        inspection.reasons.append(reasonFor(document.error()));
        return;
    }
    const Element root = Element::rootOf(**document);
    auto read = readAssertion(root, inspection.reasons);
    if (!read) {
        return;
    }
    Reasons against;
    checkConditions(*read, checks, against);
    if (root.is(protocolSpace, "Response")) {
        checkEnvelope(root, Envelope::Signed, read->statements, checks, inspection.reasons, against);
    } else if (message.is(protocolSpace, "Response")) {
        checkEnvelope(message, Envelope::Unsigned, read->statements, checks, inspection.reasons, against);
    }
    if (checks.scope == SamlChecks::Scope::Everything) {
        for (const SamlReason &reason : against) {
            add(inspection.reasons, reason.code, reason.text);
        }
    }
    inspection.statements = read->statements;
}

/// What is no reason against a message, though somebody could take it for more than it is.
void addRemarks(const SamlChecks &checks, SamlInspection &inspection)
{
    if (inspection.isSigned && checks.certificates.isEmpty()) {
        inspection.remarks.append(SamlInspector::tr("The signature was not verified: there is no certificate to verify it with."));
    }
    for (const VerifiedSignature &signature : inspection.signatures) {
        if (signature.signer.expiresAt.isValid() && signature.signer.expiresAt <= checks.at) {
            inspection.remarks.append(SamlInspector::tr("Certificate %1, whose key signed “%2”, expired at %3.")
                                          .arg(signature.signer.number + 1)
                                          .arg(signature.element, xml::timeText(signature.signer.expiresAt)));
        }
    }
}

void inspectResponse(Element root, const SamlChecks &checks, const std::vector<TrustedKey> &keys, SamlInspection &inspection)
{
    if (!root.child(assertionSpace, "EncryptedAssertion").isNull()) {
        add(inspection.reasons, Code::Encrypted, SamlInspector::tr("The assertion is encrypted for the service; nobody else can read it."));
    } else if (inspection.kind == Kind::Response && root.child(assertionSpace, "Assertion").isNull()) {
        add(inspection.reasons, Code::NoAssertion, SamlInspector::tr("The response has no assertion."));
    }
    const std::vector<Covered> parts = verifiedParts(root, checks, keys, inspection);
    if (!parts.empty() && inspection.reasons.isEmpty()) {
        readCovered(parts.front(), root, checks, inspection);
    }
}

void inspectRequest(Element root, const DecodedMessage &message, const SamlChecks &checks, const std::vector<TrustedKey> &keys,
                    SamlInspection &inspection)
{
    inspection.isSigned = !message.signature.isEmpty();
    if (inspection.isSigned && !keys.empty()) {
        if (const auto verified = verifyQuery(message, checks, keys, inspection.reasons)) {
            inspection.signatures.append(*verified);
        }
    }
    const std::vector<Covered> parts = verifiedParts(root, checks, keys, inspection);
    if (!inspection.reasons.isEmpty()) {
        return;
    }
    const auto covered
        = parts.empty() ? tl::expected<xml::Document, xml::Refusal>(nullptr) : xml::parse(parts.front().bytes, messageLimits);
    inspection.request = readRequest(covered && *covered != nullptr ? Element::rootOf(**covered) : root, inspection.reasons);
    if (inspection.request) {
        inspection.request->relayState = message.relayState;
    }
}

}  // namespace

SamlInspection inspect(const QByteArray &message, const SamlChecks &checks, KnownCertificates &certificates)
{
    SamlInspection inspection;
    const auto decoded = decode(message);
    if (!decoded) {
        inspection.reasons.append(decoded.error());
        return inspection;
    }
    inspection.xml = decoded->xml;
    inspection.relayState = decoded->relayState;
    const auto document = xml::parse(decoded->xml, messageLimits);
    if (!document) {
        inspection.reasons.append(reasonFor(document.error()));
        return inspection;
    }
    const Element root = Element::rootOf(**document);
    inspection.kind = kindOf(root);
    if (inspection.kind == Kind::Unknown) {
        add(inspection.reasons, Code::UnknownKind,
            SamlInspector::tr(
                "This is XML, but neither a response, nor an assertion, nor a request for authentication: it begins with “%1”.")
                .arg(root.name()));
        return inspection;
    }
    if (!isXmlSecurityReady()) {
        add(inspection.reasons, Code::NoCertificate,
            SamlInspector::tr("The library for signatures (xmlsec1) can't be used on this machine."));
        return inspection;
    }
    const std::vector<TrustedKey> keys = certificates.trusted(checks.certificates, inspection.reasons);
    if (inspection.kind == Kind::Request) {
        inspectRequest(root, *decoded, checks, keys, inspection);
    } else {
        if (checks.certificates.isEmpty()) {
            add(inspection.reasons, Code::NoCertificate, SamlInspector::tr("No certificate was given to verify the signature with."));
        }
        inspectResponse(root, checks, keys, inspection);
    }
    addRemarks(checks, inspection);
    return inspection;
}

}  // namespace gatehouse::saml
