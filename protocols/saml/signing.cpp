// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/signing.h"

#include "protocols/saml/samlspace.h"

#include <QCoreApplication>

#include <xmlsec/templates.h>
#include <xmlsec/transforms.h>

#include <xmlsec/crypto.h>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlSigning {
    Q_DECLARE_TR_FUNCTIONS(SamlSigning)
};

const xmlChar *chars(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

bool isElliptic(const SecurityKey &key)
{
    return xmlSecKeyGetValue(key.get()) != nullptr && xmlSecKeyDataCheckId(xmlSecKeyGetValue(key.get()), xmlSecKeyDataEcdsaId);
}

xmlSecTransformId methodFor(const SecurityKey &key, SamlDigest digest)
{
    if (isElliptic(key)) {
        return digest == SamlDigest::Sha1 ? xmlSecTransformEcdsaSha1Id : xmlSecTransformEcdsaSha256Id;
    }
    return digest == SamlDigest::Sha1 ? xmlSecTransformRsaSha1Id : xmlSecTransformRsaSha256Id;
}

xmlNode *templateFor(xmlNode &element, const SecurityKey &key, SamlDigest digest)
{
    const QByteArray reference = [&element] {
        xmlChar *id = xmlGetNoNsProp(&element, chars("ID"));
        QByteArray text = '#' + QByteArray(reinterpret_cast<const char *>(id));
        xmlFree(id);
        return text;
    }();
    xmlNode *signature
        = xmlSecTmplSignatureCreateNsPref(element.doc, xmlSecTransformExclC14NId, methodFor(key, digest), nullptr, chars("ds"));
    if (signature == nullptr) {
        return nullptr;
    }
    xmlNode *added
        = xmlSecTmplSignatureAddReference(signature, digest == SamlDigest::Sha1 ? xmlSecTransformSha1Id : xmlSecTransformSha256Id, nullptr,
                                          chars(reference.constData()), nullptr);
    xmlNode *enveloped = added == nullptr ? nullptr : xmlSecTmplReferenceAddTransform(added, xmlSecTransformEnvelopedId);
    xmlNode *canonical = enveloped == nullptr ? nullptr : xmlSecTmplReferenceAddTransform(added, xmlSecTransformExclC14NId);
    // What xsi:type="xs:string" means is signed as well.
    if (canonical == nullptr || xmlSecTmplTransformAddC14NInclNamespaces(canonical, chars("xs")) < 0) {
        xmlFreeNode(signature);
        return nullptr;
    }
    return signature;
}

void addCertificate(xmlNode &signature, const QByteArray &der)
{
    xmlNode *info = xmlNewChild(&signature, signature.ns, chars("KeyInfo"), nullptr);
    xmlNode *x509 = xmlNewChild(info, signature.ns, chars("X509Data"), nullptr);
    xmlNewTextChild(x509, signature.ns, chars("X509Certificate"), chars(der.toBase64().constData()));
}

}  // namespace

Status sign(xmlNode &element, xmlNode &after, const SecurityKey &key, const QByteArray &certificateDer, SamlDigest digest)
{
    const SecurityWords words;
    registerId(element);
    xmlNode *signature = templateFor(element, key, digest);
    const SignatureContext context = contextFor(key);
    if (signature == nullptr || context == nullptr) {
        xmlFreeNode(signature);
        return fail(Error::Kind::Storage, SamlSigning::tr("The response could not be signed."), {}, words.text());
    }
    xmlAddNextSibling(&after, signature);
    if (xmlSecDSigCtxSign(context.get(), signature) < 0) {
        return fail(Error::Kind::Storage, SamlSigning::tr("The response could not be signed."), {}, words.text());
    }
    addCertificate(*signature, certificateDer);
    return {};
}

}  // namespace gatehouse::saml
