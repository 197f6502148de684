// SPDX-License-Identifier: Apache-2.0
#include "protocols/saml/keys.h"

#include "core/saml/samlmetadata.h"
#include "core/secrets/secretbytes.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <ctime>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>

namespace gatehouse::saml {

using namespace Qt::StringLiterals;

namespace {

struct SamlKeys {
    Q_DECLARE_TR_FUNCTIONS(SamlKeys)
};

struct FreeMemory {
    void operator()(BIO *memory) const { BIO_free(memory); }
};
using Memory = std::unique_ptr<BIO, FreeMemory>;

/// A key under a passphrase is refused; OpenSSL would ask for it at the terminal.
int noPassphrase(char * /*buffer*/, int /*size*/, int /*isWriting*/, void * /*user*/)
{
    return -1;
}

QString nameText(const X509_NAME *name)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &text);
    return QString::fromUtf8(text, qsizetype(length));
}

QDateTime momentOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday), QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

}  // namespace

Result<Certificate> readCertificate(const QByteArray &pemOrDer)
{
    const Memory memory(BIO_new_mem_buf(pemOrDer.constData(), int(pemOrDer.size())));
    Certificate certificate;
    if (pemOrDer.contains("-----BEGIN")) {
        certificate.reset(PEM_read_bio_X509(memory.get(), nullptr, noPassphrase, nullptr));
    } else {
        certificate.reset(d2i_X509_bio(memory.get(), nullptr));
    }
    ERR_clear_error();
    if (certificate == nullptr) {
        return fail(Error::Kind::Invalid, SamlKeys::tr("This is no X.509 certificate, neither as PEM nor as DER."), u"certificate"_s);
    }
    return certificate;
}

QByteArray derOf(const X509 &certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(&certificate, &bytes);
    QByteArray der(reinterpret_cast<const char *>(bytes), size > 0 ? size : 0);
    OPENSSL_free(bytes);
    return der;
}

SamlSigner signerOf(X509 &certificate, int number)
{
    return {number, fingerprintOf(derOf(certificate)), nameText(X509_get_subject_name(&certificate)),
            momentOf(X509_get0_notAfter(&certificate))};
}

Key publicKeyOf(X509 &certificate)
{
    Key key(X509_get_pubkey(&certificate));
    ERR_clear_error();
    return key;
}

Result<Key> readPrivateKey(const SecretBytes &pem, X509 &certificate)
{
    const Memory memory(BIO_new_mem_buf(pem.data(), int(pem.size())));
    Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, noPassphrase, nullptr));
    const bool fits = key != nullptr && X509_check_private_key(&certificate, key.get()) == 1;
    ERR_clear_error();
    if (key == nullptr) {
        return fail(Error::Kind::Invalid, SamlKeys::tr("The private key can't be read: it is no PEM, or has a passphrase."),
                    u"privateKey"_s);
    }
    if (!fits) {
        return fail(Error::Kind::Invalid, SamlKeys::tr("The private key is not that of the certificate."), u"privateKey"_s);
    }
    return key;
}

}  // namespace gatehouse::saml
