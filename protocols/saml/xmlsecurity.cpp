// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/xmlsecurity.h"

#include <mutex>

#include <libxml/parser.h>
#include <libxml/valid.h>

#include <xmlsec/crypto.h>
#include <xmlsec/errors.h>
#include <xmlsec/openssl/evp.h>
#include <xmlsec/transforms.h>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

thread_local SecurityWords *listening = nullptr;

void hear(const char * /*file*/, int /*line*/, const char *function, const char *object, const char *subject, int reason,
          const char *message)
{
    if (listening == nullptr) {
        return;
    }
    QStringList words;
    for (const char *word : {function, object, subject, message}) {
        if (word != nullptr) {
            words.append(QString::fromUtf8(word));
        }
    }
    listening->add(u"%1 (%2)"_s.arg(words.join(u' ')).arg(reason));
}

/// Canonicalization has no parser that would keep its errors.
void hearXml(void *words, xmlError *error)
{
    static_cast<SecurityWords *>(words)->add(QString::fromUtf8(error->message).trimmed());
}

bool start()
{
    xmlInitParser();
    const bool ready = xmlSecInit() >= 0 && xmlSecCheckVersion() == 1 && xmlSecCryptoAppInit(nullptr) >= 0 && xmlSecCryptoInit() >= 0;
    xmlSecErrorsSetCallback(hear);  // at the end: each of these puts its own one there
    return ready;
}

}  // namespace

bool isXmlSecurityReady()
{
    static std::once_flag once;
    static bool ready = false;
    std::call_once(once, [] { ready = start(); });
    return ready;
}

SecurityWords::SecurityWords() : m_outer(listening)
{
    listening = this;
    xmlSetStructuredErrorFunc(this, hearXml);
}

SecurityWords::~SecurityWords()
{
    listening = m_outer;
    xmlSetStructuredErrorFunc(m_outer, m_outer == nullptr ? nullptr : hearXml);
}

void SecurityWords::add(const QString &line)
{
    // One failure is reported by every function that it passes through; the innermost ones tell.
    constexpr qsizetype enough = 8;
    if (m_lines.size() < enough) {
        m_lines.append(line);
    }
}

SecurityKey securityKeyOf(Key key)
{
    if (key == nullptr) {
        return nullptr;
    }
    xmlSecKeyData *value = xmlSecOpenSSLEvpKeyAdopt(key.get());
    if (value == nullptr) {
        return nullptr;
    }
    key.release();  // NOLINT(bugprone-unused-return-value): `value` has it now
    SecurityKey taken(xmlSecKeyCreate());
    if (taken == nullptr || xmlSecKeySetValue(taken.get(), value) < 0) {
        xmlSecKeyDataDestroy(value);
        return nullptr;
    }
    return taken;
}

EVP_PKEY *plainKeyOf(const SecurityKey &key)
{
    return xmlSecOpenSSLEvpKeyDataGetEvp(xmlSecKeyGetValue(key.get()));
}

SignatureContext contextFor(const SecurityKey &key)
{
    SignatureContext context(xmlSecDSigCtxCreate(nullptr));
    if (context != nullptr) {
        context->signKey = xmlSecKeyDuplicate(key.get());
        context->enabledReferenceUris = xmlSecTransformUriTypeSameDocument;
        context->flags |= XMLSEC_DSIG_FLAGS_IGNORE_MANIFESTS;
    }
    return context != nullptr && context->signKey != nullptr ? std::move(context) : nullptr;
}

bool registerId(xmlNode &element)
{
    xmlAttr *id = xmlHasNsProp(&element, reinterpret_cast<const xmlChar *>("ID"), nullptr);
    if (id == nullptr || id->children == nullptr) {
        return false;
    }
    xmlAddID(nullptr, element.doc, id->children->content, id);
    return xmlGetID(element.doc, id->children->content) == id;
}

}  // namespace gatehouse::saml
