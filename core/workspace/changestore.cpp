// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/changestore.h"

#include "core/storage/changeset.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <sodium.h>
#include <sqlite3.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeStore)
};

constexpr qint64 mostEventsFollowed = 5000;
constexpr qint64 mostBytesFollowed = qint64(4) << 20U;  // of changesets: some twenty thousand rows

const QByteArray lines
    = "SELECT c.id, c.event, e.summary, c.outside, c.undone_by IS NOT NULL FROM changes c JOIN events e ON e.id = c.event ";

ChangeLine lineFrom(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.boolean(4)};
}

Result<std::optional<ChangeLine>> firstLine(Statement query)
{
    std::optional<ChangeLine> found;
    if (query.step()) {
        found = lineFrom(query);
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

QByteArray digestOf(const QByteArray &changeset)
{
    QByteArray digest(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), size_t(digest.size()),
                       reinterpret_cast<const unsigned char *>(changeset.constData()), quint64(changeset.size()), nullptr, 0);
    return digest;
}

}  // namespace

Result<qint64> ChangeStore::addEvent(const Event &event)
{
    auto done = m_database.run(
        "INSERT INTO events (event_id, time, name, actor, agent, summary, rooms, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", event.eventId,
        event.time, event.name, event.actor, event.agent, event.summary, qint64(event.rooms.toInt()), QString::fromUtf8(event.record));
    return done ? Result<qint64>(m_database.lastInsertedId()) : done;
}

Result<qint64> ChangeStore::addChange(qint64 event, const QString &outside, const QByteArray &changeset)
{
    auto done = m_database.run("INSERT INTO changes (event, outside, changeset, digest) VALUES (?, ?, ?, ?)", event, outside, changeset,
                               digestOf(changeset));
    return done ? Result<qint64>(m_database.lastInsertedId()) : done;
}

Result<ChangeLine> ChangeStore::line(qint64 change) const
{
    Statement query = m_database.statement(lines + "WHERE c.id = ?");
    query.bindAll(change);
    auto found = firstLine(std::move(query));
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, ChangeWords::tr("There is no change number %1.").arg(change));
    }
    return **found;
}

Result<std::optional<ChangeLine>> ChangeStore::lineOfEvent(qint64 event) const
{
    Statement query = m_database.statement(lines + "WHERE c.event = ?");
    query.bindAll(event);
    return firstLine(std::move(query));
}

Result<QList<ChangeLine>> ChangeStore::linesFrom(qint64 event) const
{
    Statement query = m_database.statement(lines + "WHERE c.event >= ? AND c.undone_by IS NULL ORDER BY c.id DESC");
    query.bindAll(event);
    QList<ChangeLine> found;
    while (query.step()) {
        found.append(lineFrom(query));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Result<QByteArray> ChangeStore::changeset(qint64 change) const
{
    Statement query = m_database.statement("SELECT changeset, digest FROM changes WHERE id = ?");
    query.bindAll(change);
    QByteArray changeset;
    if (query.step()) {
        changeset = query.blob(0);
        if (query.blob(1) != digestOf(changeset)) {
            return tl::unexpected<Error>(storageError(SQLITE_CORRUPT, u"change %1"_s.arg(change), m_database.path()));
        }
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return changeset;
}

Status ChangeStore::setUndoneBy(qint64 change, std::optional<qint64> event)
{
    auto done = event ? m_database.run("UPDATE changes SET undone_by = ?2 WHERE id = ?1", change, *event)
                      : m_database.run("UPDATE changes SET undone_by = NULL WHERE id = ?1", change);
    return done ? Status() : fail(done);
}

Result<std::optional<ChangeLine>> ChangeStore::nextUndo() const
{
    const QByteArray newest = "(SELECT max(id) FROM changes WHERE undone_by IS NULL)";
    const QByteArray redone = "(SELECT x.id FROM events r JOIN changes x ON x.id = json_extract(r.record, '$.requestParameters.changeId') "
                              "WHERE r.id > (SELECT event FROM changes WHERE id = "
                              + newest
                              + ") AND r.name = 'RedoChange' AND x.undone_by IS NULL "
                                "ORDER BY r.id DESC LIMIT 1)";
    return firstLine(m_database.statement(lines + "WHERE c.id = coalesce(" + redone + ", " + newest + ")"));
}

Result<std::optional<ChangeLine>> ChangeStore::nextRedo() const
{
    return firstLine(m_database.statement(
        lines + "WHERE c.undone_by > (SELECT coalesce(max(event), 0) FROM changes) ORDER BY c.undone_by DESC LIMIT 1"));
}

Result<bool> ChangeStore::leadsBack(const ChangeLine &line) const
{
    if (line.undone) {
        const auto next = nextRedo();
        return next ? Result<bool>(*next && (*next)->id == line.id) : fail(next);
    }
    const auto back = m_database.integer(
        "SELECT CASE WHEN ?1 = (SELECT max(id) FROM changes WHERE undone_by IS NULL) THEN NOT EXISTS (SELECT 1 FROM events WHERE id > ?2 "
        "AND name IN ('UndoChange', 'RedoChange') AND json_extract(record, '$.requestParameters.changeId') < ?1) ELSE 0 END",
        line.id, line.event);
    return back ? Result<bool>(back->value_or(0) != 0) : fail(back);
}

Result<qint64> ChangeStore::newestEvent() const
{
    auto newest = m_database.integer("SELECT max(id) FROM events");
    return newest ? Result<qint64>(newest->value_or(0)) : fail(newest);
}

Result<bool> ChangeStore::isUnused() const
{
    for (const QByteArray &table : recordedTableNames()) {
        if (table == "settings") {
            continue;
        }
        const auto used = m_database.integer("SELECT EXISTS (SELECT 1 FROM " + table + ")");
        if (!used) {
            return fail(used);
        }
        if (used->value_or(0) != 0) {
            return false;
        }
    }
    return true;
}

Result<Rooms> ChangeStore::roomsSince(qint64 event) const
{
    Statement query = m_database.statement("SELECT DISTINCT rooms FROM events WHERE id > ?");
    query.bindAll(event);
    Rooms rooms;
    while (query.step()) {
        rooms |= Rooms::fromInt(quint32(query.integer(0)));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return rooms;
}

Result<std::optional<QList<qint64>>> ChangeStore::rowsChangedSince(qint64 event, const QString &table) const
{
    const Rooms rooms = roomsOf({table});
    // An undo and a redo have no changeset of their own: they name the change.
    Statement query = m_database.statement("SELECT e.rooms, coalesce(c.id, json_extract(e.record, '$.requestParameters.changeId'), 0) "
                                           "FROM events e LEFT JOIN changes c ON c.event = e.id WHERE e.id > ? LIMIT ?");
    query.bindAll(event, mostEventsFollowed);
    QSet<qint64> changes;
    qint64 events = 0;
    for (; query.step(); ++events) {
        if (Rooms::fromInt(quint32(query.integer(0))) & rooms) {
            changes.insert(query.integer(1));
        }
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    if (events == mostEventsFollowed || changes.contains(0)) {
        return std::optional<QList<qint64>>();
    }
    return rowsOf(changes, table);
}

Result<std::optional<QList<qint64>>> ChangeStore::rowsOf(const QSet<qint64> &changes, const QString &table) const
{
    qint64 bytes = 0;
    for (const qint64 change : changes) {
        const auto length = m_database.integer("SELECT length(changeset) FROM changes WHERE id = ?", change);
        if (!length) {
            return fail(length);
        }
        bytes += length->value_or(mostBytesFollowed);
    }
    if (bytes >= mostBytesFollowed) {
        return std::optional<QList<qint64>>();
    }
    QSet<qint64> rows;
    for (const qint64 change : changes) {
        const auto content = changeset(change);
        if (!content) {
            return fail(content);
        }
        auto visited = visitRows(m_database, *content, [&](const RowChange &row) {
            if (row.table == table) {
                rows.insert(row.key.toLongLong());
            }
            return true;
        });
        if (!visited) {
            return fail(visited);
        }
    }
    return std::optional(QList<qint64>(rows.cbegin(), rows.cend()));
}

Result<QString> ChangeStore::setting(const QString &name) const
{
    Statement query = m_database.statement("SELECT value FROM settings WHERE name = ?");
    query.bindAll(name);
    QString value;
    if (query.step()) {
        value = query.text(0);
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return value;
}

Status ChangeStore::setSetting(const QString &name, const QString &value)
{
    auto done
        = m_database.run("INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2", name, value);
    return done ? Status() : fail(done);
}

QString ChangeStore::label(const RecordedTable &table, const QVariant &key) const
{
    Statement query = m_database.statement(table.labelSql);
    if (key.typeId() == QMetaType::QString) {
        query.bindAll(key.toString());
    } else {
        query.bindAll(key.toLongLong());
    }
    return query.step() ? query.text(0) : QString();
}

}  // namespace gatehouse
