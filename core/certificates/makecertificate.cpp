// SPDX-License-Identifier: Apache-2.0
#include "core/certificates/openssl.h"
#include "core/certificates/x509.h"

#include <QCoreApplication>
#include <QStringList>

#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <cstring>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct MakingWords {
    Q_DECLARE_TR_FUNCTIONS(MakingWords)
};

constexpr int weakBits = 1024;
constexpr int strongBits = 2048;
constexpr int mostMonths = 240;
constexpr qsizetype longestCommonName = 64;  // RFC 5280, appendix A.1: ub-common-name
constexpr int serialBits = 127;              // RFC 5280, 4.1.2.2: positive, at most 20 octets

Error engineError()
{
    const QString words = QString::fromLatin1(ERR_error_string(ERR_get_error(), nullptr));
    ERR_clear_error();
    return {Error::Kind::Storage, MakingWords::tr("The certificate could not be made."), {}, words};
}

openssl::PrivateKey keyFrom(const SecretBytes &pem)
{
    const openssl::Bio in(BIO_new_mem_buf(pem.data(), int(pem.size())));
    return openssl::PrivateKey(PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr));
}

bool setTime(ASN1_TIME *time, const QDateTime &when)
{
    return ASN1_TIME_set(time, when.toSecsSinceEpoch()) != nullptr;
}

/// Sets who it is of and who signs it: both the same.
bool setNames(::X509 *certificate, const QString &commonName)
{
    // Never half a letter at the end.
    const QList<uint> letters = commonName.toUcs4().first(std::min(longestCommonName, commonName.toUcs4().size()));
    const QByteArray name = QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size()).toUtf8();
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(name.constData()),
                                      int(name.size()), -1, 0)
               == 1
           && X509_set_issuer_name(certificate, subject) == 1;
}

bool setSerial(::X509 *certificate)
{
    const openssl::Number number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
           && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

}  // namespace

Status validate(const CertificateWish &wish)
{
    if (wish.months < 1 || wish.months > mostMonths) {
        return fail(Error::Kind::Invalid, MakingWords::tr("A certificate is valid for 1 to %1 months.").arg(mostMonths), u"months"_s);
    }
    if (wish.bits != weakBits && wish.bits != strongBits) {
        return fail(Error::Kind::Invalid, MakingWords::tr("A key has 1024 or 2048 bits."), u"bits"_s);
    }
    if (wish.algorithm == SignatureAlgorithm::Other) {
        return fail(Error::Kind::Invalid, MakingWords::tr("A certificate is signed with SHA-1 or SHA-256."), u"algorithm"_s);
    }
    return {};
}

QStringList warningsOf(const CertificateWish &wish)
{
    QStringList warnings;
    if (wish.bits == weakBits) {
        warnings.append(MakingWords::tr(
            "A key of 1024 bits can be broken by whoever spends enough on it. Take 2048 bits unless the service provider can't."));
    }
    if (wish.algorithm == SignatureAlgorithm::Sha1) {
        warnings.append(
            MakingWords::tr("SHA-1 does not protect from forged signatures any more. Take SHA-256 unless the service provider can't."));
    }
    return warnings;
}

Result<SecretBytes> makeRsaKey(int bits)
{
    const openssl::PrivateKey key(EVP_RSA_gen(static_cast<unsigned int>(bits)));
    const openssl::Bio out(BIO_new(BIO_s_mem()));
    if (!key || !out || PEM_write_bio_PKCS8PrivateKey(out.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return tl::unexpected<Error>(engineError());
    }
    // The BIO wipes its memory when it goes.
    char *begin = nullptr;
    const long size = BIO_get_mem_data(out.get(), &begin);
    return SecretBytes::ofBytes(QByteArrayView(begin, qsizetype(size)));
}

Result<X509Certificate> signItself(const SecretBytes &pem, const QString &commonName, SignatureAlgorithm algorithm,
                                   const QDateTime &notBefore, const QDateTime &notAfter)
{
    const openssl::PrivateKey key = keyFrom(pem);
    const openssl::Certificate certificate(X509_new());
    const EVP_MD *digest = algorithm == SignatureAlgorithm::Sha1 ? EVP_sha1() : EVP_sha256();
    if (!key || !certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 || !setSerial(certificate.get())
        || !setTime(X509_getm_notBefore(certificate.get()), notBefore) || !setTime(X509_getm_notAfter(certificate.get()), notAfter)
        || !setNames(certificate.get(), commonName) || X509_set_pubkey(certificate.get(), key.get()) != 1
        || X509_sign(certificate.get(), key.get(), digest) == 0) {
        return tl::unexpected<Error>(engineError());
    }
    const openssl::Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate.get());
    const QByteArray text = openssl::contentOf(*out);
    return readCertificate(text, {text.size()});
}

Result<MadeCertificate> makeCertificate(const CertificateWish &wish, const QString &commonName, const QDateTime &now)
{
    if (auto valid = validate(wish); !valid) {
        return fail(valid);
    }
    auto key = makeRsaKey(wish.bits);
    if (!key) {
        return fail(key);
    }
    auto certificate = signItself(*key, commonName, wish.algorithm, now, now.addMonths(wish.months));
    if (!certificate) {
        return fail(certificate);
    }
    return MadeCertificate{std::move(*certificate), std::move(*key)};
}

bool belongTogether(const X509Certificate &certificate, const SecretBytes &pem)
{
    const openssl::PrivateKey key = keyFrom(pem);
    const auto *at = reinterpret_cast<const unsigned char *>(certificate.der.constData());
    const openssl::Certificate read(d2i_X509(nullptr, &at, long(certificate.der.size())));
    const bool together = key && read && X509_check_private_key(read.get(), key.get()) == 1;
    ERR_clear_error();
    return together;
}

}  // namespace gatehouse
