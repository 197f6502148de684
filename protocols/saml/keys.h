// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/saml/samlinspection.h"

#include <QByteArray>

#include <memory>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace gatehouse {

class SecretBytes;

namespace saml {

struct FreeKey {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
struct FreeCertificate {
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Key = std::unique_ptr<EVP_PKEY, FreeKey>;
using Certificate = std::unique_ptr<X509, FreeCertificate>;

/// Error::Kind::Invalid when it is neither PEM nor DER.
[[nodiscard]] Result<Certificate> readCertificate(const QByteArray &pemOrDer);
[[nodiscard]] QByteArray derOf(const X509 &certificate);
[[nodiscard]] SamlSigner signerOf(X509 &certificate, int number);
/// The public key in it; null when OpenSSL doesn't know its kind.
[[nodiscard]] Key publicKeyOf(X509 &certificate);
/// Error::Kind::Invalid when it is no PEM of a private key without a passphrase, or not of that certificate.
[[nodiscard]] Result<Key> readPrivateKey(const SecretBytes &pem, X509 &certificate);

}  // namespace saml
}  // namespace gatehouse
