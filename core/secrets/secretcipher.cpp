// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretcipher.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace gatehouse::cipher {

namespace {

struct Cipher {
    Q_DECLARE_TR_FUNCTIONS(Cipher)
};

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype checkSize = crypto_generichash_BYTES;
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = quint64(1) << 30U;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

}  // namespace

QByteArray bound(const QList<QString> &words)
{
    QByteArray all;
    for (const QString &word : words) {
        const QByteArray bytes = word.toUtf8();
        const quint32 size = qToBigEndian(quint32(bytes.size()));
        all.append(reinterpret_cast<const char *>(&size), sizeof size);
        all.append(bytes);
    }
    return all;
}

QByteArray seal(const SecretBytes &key, const QByteArray &context, const SecretBytes &plain)
{
    QByteArray sealed(nonceSize + plain.size() + tagSize, '\0');
    randombytes_buf(sealed.data(), size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + nonceSize, nullptr, plain.data(), quint64(plain.size()), bytesOf(context),
                                               quint64(context.size()), nullptr, bytesOf(std::as_const(sealed)), key.data());
    return sealed;
}

SecretBytes open(const SecretBytes &key, const QByteArray &context, const QByteArray &sealed)
{
    const qsizetype size = sealed.size() - nonceSize - tagSize;
    if (size <= 0 || key.size() != keySize) {
        return {};
    }
    SecretBytes plain(size);
    const int done = crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, bytesOf(sealed) + nonceSize,
                                                                quint64(sealed.size() - nonceSize), bytesOf(context),
                                                                quint64(context.size()), bytesOf(sealed), key.data());
    return done == 0 ? std::move(plain) : SecretBytes();
}

QByteArray checkValue(const SecretBytes &key, const QString &keyId)
{
    const QByteArray context = bound({QStringLiteral("gatehouse key check"), keyId});
    QByteArray check(checkSize, '\0');
    crypto_generichash(bytesOf(check), size_t(checkSize), bytesOf(context), quint64(context.size()), key.data(), size_t(key.size()));
    return check;
}

Derivation newDerivation()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    return {salt, crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

Result<SecretBytes> derive(const SecretBytes &passphrase, const Derivation &how)
{
    const bool isSound = how.salt.size() == crypto_pwhash_SALTBYTES && how.operations >= crypto_pwhash_OPSLIMIT_MIN
                         && how.operations <= mostOperations && how.memory >= crypto_pwhash_MEMLIMIT_MIN && how.memory <= mostMemory;
    if (!isSound) {
        return fail(Error::Kind::Storage, Cipher::tr("What this file says of its passphrase is damaged."));
    }
    SecretBytes key(keySize);
    const int done
        = crypto_pwhash(key.data(), quint64(keySize), reinterpret_cast<const char *>(passphrase.data()), quint64(passphrase.size()),
                        bytesOf(how.salt), how.operations, size_t(how.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0) {
        return fail(Error::Kind::Storage,
                    Cipher::tr("There is not enough memory to work with the passphrase (%1 MiB are needed).").arg(how.memory >> 20U));
    }
    return key;
}

}  // namespace gatehouse::cipher
