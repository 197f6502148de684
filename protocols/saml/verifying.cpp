// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/verifying.h"

#include "protocols/saml/signatureform.h"

#include <QCoreApplication>

#include <xmlsec/buffer.h>
#include <xmlsec/list.h>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlVerifying {
    Q_DECLARE_TR_FUNCTIONS(SamlVerifying)
};

using Code = SamlReason::Code;

enum class Outcome { Holds, OtherKey, Altered };

struct Attempt {
    Outcome outcome = Outcome::OtherKey;
    QByteArray covered{};
};

Attempt attempt(xmlNode &signature, const SecurityKey &key)
{
    const SecurityWords unheard;  // what a wrong signature makes xmlsec say is no news
    const SignatureContext context = contextFor(key);
    if (context == nullptr) {
        return {};
    }
    context->flags |= XMLSEC_DSIG_FLAGS_STORE_SIGNEDINFO_REFERENCES;
    if (xmlSecDSigCtxVerify(context.get(), &signature) < 0 || xmlSecPtrListGetSize(&context->signedInfoReferences) != 1) {
        return {};
    }
    auto *reference = static_cast<xmlSecDSigReferenceCtx *>(xmlSecPtrListGetItem(&context->signedInfoReferences, 0));
    if (reference == nullptr || reference->status != xmlSecDSigStatusSucceeded) {
        return {Outcome::Altered};
    }
    xmlSecBuffer *buffer = xmlSecDSigReferenceCtxGetPreDigestBuffer(reference);
    if (context->status != xmlSecDSigStatusSucceeded || buffer == nullptr) {
        return {};
    }
    return {Outcome::Holds,
            QByteArray(reinterpret_cast<const char *>(xmlSecBufferGetData(buffer)), qsizetype(xmlSecBufferGetSize(buffer)))};
}

/// NIST SP 800-131A, revision 2, table 2
bool isShortKey(const EVP_PKEY *key)
{
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key) < 2048;
}

}  // namespace

SamlSigner TrustedKey::signer() const
{
    SamlSigner signer = certified->signer;
    signer.number = number;
    return signer;
}

std::shared_ptr<const CertifiedKey> KnownCertificates::find(const QByteArray &bytes)
{
    constexpr qsizetype most = 32;
    const std::lock_guard lock(m_guard);
    if (const auto known = m_known.constFind(bytes); known != m_known.cend()) {
        return *known;
    }
    const auto certificate = readCertificate(bytes);
    if (!certificate) {
        return nullptr;
    }
    Key key = publicKeyOf(**certificate);
    const bool isShort = isShortKey(key.get());
    const auto read
        = std::make_shared<const CertifiedKey>(CertifiedKey{securityKeyOf(std::move(key)), signerOf(**certificate, 0), isShort});
    if (m_known.size() >= most) {
        m_known.clear();
    }
    m_known.insert(bytes, read);
    return read;
}

std::vector<TrustedKey> KnownCertificates::trusted(const QList<QByteArray> &certificates, Reasons &reasons)
{
    std::vector<TrustedKey> keys;
    int number = 0;
    for (const QByteArray &bytes : certificates) {
        const auto certified = find(bytes);
        if (certified == nullptr) {
            add(reasons, Code::NoCertificate,
                SamlVerifying::tr("Certificate %1 can't be read, neither as PEM nor as DER.").arg(number + 1));
        } else if (certified->key == nullptr) {
            add(reasons, Code::NoCertificate,
                SamlVerifying::tr("The key of certificate %1 is of a kind that signs no messages.").arg(number + 1));
        } else {
            keys.push_back({certified, number});
        }
        ++number;
    }
    return keys;
}

bool isLongEnough(const TrustedKey &key, bool allowShort, Reasons &reasons)
{
    if (key.certified->isShort && !allowShort) {
        add(reasons, Code::WeakAlgorithm,
            SamlVerifying::tr("The key of certificate %1 has fewer than 2048 bits, so that somebody else can find it; it has to be allowed "
                              "on purpose.")
                .arg(key.number + 1));
        return false;
    }
    return true;
}

std::optional<Covered> verify(xml::Element signature, const std::vector<TrustedKey> &keys, bool allowShort, Reasons &reasons)
{
    const xml::Element element = signature.parent();
    // Only this element is known by its ID, so the reference can lead nowhere else.
    if (!registerId(*element.node())) {
        add(reasons, Code::Wrapped, SamlVerifying::tr("The ID of “%1” leads to something else.").arg(element.name()));
        return std::nullopt;
    }
    for (const TrustedKey &trusted : keys) {
        Attempt tried = attempt(*signature.node(), trusted.key());
        if (tried.outcome == Outcome::Altered) {
            // The digest is held against the element before any key is asked; whose signature it was is open.
            add(reasons, Code::Altered,
                SamlVerifying::tr("“%1” was altered after it was signed, or is signed with another key.").arg(element.name()));
            return std::nullopt;
        }
        if (tried.outcome == Outcome::Holds) {
            if (!isLongEnough(trusted, allowShort, reasons)) {
                return std::nullopt;
            }
            return Covered{tried.covered, {element.name(), element.value("ID"), algorithmOf(signature), trusted.signer()}};
        }
    }
    add(reasons, Code::OtherKey,
        SamlVerifying::tr("The signature of “%1” was made by none of the certificates that were given.").arg(element.name()));
    return std::nullopt;
}

}  // namespace gatehouse::saml
