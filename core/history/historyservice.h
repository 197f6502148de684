// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/history/event.h"
#include "core/workspace/workspace.h"

#include <QIODevice>

namespace gatehouse {

/// What an administrator may do with the history: look, export, and take changes back.
class HistoryService
{
public:
    explicit HistoryService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<EventDetails> details(Event::Id id) const;

    /// Writes the chosen events as a CloudTrail log file: {"Records": [ … ]}, the oldest first.
    [[nodiscard]] Status exportJson(const EventQuery &query, QIODevice &out, Progress &progress) const;

    /// Takes back what this event did.
    Result<Workspace::Receipt> undo(Event::Id id);
    /// Does again what this event did and was taken back.
    Result<Workspace::Receipt> redo(Event::Id id);

private:
    [[nodiscard]] Result<qint64> changeOf(Event::Id id) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
