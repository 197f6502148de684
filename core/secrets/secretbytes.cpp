// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretbytes.h"

#include <sodium.h>

#include <cstring>

namespace gatehouse {

namespace {

unsigned char *allocated(qsizetype size)
{
    if (size == 0) {
        return nullptr;
    }
    // sodium_malloc locks the pages into memory and marks them MADV_DONTDUMP.
    auto *bytes = sodium_init() < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(bytes);
    return bytes;
}

}  // namespace

void SecretBytes::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(qsizetype size) : m_bytes(allocated(size)), m_size(size)
{
    if (size > 0) {
        std::memset(m_bytes.get(), 0, size_t(size));
    }
}

SecretBytes SecretBytes::ofText(const QString &text)
{
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    SecretBytes secret = ofBytes(bytes);
    wipe(bytes);
    wipe(normal);
    return secret;
}

SecretBytes SecretBytes::ofBytes(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.isEmpty()) {
        std::memcpy(secret.data(), bytes.data(), size_t(bytes.size()));
    }
    return secret;
}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.data(), size_t(size));
    return secret;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), size_t(m_size)) == 0);
}

void SecretBytes::hide() const
{
    if (m_bytes) {
        sodium_mprotect_noaccess(m_bytes.get());
    }
}

void SecretBytes::show() const
{
    if (m_bytes) {
        sodium_mprotect_readonly(m_bytes.get());
    }
}

void wipe(QString &text)
{
    if (text.isDetached() && !text.isEmpty()) {
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    }
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached() && !bytes.isEmpty()) {
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    }
    bytes.clear();
}

}  // namespace gatehouse
