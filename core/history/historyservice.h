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

    /// The same into a file, which is replaced only when all is written: a failed or cancelled export leaves the old one.
    [[nodiscard]] Status saveJson(const EventQuery &query, const QString &path, Progress &progress) const;

    /// Takes back what this event did.
    Result<Workspace::Receipt> undo(Event::Id id, Progress &progress);
    /// The changes that `undoFrom` would take back, the newest first.
    [[nodiscard]] Result<QList<ChangeLine>> changesFrom(Event::Id id) const;
    /// Takes back everything since this event and what the event itself did, the newest change first; answers how many changes.
    ///
    /// Each is undone by itself, as if a person had done it one by one: the history has a line for each, each can be done
    /// again, and other writers have their turn in between. A change that reached outside the workspace is known
    /// beforehand, and then nothing is undone; at a refusal on the way, or when it is cancelled, what was undone until
    /// then stays undone and the error says how much that is.
    Result<qint64> undoFrom(Event::Id id, Progress &progress);
    /// Does again what this event did and was taken back.
    Result<Workspace::Receipt> redo(Event::Id id, Progress &progress);

private:
    [[nodiscard]] Result<qint64> changeOf(Event::Id id) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
