// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/eventstore.h"
#include "models/base/recordtablemodel.h"

namespace gatehouse {

/// The events that a query chooses.
class EventTableModel final : public RecordTableModel<Event, EventQuery>
{
    Q_OBJECT

public:
    EventTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);
};

/// "In effect", "Undone" …, translated; empty for an event that changed nothing.
[[nodiscard]] QString standingText(Event::Standing standing);

}  // namespace gatehouse
