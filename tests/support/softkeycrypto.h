// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <array>
#include <memory>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

/// What a security key does inside: P-256, its attestation certificate, and the sums of the PIN protocol.
namespace gatehouse::softkey {

inline const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *room(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

inline QByteArray random(int size)
{
    QByteArray bytes(size, '\0');
    RAND_bytes(room(bytes), size);
    return bytes;
}

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

inline QByteArray hmac(const QByteArray &key, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

/// AES-256-CBC with zeros as its beginning (CTAP 2.0, section 5.5.8).
inline QByteArray aes(const QByteArray &key, const QByteArray &bytes, bool encrypt)
{
    const QByteArray zeros(16, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    EVP_CipherInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, octets(key), octets(zeros), encrypt ? 1 : 0);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    QByteArray out(bytes.size(), '\0');
    int size = 0;
    EVP_CipherUpdate(context.get(), room(out), &size, octets(bytes), int(bytes.size()));
    return out;
}

/// The model of our keys.
inline QByteArray model()
{
    return QByteArray::fromHex("0123456789abcdef0123456789abcdef");
}

class Pair
{
public:
    Pair() : m_key(EVP_EC_gen("P-256"), &EVP_PKEY_free) {}

    [[nodiscard]] EVP_PKEY *handle() const { return m_key.get(); }

    /// 04, x, y
    [[nodiscard]] QByteArray point() const
    {
        QByteArray bytes(65, '\0');
        size_t size = 0;
        EVP_PKEY_get_octet_string_param(m_key.get(), OSSL_PKEY_PARAM_PUB_KEY, room(bytes), size_t(bytes.size()), &size);
        return bytes;
    }
    [[nodiscard]] QByteArray cose() const
    {
        return QByteArray::fromHex("a5010203262001215820") + point().mid(1, 32) + QByteArray::fromHex("225820") + point().mid(33);
    }
    [[nodiscard]] QByteArray sign(const QByteArray &content) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
        QByteArray signature(128, '\0');
        auto size = size_t(signature.size());
        EVP_DigestSign(context.get(), room(signature), &size, octets(content), size_t(content.size()));
        return signature.first(qsizetype(size));
    }
    [[nodiscard]] QByteArray agree(const QByteArray &theirs) const
    {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> other(EVP_PKEY_new(), &EVP_PKEY_free);
        EVP_PKEY_copy_parameters(other.get(), m_key.get());
        EVP_PKEY_set1_encoded_public_key(other.get(), octets(theirs), size_t(theirs.size()));
        const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(EVP_PKEY_CTX_new(m_key.get(), nullptr),
                                                                                  &EVP_PKEY_CTX_free);
        EVP_PKEY_derive_init(context.get());
        EVP_PKEY_derive_set_peer(context.get(), other.get());
        QByteArray shared(32, '\0');
        auto size = size_t(shared.size());
        EVP_PKEY_derive(context.get(), room(shared), &size);
        return shared;
    }

private:
    std::shared_ptr<EVP_PKEY> m_key;
};

/// Whoever made the key vouches for it.
struct Maker {
    Maker(const QByteArray &aaguid, bool isAuthority)
    {
        const std::unique_ptr<X509, decltype(&X509_free)> made(X509_new(), &X509_free);
        X509_set_version(made.get(), 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), 3600);
        X509_set_pubkey(made.get(), pair.handle());
        X509_NAME *name = X509_get_subject_name(made.get());
        for (const auto &[part, value] : std::array<std::pair<const char *, const char *>, 4>{
                 {{"C", "XX"}, {"O", "Soft Keys"}, {"OU", "Authenticator Attestation"}, {"CN", "Soft Key 1"}}}) {
            X509_NAME_add_entry_by_txt(name, part, MBSTRING_ASC, reinterpret_cast<const unsigned char *>(value), -1, -1, 0);
        }
        X509_set_issuer_name(made.get(), name);
        add(made.get(), NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
        const std::unique_ptr<ASN1_OBJECT, decltype(&ASN1_OBJECT_free)> id(OBJ_txt2obj("1.3.6.1.4.1.45724.1.1.4", 1), &ASN1_OBJECT_free);
        const QByteArray content = QByteArray::fromHex("0410") + aaguid;
        const std::unique_ptr<ASN1_OCTET_STRING, decltype(&ASN1_OCTET_STRING_free)> text(ASN1_OCTET_STRING_new(), &ASN1_OCTET_STRING_free);
        ASN1_OCTET_STRING_set(text.get(), octets(content), int(content.size()));
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
            X509_EXTENSION_create_by_OBJ(nullptr, id.get(), 0, text.get()), &X509_EXTENSION_free);
        X509_add_ext(made.get(), extension.get(), -1);
        X509_sign(made.get(), pair.handle(), EVP_sha256());
        certificate.resize(i2d_X509(made.get(), nullptr));
        unsigned char *bytes = room(certificate);
        i2d_X509(made.get(), &bytes);
    }

    Pair pair;
    QByteArray certificate;

private:
    static void add(X509 *certificate, int what, const char *value)
    {
        const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(X509V3_EXT_conf_nid(nullptr, nullptr, what, value),
                                                                                        &X509_EXTENSION_free);
        X509_add_ext(certificate, extension.get(), -1);
    }
};

}  // namespace gatehouse::softkey
