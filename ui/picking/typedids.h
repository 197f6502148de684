// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace gatehouse {

/// The keys that a list or a picker hands out, as the ids of the records they are.
template<typename Id>
[[nodiscard]] QList<Id> typedIds(const QList<qint64> &keys)
{
    QList<Id> ids;
    ids.reserve(keys.size());
    for (const qint64 key : keys) {
        ids.append(Id{key});
    }
    return ids;
}

}  // namespace gatehouse
