// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace gatehouse::saml {

enum class InflateError { NotDeflated, TooMuch };

/// Unpacks what the redirect binding packs (RFC 1951, without a header); stops as soon as there are more than `most` bytes.
[[nodiscard]] tl::expected<QByteArray, InflateError> inflated(const QByteArray &packed, qsizetype most);

}  // namespace gatehouse::saml
