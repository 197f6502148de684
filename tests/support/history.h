// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/eventstore.h"
#include "tests/support/testworkspace.h"

#include <QJsonObject>

namespace gatehouse {

/// The newest event of a workspace.
inline Event lastEvent(Workspace &workspace)
{
    const EventStore store(workspace.database());
    EventQuery newest;
    newest.limit = 1;
    return must(store.records(must(store.ids(newest)))).value(0);
}

/// The newest event as CloudTrail would hold it.
inline QJsonObject lastRecord(Workspace &workspace)
{
    return must(EventStore(workspace.database()).record(lastEvent(workspace).id));
}

}  // namespace gatehouse
