// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/groups/group.h"
#include "core/users/user.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace gatehouse::ctl {

/// The users that these words name, each once, in this order.
[[nodiscard]] Result<QList<User>> findUsers(Workspace &workspace, const QStringList &references);
[[nodiscard]] Result<QList<Group>> findGroups(Workspace &workspace, const QStringList &references);

template<typename Record>
[[nodiscard]] QList<typename Record::Id> idsOf(const QList<Record> &records)
{
    QList<typename Record::Id> ids;
    for (const Record &record : records) {
        ids.append(record.id);
    }
    return ids;
}

}  // namespace gatehouse::ctl
