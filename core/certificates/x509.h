// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

#include <QDateTime>
#include <QList>

namespace gatehouse {

/// How a certificate is signed, and with it what it signs for.
enum class SignatureAlgorithm { Sha1, Sha256, Other };
[[nodiscard]] QString nameOf(SignatureAlgorithm algorithm);   ///< "SHA1", "SHA256", "OTHER"
[[nodiscard]] QString labelOf(SignatureAlgorithm algorithm);  ///< "SHA-1", "SHA-256", "another"

/// What stands in an X.509 certificate.
struct X509Certificate {
    QString pem{};  ///< the certificate alone, in lines of 64
    QByteArray der{};
    QString subject{};      ///< "CN=Salesforce,O=Example"
    QString issuer{};       ///< the same of who signed it
    QString serial{};       ///< hexadecimal, lower case
    QString fingerprint{};  ///< SHA-256: "AB:CD:…"
    QDateTime notBefore{};  ///< UTC
    QDateTime notAfter{};   ///< UTC
    QString keyType{};      ///< "RSA", "EC" …
    int bits = 0;
    SignatureAlgorithm algorithm = SignatureAlgorithm::Sha256;

    bool operator==(const X509Certificate &) const = default;
};

/// What is taken of a file.
struct CertificateLimits {
    qsizetype most = 0;  ///< bytes as PEM

    /// At most 2 KB (guide: "Application quotas").
    [[nodiscard]] static CertificateLimits ofServiceProvider() { return {2048}; }
    /// At most 2,500 characters.
    [[nodiscard]] static CertificateLimits ofIdentityProvider() { return {2500}; }
};

/// Reads the one certificate of a PEM or DER file. What it is instead, a private key or a request or several or something else, is said in
/// words; the error's field is "certificate".
[[nodiscard]] Result<X509Certificate> readCertificate(const QByteArray &file, const CertificateLimits &limits);
/// Every certificate of a PEM file, or the one of a DER file; otherwise as above, and each may be as large as the limit.
[[nodiscard]] Result<QList<X509Certificate>> readCertificates(const QByteArray &file, const CertificateLimits &limits);
/// The same as `readCertificate`, and refused when it has expired or is not valid yet at `now`.
[[nodiscard]] Result<X509Certificate> readValidCertificate(const QByteArray &file, const CertificateLimits &limits, const QDateTime &now);

/// A certificate that shall be made.
struct CertificateWish {
    int months = 60;
    int bits = 2048;
    SignatureAlgorithm algorithm = SignatureAlgorithm::Sha256;

    bool operator==(const CertificateWish &) const = default;
};

/// 1 to 240 months; 1024 or 2048 bits; SHA-1 or SHA-256. The error's field is "months", "bits" or "algorithm".
[[nodiscard]] Status validate(const CertificateWish &wish);
/// What a person should know before making one: a sentence for each weak choice.
[[nodiscard]] QStringList warningsOf(const CertificateWish &wish);

/// A certificate with its key.
struct MadeCertificate {
    X509Certificate certificate{};
    SecretBytes key{};  ///< PKCS #8 as PEM
};

/// An RSA key; takes some tenths of a second. PKCS #8 as PEM.
[[nodiscard]] Result<SecretBytes> makeRsaKey(int bits);
/// A certificate that `key` has signed for itself.
[[nodiscard]] Result<X509Certificate> signItself(const SecretBytes &key, const QString &commonName, SignatureAlgorithm algorithm,
                                                 const QDateTime &notBefore, const QDateTime &notAfter);
/// Both, from `now` on.
[[nodiscard]] Result<MadeCertificate> makeCertificate(const CertificateWish &wish, const QString &commonName, const QDateTime &now);
/// Whether the key is the one of the certificate.
[[nodiscard]] bool belongTogether(const X509Certificate &certificate, const SecretBytes &key);

}  // namespace gatehouse
