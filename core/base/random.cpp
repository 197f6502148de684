// SPDX-License-Identifier: Apache-2.0
#include "core/base/random.h"

#include <QUuid>
#include <QtEndian>

#include <sodium.h>

namespace gatehouse {

QString Random::uuid()
{
    QByteArray raw = bytes(16);
    raw[6] = char((raw.at(6) & 0x0f) | 0x40);
    raw[8] = char((raw.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(raw).toString(QUuid::WithoutBraces);
}

QString Random::hex(qsizetype digits)
{
    return QString::fromLatin1(bytes((digits + 1) / 2).toHex().left(digits));
}

quint32 Random::below(quint32 bound)
{
    // Numbers past the last whole multiple of `bound` would favour the small answers: draw again.
    const quint32 limit = std::numeric_limits<quint32>::max() - std::numeric_limits<quint32>::max() % bound;
    quint32 value = limit;
    while (value >= limit) {
        const QByteArray raw = bytes(sizeof(quint32));
        value = qFromLittleEndian<quint32>(raw.constData());
    }
    return value % bound;
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    if (sodium_init() < 0) {
        qFatal("libsodium could not be initialised");
    }
    randombytes_buf(out.data(), size_t(count));
    return out;
}

SeededRandom::SeededRandom(quint64 seed) : m_seed(crypto_stream_chacha20_KEYBYTES, '\0')
{
    qToLittleEndian(seed, m_seed.data());
}

QByteArray SeededRandom::bytes(qsizetype count)
{
    constexpr qsizetype block = 4096;
    while (m_left.size() < count) {
        QByteArray nonce(crypto_stream_chacha20_NONCEBYTES, '\0');
        qToLittleEndian(m_block++, nonce.data());
        QByteArray fresh(block, Qt::Uninitialized);
        crypto_stream_chacha20(reinterpret_cast<unsigned char *>(fresh.data()), quint64(block),
                               reinterpret_cast<const unsigned char *>(nonce.constData()),
                               reinterpret_cast<const unsigned char *>(m_seed.constData()));
        m_left += fresh;
    }
    const QByteArray out = m_left.left(count);
    m_left.remove(0, count);
    return out;
}

}  // namespace gatehouse
