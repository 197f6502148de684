// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/x509.h"

#include "core/certificates/openssl.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct X509Words {
    Q_DECLARE_TR_FUNCTIONS(X509Words)
};

const QString field = QStringLiteral("certificate");

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QString nameFrom(const X509_NAME *name)
{
    const openssl::Bio out(BIO_new(BIO_s_mem()));
    // Letters of other languages as they are, not as \xx.
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(openssl::contentOf(*out));
}

QString serialFrom(const ::X509 *certificate)
{
    const openssl::Number number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    const openssl::Text hex(number ? BN_bn2hex(number.get()) : nullptr);
    return hex ? QString::fromLatin1(hex.get()).toLower() : QString();
}

SignatureAlgorithm algorithmFrom(const ::X509 *certificate)
{
    int digest = NID_undef;
    X509_get_signature_info(const_cast<::X509 *>(certificate), &digest, nullptr, nullptr, nullptr);  // NOLINT: it does not change it
    return digest == NID_sha256 ? SignatureAlgorithm::Sha256 : digest == NID_sha1 ? SignatureAlgorithm::Sha1 : SignatureAlgorithm::Other;
}

X509Certificate recordOf(::X509 *certificate)
{
    X509Certificate record;
    unsigned char *der = nullptr;
    if (const int size = i2d_X509(certificate, &der); size > 0) {
        record.der = QByteArray(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
    }
    const openssl::Bio pem(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(pem.get(), certificate);
    record.pem = QString::fromLatin1(openssl::contentOf(*pem));
    record.subject = nameFrom(X509_get_subject_name(certificate));
    record.issuer = nameFrom(X509_get_issuer_name(certificate));
    record.serial = serialFrom(certificate);
    record.fingerprint = QString::fromLatin1(QCryptographicHash::hash(record.der, QCryptographicHash::Sha256).toHex(':')).toUpper();
    record.notBefore = timeOf(X509_get0_notBefore(certificate));
    record.notAfter = timeOf(X509_get0_notAfter(certificate));
    if (EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        record.keyType = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
        record.bits = EVP_PKEY_get_bits(key);
    }
    record.algorithm = algorithmFrom(certificate);
    return record;
}

tl::unexpected<Error> refusal(const QString &message)
{
    return fail(Error::Kind::Invalid, message, field);
}

/// What a PEM file has instead of a certificate, by the words of its first line.
QString otherPem(const QByteArray &file)
{
    if (file.contains("PRIVATE KEY-----")) {
        return X509Words::tr("This is a private key, which nobody else should ever see. Give the certificate: it begins with “BEGIN "
                             "CERTIFICATE”. If the key was sent to somebody, replace it.");
    }
    if (file.contains("BEGIN CERTIFICATE REQUEST") || file.contains("BEGIN NEW CERTIFICATE REQUEST")) {
        return X509Words::tr("This is a request for a certificate. Give the certificate that was made from it.");
    }
    if (file.contains("BEGIN PUBLIC KEY") || file.contains("BEGIN RSA PUBLIC KEY")) {
        return X509Words::tr("This is a public key without a certificate around it. Give the certificate.");
    }
    if (file.contains("BEGIN PKCS7") || file.contains("BEGIN CMS")) {
        return X509Words::tr("This is a bundle of certificates (PKCS #7). Give the one certificate as PEM.");
    }
    return {};
}

Result<QList<X509Certificate>> readPem(const QByteArray &file)
{
    if (const QString other = otherPem(file); !other.isEmpty()) {
        return refusal(other);
    }
    const qsizetype count = file.count("-----BEGIN CERTIFICATE-----") + file.count("-----BEGIN TRUSTED CERTIFICATE-----")
                            + file.count("-----BEGIN X509 CERTIFICATE-----");
    if (count == 0) {
        return refusal(X509Words::tr("There is no certificate in this file: a line “BEGIN CERTIFICATE” is missing."));
    }
    const openssl::Bio in(BIO_new_mem_buf(file.constData(), int(file.size())));
    QList<X509Certificate> read;
    while (read.size() < count) {
        const openssl::Certificate certificate(PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr));
        if (!certificate) {
            return refusal(count == 1 ? X509Words::tr("The certificate in this file is damaged or not complete.")
                                      : X509Words::tr("Certificate %1 of this file is damaged or not complete.").arg(read.size() + 1));
        }
        read.append(recordOf(certificate.get()));
    }
    return read;
}

Result<QList<X509Certificate>> readDer(const QByteArray &file)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(file.constData());
    const auto *at = begin;
    const openssl::Certificate certificate(d2i_X509(nullptr, &at, long(file.size())));
    if (certificate && at == begin + file.size()) {
        return QList<X509Certificate>{recordOf(certificate.get())};
    }
    if (certificate) {
        return refusal(X509Words::tr("Something follows the certificate in this file. Give the certificate alone."));
    }
    at = begin;
    if (const openssl::PrivateKey key(d2i_AutoPrivateKey(nullptr, &at, long(file.size()))); key) {
        return refusal(otherPem("PRIVATE KEY-----"));
    }
    at = begin;
    if (const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> bag(d2i_PKCS12(nullptr, &at, long(file.size())), &PKCS12_free); bag) {
        return refusal(X509Words::tr(
            "This file holds a private key with its certificate (PKCS #12). Export the certificate alone, as PEM, and give that."));
    }
    return refusal(X509Words::tr("This file is no certificate. One is X.509, as PEM (a text with “BEGIN CERTIFICATE”) or as DER."));
}

}  // namespace

QString nameOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Sha1:
        return u"SHA1"_s;
    case SignatureAlgorithm::Sha256:
        return u"SHA256"_s;
    case SignatureAlgorithm::Other:
        return u"OTHER"_s;
    }
    return {};
}

QString labelOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Sha1:
        return X509Words::tr("SHA-1");
    case SignatureAlgorithm::Sha256:
        return X509Words::tr("SHA-256");
    case SignatureAlgorithm::Other:
        return X509Words::tr("another algorithm");
    }
    return {};
}

Result<QList<X509Certificate>> readCertificates(const QByteArray &file, const CertificateLimits &limits)
{
    if (file.trimmed().isEmpty()) {
        return refusal(X509Words::tr("This file is empty."));
    }
    constexpr qsizetype mostOfAnyFile = 64 * 1024;  // what it is instead can be said of files that are too large, too
    if (file.size() > mostOfAnyFile) {
        return refusal(
            X509Words::tr("This file has %1 bytes and is no certificate: one has at most %2.").arg(file.size()).arg(limits.most));
    }
    auto read = file.contains("-----BEGIN ") ? readPem(file) : readDer(file);
    ERR_clear_error();
    if (!read) {
        return read;
    }
    for (const X509Certificate &each : *read) {
        if (each.pem.size() > limits.most) {
            return refusal(
                X509Words::tr("This certificate has %1 bytes as PEM; at most %2 are taken.").arg(each.pem.size()).arg(limits.most));
        }
    }
    return read;
}

Result<X509Certificate> readCertificate(const QByteArray &file, const CertificateLimits &limits)
{
    const auto read = readCertificates(file, limits);
    if (!read) {
        return fail(read);
    }
    if (read->size() > 1) {
        return refusal(X509Words::tr("There are %n certificates in this file. Give one of them alone.", nullptr, int(read->size())));
    }
    return read->first();
}

Result<X509Certificate> readValidCertificate(const QByteArray &file, const CertificateLimits &limits, const QDateTime &now)
{
    auto read = readCertificate(file, limits);
    if (!read) {
        return read;
    }
    if (read->notAfter < now) {
        return refusal(X509Words::tr("This certificate has expired on %1.").arg(read->notAfter.date().toString(Qt::ISODate)));
    }
    if (read->notBefore > now) {
        return refusal(X509Words::tr("This certificate is not valid before %1.").arg(read->notBefore.date().toString(Qt::ISODate)));
    }
    return read;
}

}  // namespace gatehouse
