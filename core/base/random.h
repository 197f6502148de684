// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace gatehouse {

/// Where unpredictable bytes come from; the demo company brings a seeded one so that it is the same every time.
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;

    /// A version 4 UUID, lower case, without braces.
    [[nodiscard]] QString uuid();
    /// `digits` lower-case hexadecimal digits.
    [[nodiscard]] QString hex(qsizetype digits);
    /// A number in [0, bound) without bias; `bound` is at least 1.
    [[nodiscard]] quint32 below(quint32 bound);
};

/// The operating system's generator, through libsodium.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

/// The same bytes for the same seed, on every machine. Never for secrets.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed);
    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    QByteArray m_seed;
    quint64 m_block = 0;
    QByteArray m_left;
};

}  // namespace gatehouse
