// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignment.h"
#include "core/base/result.h"

#include <QStringList>

namespace gatehouse {

class Database;

/// Whom which grants are about, for somebody who is about to decide.
struct GrantNames {
    QStringList lines{};  ///< "Developers: ReadOnly in Payments (111122223333)", one for each principal
    qint64 all = 0;       ///< principals of all grants; more than lines when there were more than asked for
};

/// At most so many lines, sorted; what is gone meanwhile is named by what is left of it.
[[nodiscard]] Result<GrantNames> namesOf(Database &database, const QList<Grant> &grants, qsizetype most);

}  // namespace gatehouse
