// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/querysignature.h"

#include "protocols/saml/signatureform.h"

#include <QCoreApplication>

#include <openssl/err.h>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct QuerySignature {
    Q_DECLARE_TR_FUNCTIONS(QuerySignature)
};

struct FreeDigest {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/// By the end of the identifier: "rsa-sha256".
const EVP_MD *digestOf(const QString &algorithm)
{
    if (algorithm.endsWith("sha512"_L1)) {
        return EVP_sha512();
    }
    if (algorithm.endsWith("sha384"_L1)) {
        return EVP_sha384();
    }
    return algorithm.endsWith("sha256"_L1) ? EVP_sha256() : EVP_sha1();
}

bool holds(const DecodedMessage &message, EVP_PKEY *key)
{
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.signedQuery.constData());
    const auto *signature = reinterpret_cast<const unsigned char *>(message.signature.constData());
    const bool isRsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    // An elliptic signature of XML is two numbers side by side, not what OpenSSL verifies; hardly anybody sends one in a redirect.
    const bool verified = isRsa && message.algorithm.contains("#rsa-"_L1)
                          && EVP_DigestVerifyInit(context.get(), nullptr, digestOf(message.algorithm), nullptr, key) == 1
                          && EVP_DigestVerify(context.get(), signature, std::size_t(message.signature.size()), bytes,
                                              std::size_t(message.signedQuery.size()))
                                 == 1;
    ERR_clear_error();
    return verified;
}

}  // namespace

std::optional<VerifiedSignature> verifyQuery(const DecodedMessage &message, const SamlChecks &checks, const std::vector<TrustedKey> &keys,
                                             Reasons &reasons)
{
    if (!isTaken(message.algorithm, checks.allowSha1, reasons)) {
        return std::nullopt;
    }
    for (const TrustedKey &trusted : keys) {
        if (holds(message, plainKeyOf(trusted.key()))) {
            if (!isLongEnough(trusted, checks.allowShortKeys, reasons)) {
                return std::nullopt;
            }
            return VerifiedSignature{u"Query"_s, {}, message.algorithm.section(u'#', -1), trusted.signer()};
        }
    }
    add(reasons, SamlReason::Code::OtherKey,
        QuerySignature::tr("The signature of the redirect was made by none of the certificates that were given, or it was altered."));
    return std::nullopt;
}

}  // namespace gatehouse::saml
