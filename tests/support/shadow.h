// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/eventstore.h"
#include "core/storage/changeset.h"
#include "core/storage/database.h"
#include "core/workspace/changestore.h"
#include "core/workspace/rooms.h"
#include "core/workspace/snapshots.h"

#include <QJsonObject>

namespace gatehouse {

/// A copy of a workspace that is kept in step by nothing but the history: if every event stands for exactly what its
/// change recorded, and nothing was done without an event, the two never differ.
class Shadow
{
public:
    Shadow(Workspace &workspace, const QString &path) : m_path(path)
    {
        must(Snapshots(workspace).backUp(path));
        m_database = must(Database::open(path, Database::Access::ReadWrite));
        must(m_database->execute("PRAGMA synchronous = OFF"));
        m_event = must(ChangeStore(workspace.database()).newestEvent());
    }

    /// Repeats what happened since, and answers the rows that differ then.
    QStringList follow(Workspace &workspace)
    {
        const EventStore events(workspace.database());
        const qint64 newest = must(ChangeStore(workspace.database()).newestEvent());
        for (qint64 id = m_event + 1; id <= newest; ++id) {
            const QList<Event> found = must(events.records({id}));
            if (found.isEmpty()) {
                return {QStringLiteral("there is no event %1 of %2").arg(id).arg(newest)};
            }
            const QString trouble = repeat(workspace, found.first(), must(events.record({id})));
            if (!trouble.isEmpty()) {
                return {trouble};
            }
        }
        m_event = newest;
        QStringList rows;
        must(compareFiles(m_path, workspace.path(), [&](const RowDescription &row) {
            rows.append(QStringLiteral("%1 %2 %3").arg(nameOf(row.kind), row.table, row.label));
            return true;
        }));
        return rows;
    }

private:
    QString repeat(Workspace &workspace, const Event &event, const QJsonObject &record)
    {
        const ChangeStore store(workspace.database());
        const bool back = event.name == QLatin1String("UndoChange");
        qint64 change = event.change;
        if (back || event.name == QLatin1String("RedoChange")) {
            change = qint64(record.value(QLatin1String("requestParameters")).toObject().value(QLatin1String("changeId")).toDouble());
        }
        if (change == 0) {
            return {};
        }
        QByteArray changeset = must(store.changeset(change));
        if (back) {
            changeset = must(inverted(*m_database, changeset));
        }
        const auto transaction = must(Transaction::begin(*m_database));
        NoProgress unwatched;
        const auto conflicts = must(apply(*m_database, changeset, {bookkeepingColumns(), event.time}, unwatched));
        must(transaction->commit());
        return conflicts.isEmpty() ? QString() : QStringLiteral("event %1 can't be repeated").arg(event.id.value);
    }

    QString m_path;
    std::unique_ptr<Database> m_database;
    qint64 m_event = 0;
};

}  // namespace gatehouse
