// SPDX-License-Identifier: Apache-2.0
#include "core/history/eventstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventStore)
};

Event eventFrom(const Statement &row)
{
    Event event{{row.integer(0)}, row.text(1), row.time(2),    row.text(3),           row.text(4),
                row.text(5),      row.text(6), row.integer(7), Event::Standing::Plain};
    if (event.change != 0) {
        event.standing = !row.text(8).isEmpty() ? Event::Standing::Outside
                         : row.boolean(9)       ? Event::Standing::Undone
                                                : Event::Standing::Done;
    }
    return event;
}

}  // namespace

Result<QList<qint64>> EventStore::ids(const EventQuery &query) const
{
    QByteArray sql = "SELECT id FROM events WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND instr(folded(summary || char(10) || actor || char(10) || record), ?1)";
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
    QList<qint64> ids;
    while (find.step()) {
        ids.append(find.integer(0));
    }
    if (auto done = find.status(); !done) {
        return fail(done);
    }
    return ids;
}

Result<QList<Event>> EventStore::records(const QList<qint64> &ids) const
{
    QList<Event> events;
    Statement query = m_database.statement(
        "SELECT e.id, e.event_id, e.time, e.name, e.actor, e.agent, e.summary, c.id, c.outside, c.undone_by IS NOT NULL "
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

Result<QStringList> EventStore::names() const
{
    QStringList names;
    Statement query = m_database.statement("SELECT DISTINCT name FROM events ORDER BY name");
    while (query.step()) {
        names.append(query.text(0));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return names;
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
