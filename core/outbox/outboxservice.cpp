// SPDX-License-Identifier: Apache-2.0
#include "core/outbox/outboxservice.h"

#include "core/outbox/mailserverservice.h"
#include "core/outbox/outboxstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> stoppedAfter(qint64 sent, const Error &error)
{
    return fail(error.kind, OutboxService::tr("%n message(s) went out. Then: %1", nullptr, int(sent)).arg(error.message), error.field,
                error.details);
}

}  // namespace

Result<Mail> OutboxService::mail(Mail::Id id) const
{
    const auto found = OutboxStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This message is no longer in the outbox."));
    }
    return **found;
}

Status OutboxService::post(Change &change, const QString &recipient, const QString &subject, const QString &body)
{
    const Mail mail{{}, recipient, subject, body, Mail::State::Waiting, {}, change.now(), {}};
    const auto id = OutboxStore(change.database()).insert(mail);
    return id ? Status() : fail(id);
}

Result<qint64> OutboxService::deliver(const MailSender &sender, Progress &progress)
{
    if (auto open = m_workspace.mayChange(); !open) {
        return fail(open);  // what was sent could not be noted
    }
    const auto waiting = OutboxStore(m_workspace.database()).ids({{}, Mail::State::Waiting, MailQuery::Order::Time, Qt::AscendingOrder});
    if (!waiting) {
        return fail(waiting);
    }
    const auto session = MailServerService(m_workspace).open(sender);
    if (!session) {
        return fail(session);
    }
    qint64 sent = 0;
    for (qsizetype i = 0; i < waiting->size() && !progress.isCancelled(); ++i) {
        const auto message = mail({waiting->at(i)});
        if (!message) {
            continue;
        }
        if (auto done = (*session)->send(*message, progress); !done) {
            if (done.error().kind != Error::Kind::Invalid) {
                // The server itself is in the way: the others would fare no better.
                return sent == 0 ? Result<qint64>(fail(done)) : stoppedAfter(sent, done.error());
            }
            progress.itemFailed(message->recipient, done.error().message);
            continue;
        }
        const Operation operation{u"SendEmail"_s,
                                  tr("Send “%1” to %2").arg(message->subject, message->recipient),
                                  {{u"recipient"_s, message->recipient}, {u"subject"_s, message->subject}},
                                  u"gatehouse"_s};
        const auto noted = m_workspace.change(operation, [&](Change &change) {
            change.reachOutside(tr("The message has been sent."));
            return OutboxStore(change.database()).setSent(message->id, change.now());
        });
        if (!noted) {
            return fail(noted);
        }
        ++sent;
        progress.report(i + 1, waiting->size());
    }
    return sent;
}

Status OutboxService::markSent(const QList<Mail::Id> &ids)
{
    const Operation operation{
        u"MarkEmailSent"_s, tr("Mark %n message(s) as sent", nullptr, int(ids.size())), {{u"count"_s, ids.size()}}, u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        for (const Mail::Id id : ids) {
            if (auto set = OutboxStore(change.database()).setSent(id, change.now()); !set) {
                return set;
            }
        }
        return {};
    });
    return done ? Status() : fail(done);
}

Status OutboxService::remove(const QList<Mail::Id> &ids)
{
    const Operation operation{
        u"DeleteEmail"_s, tr("Delete %n message(s)", nullptr, int(ids.size())), {{u"count"_s, ids.size()}}, u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        for (const Mail::Id id : ids) {
            if (auto gone = OutboxStore(change.database()).remove(id); !gone) {
                return gone;
            }
        }
        return {};
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
