// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace gatehouse {

/// The six parts of an Amazon Resource Name; the last one may have colons of its own. It refers to the text.
struct ArnParts {
    enum Part : std::size_t { Arn, Partition, Service, Region, Account, Resource };
    static constexpr std::size_t count = 6;

    std::array<QStringView, count> parts;

    [[nodiscard]] QStringView operator[](Part part) const { return parts[part]; }
    /// Empty for a text that does not begin with "arn:" or has fewer parts.
    [[nodiscard]] static std::optional<ArnParts> of(QStringView text);
};

}  // namespace gatehouse
