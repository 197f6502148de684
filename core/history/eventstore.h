// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/history/event.h"

namespace gatehouse {

class Database;

/// Reads the history; what is in it was written by the door and is never changed.
class EventStore
{
public:
    explicit EventStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<qint64>> ids(const EventQuery &query) const;
    [[nodiscard]] Result<QList<Event>> records(const QList<qint64> &ids) const;
    [[nodiscard]] Result<qint64> count() const;
    [[nodiscard]] Result<QStringList> names() const;   ///< the operations that occur, sorted
    [[nodiscard]] Result<QStringList> actors() const;  ///< who did something, sorted; every event is looked at
    [[nodiscard]] Result<QJsonObject> record(Event::Id id) const;
    /// By number, by eventID, or by the beginning of an eventID that fits only one.
    [[nodiscard]] Result<Event> find(const QString &reference) const;

private:
    [[nodiscard]] Result<QList<qint64>> allIds(const EventQuery &query) const;
    [[nodiscard]] Result<QList<qint64>> idsBySql(const EventQuery &query) const;

    Database &m_database;
};

}  // namespace gatehouse
