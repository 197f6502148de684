// SPDX-License-Identifier: Apache-2.0
#include "core/history/eventstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventStore)
};

Event eventFrom(const Statement &row)
{
    Event event{{row.integer(0)},       row.text(1), row.time(2), row.text(3), row.text(4), row.text(5), row.text(6), row.integer(7),
                Event::Standing::Plain, row.text(10)};
    if (event.change != 0) {
        event.standing = !row.text(8).isEmpty() ? Event::Standing::Outside
                         : row.boolean(9)       ? Event::Standing::Undone
                                                : Event::Standing::Done;
    }
    return event;
}

/// The names that occurred as far as somebody has looked: events are never taken away.
struct SeenNames {
    qint64 event = 0;
    QSet<QString> names{};
};

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

/// Every number from the first to the last, and back again.
QList<qint64> countedThrough(qint64 first, qint64 last, const EventQuery &query)
{
    const qint64 all = last - first + 1;
    QList<qint64> ids(query.limit < 0 ? all : std::min(query.limit, all));
    const bool up = query.direction == Qt::AscendingOrder;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        ids[i] = up ? first + i : last - i;
    }
    return ids;
}

}  // namespace

Result<QList<qint64>> EventStore::ids(const EventQuery &query) const
{
    if (query.text.isEmpty() && query.name.isEmpty() && !query.since.isValid() && !query.until.isValid()) {
        return allIds(query);
    }
    return idsBySql(query);
}

Result<QList<qint64>> EventStore::allIds(const EventQuery &query) const
{
    Statement find
        = m_database.statement("SELECT (SELECT min(id) FROM events), (SELECT max(id) FROM events), (SELECT count(*) FROM events)");
    const bool found = find.step();
    const qint64 first = found ? find.integer(0) : 0;
    const qint64 last = found ? find.integer(1) : 0;
    const qint64 count = found ? find.integer(2) : 0;
    if (auto done = find.status(); !done) {
        return fail(done);
    }
    // Where none is missing, as ever, a million rows with their records need not be read to know their numbers.
    return count > 0 && last - first + 1 == count ? Result<QList<qint64>>(countedThrough(first, last, query)) : idsBySql(query);
}

Result<QList<qint64>> EventStore::idsBySql(const EventQuery &query) const
{
    QByteArray sql = "SELECT id FROM events WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND holds(?1, summary, actor, record)";
    }
    if (!query.name.isEmpty()) {
        sql += " AND name = ?2";
    }
    if (query.since.isValid()) {
        sql += " AND time >= ?3";
    }
    if (query.until.isValid()) {
        sql += " AND time <= ?4";
    }
    sql += query.direction == Qt::AscendingOrder ? " ORDER BY id LIMIT ?5" : " ORDER BY id DESC LIMIT ?5";
    Statement find = m_database.statement(sql);
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (!query.name.isEmpty()) {
        find.bind(2, query.name);
    }
    if (query.since.isValid()) {
        find.bind(3, query.since);
    }
    if (query.until.isValid()) {
        find.bind(4, query.until);
    }
    find.bind(5, query.limit);
    return Database::integersOf(find);
}

Result<QList<Event>> EventStore::records(const QList<qint64> &ids) const
{
    QList<Event> events;
    Statement query = m_database.statement(
        "SELECT e.id, e.event_id, e.time, e.name, e.actor, e.agent, e.summary, c.id, c.outside, c.undone_by IS NOT NULL, "
        "coalesce((SELECT nullif(value, '') FROM settings WHERE settings.name = 'operator.' || e.actor), e.actor) "
        "FROM events e LEFT JOIN changes c ON c.event = e.id WHERE e.id = ?");
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            events.append(eventFrom(query));
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return events;
}

Result<qint64> EventStore::count() const
{
    const auto all = m_database.integer("SELECT count(*) FROM events");
    return all ? Result<qint64>(all->value_or(0)) : fail(all);
}

Result<QStringList> EventStore::actors() const
{
    Statement query = m_database.statement("SELECT DISTINCT actor FROM events ORDER BY actor");
    QStringList actors;
    while (query.step()) {
        actors.append(query.text(0));
    }
    auto done = query.status();
    return done ? Result<QStringList>(actors) : fail(done);
}

Result<QStringList> EventStore::names() const
{
    auto &seen = m_database.kept<SeenNames>();
    Statement query = m_database.statement("SELECT name, max(id) FROM events WHERE id > ? GROUP BY name");
    query.bindAll(seen.event);
    QSet<QString> fresh;
    qint64 newest = seen.event;
    while (query.step()) {
        fresh.insert(query.text(0));
        newest = std::max(newest, query.integer(1));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    if (m_database.inTransaction()) {
        fresh.unite(seen.names);  // what is not written yet may be taken back
        return sorted(fresh);
    }
    seen.names.unite(fresh);
    seen.event = newest;
    return sorted(seen.names);
}

Result<QJsonObject> EventStore::record(Event::Id id) const
{
    Statement query = m_database.statement("SELECT record FROM events WHERE id = ?");
    query.bindAll(id);
    QJsonObject record;
    if (query.step()) {
        record = QJsonDocument::fromJson(query.text(0).toUtf8()).object();
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return record;
}

Result<Event> EventStore::find(const QString &reference) const
{
    Statement query = m_database.statement(
        "SELECT id FROM events WHERE id = ?1 OR event_id = ?2 OR (length(?2) >= 4 AND substr(event_id, 1, length(?2)) = ?2) LIMIT 2");
    query.bindAll(reference.toLongLong(), reference);
    QList<qint64> ids;
    while (query.step()) {
        ids.append(query.integer(0));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    if (ids.size() != 1) {
        return fail(Error::Kind::NotFound,
                    ids.isEmpty() ? EventWords::tr("There is no event %1.").arg(reference)
                                  : EventWords::tr("More than one event begins with %1.").arg(reference),
                    u"event"_s);
    }
    const auto events = records(ids);
    return events ? Result<Event>(events->first()) : fail(events);
}

}  // namespace gatehouse
