// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace gatehouse {

/// A row key that can't be mixed up with another record's key; 0 is no record.
template<typename Record>
struct RecordId {
    qint64 value = 0;
    [[nodiscard]] bool isValid() const { return value != 0; }
    auto operator<=>(const RecordId &) const = default;
};

template<typename Record>
size_t qHash(RecordId<Record> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

}  // namespace gatehouse
