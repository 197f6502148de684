// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace gatehouse {

// The types that conditions compare, read without allocating.

/// A whole or decimal number, exact however long it is. It refers to the text that it was read from.
class Decimal
{
public:
    /// Empty for what is no number; `1e3` is none.
    [[nodiscard]] static std::optional<Decimal> read(QStringView text);
    [[nodiscard]] std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const { return (*this <=> other) == std::strong_ordering::equal; }

private:
    [[nodiscard]] bool isZero() const { return m_whole.isEmpty() && m_fraction.isEmpty(); }

    bool m_isNegative = false;
    QStringView m_whole;     ///< without zeros in front
    QStringView m_fraction;  ///< without zeros behind
};

/// Microseconds since 1970 in UTC: the forms of the W3C note on ISO 8601 ("2026-03", "2026-03-02", "2026-03-02T09:30:00.5+01:00"), and
/// epoch seconds. A number alone is epoch seconds; a time without an offset is UTC.
[[nodiscard]] std::optional<std::int64_t> momentFromText(QStringView text);

/// An IPv4 or IPv6 address, or all the addresses that begin as it does.
struct AddressBlock {
    std::array<std::uint8_t, 16> bytes{};
    int bits = 0;  ///< that count
    bool isV6 = false;

    /// "203.0.113.0/24", "2001:db8::/32"; an address alone stands for itself.
    [[nodiscard]] static std::optional<AddressBlock> read(QStringView text);
    /// An address, without a prefix length.
    [[nodiscard]] static std::optional<AddressBlock> readAddress(QStringView text);
    [[nodiscard]] bool contains(const AddressBlock &address) const;
};

[[nodiscard]] std::optional<bool> boolFromText(QStringView text);  ///< "true" or "false", without regard to case

[[nodiscard]] bool isBase64(QStringView text);  ///< RFC 4648 section 4; the padding may be left out
/// Whether two texts in base64 stand for the same bytes.
[[nodiscard]] bool isSameBase64(QStringView one, QStringView other);

}  // namespace gatehouse
