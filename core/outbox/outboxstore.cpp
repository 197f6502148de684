// SPDX-License-Identifier: Apache-2.0
#include "core/outbox/outboxstore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Result<QList<qint64>> OutboxStore::ids(const MailQuery &query) const
{
    QByteArray sql = "SELECT id FROM outbox WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND holds(?1, recipient, subject)";
    }
    if (query.state) {
        sql += " AND state = ?2";
    }
    sql += query.direction == Qt::AscendingOrder ? " ORDER BY id LIMIT ?3" : " ORDER BY id DESC LIMIT ?3";
    Statement find = m_database.statement(sql);
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.state) {
        find.bind(2, *query.state == Mail::State::Sent ? u"SENT"_s : u"WAITING"_s);
    }
    find.bind(3, query.limit);
    QList<qint64> ids;
    while (find.step()) {
        ids.append(find.integer(0));
    }
    if (auto done = find.status(); !done) {
        return fail(done);
    }
    return ids;
}

Result<QList<Mail>> OutboxStore::records(const QList<qint64> &ids) const
{
    QList<Mail> mails;
    Statement query
        = m_database.statement("SELECT id, recipient, subject, body, state, reason, created_at, sent_at FROM outbox WHERE id = ?");
    for (const qint64 id : ids) {
        query.bindAll(id);
        if (query.step()) {
            mails.append({{query.integer(0)},
                          query.text(1),
                          query.text(2),
                          query.text(3),
                          query.text(4) == u"SENT"_s ? Mail::State::Sent : Mail::State::Waiting,
                          query.text(5),
                          query.time(6),
                          query.time(7)});
        }
        if (auto done = query.status(); !done) {
            return fail(done);
        }
        query.reset();
    }
    return mails;
}

Result<std::optional<Mail>> OutboxStore::byId(Mail::Id id) const
{
    const auto found = records({id.value});
    if (!found) {
        return fail(found);
    }
    return found->isEmpty() ? std::optional<Mail>() : std::optional(found->first());
}

Result<qint64> OutboxStore::waitingCount() const
{
    const auto count = m_database.integer("SELECT count(*) FROM outbox WHERE state = 'WAITING'");
    return count ? Result<qint64>(count->value_or(0)) : fail(count);
}

Result<Mail::Id> OutboxStore::insert(const Mail &mail)
{
    auto done = m_database.run("INSERT INTO outbox (recipient, subject, body, state, reason, created_at) VALUES (?, ?, ?, 'WAITING', ?, ?)",
                               mail.recipient, mail.subject, mail.body, mail.reason, mail.createdAt);
    return done ? Result<Mail::Id>(Mail::Id{m_database.lastInsertedId()}) : fail(done);
}

Status OutboxStore::setSent(Mail::Id id, const QDateTime &when)
{
    auto done = m_database.run("UPDATE outbox SET state = 'SENT', reason = '', sent_at = ?2 WHERE id = ?1 AND state <> 'SENT'", id, when);
    return done ? Status() : fail(done);
}

Status OutboxStore::remove(Mail::Id id)
{
    auto done = m_database.run("DELETE FROM outbox WHERE id = ?", id);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
