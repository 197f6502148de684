// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/groupstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The groups that a query chooses.
class GroupTableModel final : public RecordTableModel<Group, GroupQuery>
{
    Q_OBJECT

public:
    GroupTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);
};

}  // namespace gatehouse
