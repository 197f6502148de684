// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/workspace/rooms.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <optional>

namespace gatehouse {

class Database;

/// A recorded change, without its changeset.
struct ChangeLine {
    qint64 id = 0;
    qint64 event = 0;
    QString summary{};
    QString outside{};  ///< what it did outside the workspace, which can't be taken back; empty when nothing
    bool undone = false;

    bool operator==(const ChangeLine &) const = default;
};

/// Writes events and changes, and reads what undo and redo need of them.
class ChangeStore
{
public:
    explicit ChangeStore(Database &database) : m_database(database) {}

    struct Event {
        QString eventId;
        QDateTime time;
        QString name;
        QString actor;
        QString agent;
        QString summary;
        Rooms rooms;
        QByteArray record;
    };
    [[nodiscard]] Result<qint64> addEvent(const Event &event);
    [[nodiscard]] Result<qint64> addChange(qint64 event, const QString &outside, const QByteArray &changeset);

    [[nodiscard]] Result<ChangeLine> line(qint64 change) const;
    [[nodiscard]] Result<std::optional<ChangeLine>> lineOfEvent(qint64 event) const;
    /// The changes from this event on that are not undone, the newest first.
    [[nodiscard]] Result<QList<ChangeLine>> linesFrom(qint64 event) const;
    /// Refused when it is not what was written.
    [[nodiscard]] Result<QByteArray> changeset(qint64 change) const;
    [[nodiscard]] Status setUndoneBy(qint64 change, std::optional<qint64> event);

    /// The newest change that is not undone, or the one that was done again since.
    [[nodiscard]] Result<std::optional<ChangeLine>> nextUndo() const;
    /// The change undone last, as long as nothing new was done since.
    [[nodiscard]] Result<std::optional<ChangeLine>> nextRedo() const;

    /// Whether an undo, or redo, of this change now makes a state that was there before: it is the newest one, and nothing that is older
    /// was undone or done again since.
    [[nodiscard]] Result<bool> leadsBack(const ChangeLine &line) const;

    [[nodiscard]] Result<qint64> newestEvent() const;
    /// True while no recorded table but the settings has a row.
    [[nodiscard]] Result<bool> isUnused() const;
    /// The rooms that events after `event` touched.
    [[nodiscard]] Result<Rooms> roomsSince(qint64 event) const;
    /// The keys of the rows of a table that events after `event` changed, each once; nothing where the history does not say it, or
    /// where reading it would take longer than reading the table.
    [[nodiscard]] Result<std::optional<QList<qint64>>> rowsChangedSince(qint64 event, const QString &table) const;

    [[nodiscard]] Result<QString> setting(const QString &name) const;
    [[nodiscard]] Status setSetting(const QString &name, const QString &value);

    /// Names the row with this key for a person; empty when there is none.
    [[nodiscard]] QString label(const RecordedTable &table, const QVariant &key) const;

private:
    [[nodiscard]] Result<std::optional<QList<qint64>>> rowsOf(const QSet<qint64> &changes, const QString &table) const;

    Database &m_database;
};

}  // namespace gatehouse
