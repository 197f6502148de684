// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/saml/keys.h"
#include "protocols/saml/samlspace.h"
#include "protocols/saml/signing.h"
#include "protocols/xml/xmlelement.h"
#include "tests/support/samlsamples.h"

namespace gatehouse::forge {

/// A message that says what the test wants and is signed all the same: the element with that ID, behind its Issuer.
[[nodiscard]] inline QByteArray signedXml(const QString &text, const QString &id, const QString &keyName = QStringLiteral("idp"))
{
    const auto document = xml::parse(text.toUtf8(), saml::messageLimits);
    if (!document || !saml::isXmlSecurityReady()) {
        qFatal("can't be signed: %s", document ? "no xmlsec" : qPrintable(document.error().text));
    }
    xml::Element element;
    xml::forEachElement(xml::Element::rootOf(**document), [&](xml::Element each) {
        if (each.value("ID") == id) {
            element = each;
        }
    });
    const xml::Element issuer = element.child(saml::assertionSpace, "Issuer");
    const saml::Certificate certificate = must(saml::readCertificate(samples::certificate(keyName)));
    const QByteArray pem = samples::sourceFile(QStringLiteral("tests/corpus/saml/keys/%1-key.pem").arg(keyName));
    saml::Key key = must(saml::readPrivateKey(SecretBytes::ofBytes(pem), *certificate));
    if (auto done
        = saml::sign(*element.node(), *issuer.node(), saml::securityKeyOf(std::move(key)), saml::derOf(*certificate), SamlDigest::Sha256);
        !done) {
        qFatal("%s", qPrintable(done.error().message));
    }
    return xml::bytesOf(**document, xml::Declaration::Left);
}

}  // namespace gatehouse::forge
