// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/outbox/outboxstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The messages of the outbox that a query chooses.
class MailTableModel final : public RecordTableModel<Mail, MailQuery>
{
    Q_OBJECT

public:
    MailTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);
};

}  // namespace gatehouse
