// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/pages.h"
#include "core/outbox/outboxservice.h"
#include "core/outbox/outboxstore.h"
#include "protocols/smtp/smtpsender.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct OutboxCommands {
    Q_DECLARE_TR_FUNCTIONS(OutboxCommands)
};

QString stateOf(const Printer &printer, const Mail &mail)
{
    const bool waits = mail.state == Mail::State::Waiting;
    if (!printer.isForPeople()) {
        return waits ? u"waiting"_s : u"sent"_s;
    }
    return waits ? OutboxCommands::tr("Waiting") : OutboxCommands::tr("Sent");
}

QJsonObject toJson(const Mail &mail)
{
    QJsonObject object{{u"id"_s, mail.id.value},         {u"state"_s, mail.state == Mail::State::Waiting ? u"waiting"_s : u"sent"_s},
                       {u"recipient"_s, mail.recipient}, {u"subject"_s, mail.subject},
                       {u"body"_s, mail.body},           {u"createdAt"_s, mail.createdAt.toUTC().toString(Qt::ISODateWithMs)}};
    if (mail.sentAt.isValid()) {
        object.insert(u"sentAt"_s, mail.sentAt.toUTC().toString(Qt::ISODateWithMs));
    }
    if (!mail.reason.isEmpty()) {
        object.insert(u"reason"_s, mail.reason);
    }
    return object;
}

QList<Column> columns()
{
    return {{u"id"_s, OutboxCommands::tr("Message"), Column::Align::Right},
            {u"state"_s, OutboxCommands::tr("State")},
            {u"recipient"_s, OutboxCommands::tr("To")},
            {u"subject"_s, OutboxCommands::tr("Subject")},
            {u"createdAt"_s, OutboxCommands::tr("Created")},
            {u"sentAt"_s, OutboxCommands::tr("Sent")}};
}

QStringList cellsOf(const Printer &printer, const Mail &mail)
{
    return {QString::number(mail.id.value), stateOf(printer, mail),   mail.recipient, mail.subject,
            printer.time(mail.createdAt),   printer.time(mail.sentAt)};
}

struct Listing {
    MailQuery query{};
    QString state{};
};

Status list(Workspace &workspace, Context &context, const Listing &asked)
{
    MailQuery query = asked.query;
    if (!asked.state.isEmpty()) {
        query.state = asked.state == u"waiting"_s ? Mail::State::Waiting : Mail::State::Sent;
    }
    const OutboxStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    Printer &printer = context.printer();
    printer.beginList(columns());
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto mails = store.records(page);
        if (!mails) {
            return fail(mails);
        }
        for (const Mail &mail : *mails) {
            printer.addRow([&] { return cellsOf(printer, mail); }, [&] { return toJson(mail); });
        }
        return {};
    });
    printer.endList();
    return printed;
}

void addList(Command &noun, Context &context)
{
    auto asked = std::make_shared<Listing>();
    Command &verb = addVerb(noun, "list", OutboxCommands::tr("List messages, the newest first"),
                            {u"gatehousectl -w corp.gatehouse outbox list --state waiting"_s});
    addText(verb, "--filter", asked->query.text, OutboxCommands::tr("Part of the recipient or subject"));
    addChoice(verb, "--state", asked->state, {u"waiting"_s, u"sent"_s}, OutboxCommands::tr("Only messages in this state"));
    addNumber(verb, "--limit", asked->query.limit, 0, OutboxCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return list(workspace, context, *asked); });
}

void addShow(Command &noun, Context &context)
{
    auto id = std::make_shared<qint64>(0);
    Command &verb
        = addVerb(noun, "show", OutboxCommands::tr("Show one message with its text"), {u"gatehousectl -w corp.gatehouse outbox show 3"_s});
    addNumber(verb, "MESSAGE", *id, 1, OutboxCommands::tr("Its number")).required();
    onWorkspace(verb, context, [&context, id](Workspace &workspace) -> Status {
        const auto mail = OutboxService(workspace).mail({*id});
        if (!mail) {
            return fail(mail);
        }
        Printer &printer = context.printer();
        printer.record(columns(), cellsOf(printer, *mail), toJson(*mail));
        printer.paragraph(u'\n' + mail->body);
        return {};
    });
}

/// The messages with these numbers; one that does not exist refuses all.
Result<QList<Mail::Id>> findMails(Workspace &workspace, const QStringList &numbers)
{
    QList<Mail::Id> ids;
    for (const QString &number : numbers) {
        bool isNumber = false;
        const Mail::Id id{number.toLongLong(&isNumber)};
        if (!isNumber || !OutboxService(workspace).mail(id)) {
            return fail(Error::Kind::NotFound, OutboxCommands::tr("There is no message %1 in the outbox.").arg(number), u"message"_s);
        }
        if (!ids.contains(id)) {
            ids.append(id);
        }
    }
    return ids;
}

void addMarkSent(Command &noun, Context &context)
{
    auto numbers = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "mark-sent", OutboxCommands::tr("Note that messages were sent by hand"),
                            {u"gatehousectl -w corp.gatehouse outbox mark-sent 3 4"_s});
    addWords(verb, "MESSAGE", *numbers, OutboxCommands::tr("Numbers of messages"));
    onWorkspace(verb, context, [&context, numbers](Workspace &workspace) -> Status {
        const auto ids = findMails(workspace, *numbers);
        if (!ids) {
            return fail(ids);
        }
        if (auto done = OutboxService(workspace).markSent(*ids); !done) {
            return done;
        }
        context.printer().outcome(OutboxCommands::tr("Marked %n message(s) as sent.", nullptr, int(ids->size())),
                                  {{u"count"_s, ids->size()}});
        return {};
    });
}

void addDelete(Command &noun, Context &context)
{
    auto numbers = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "delete", OutboxCommands::tr("Delete messages; “undo” brings them back"),
                            {u"gatehousectl -w corp.gatehouse outbox delete 3"_s});
    addWords(verb, "MESSAGE", *numbers, OutboxCommands::tr("Numbers of messages"));
    onWorkspace(verb, context, [&context, numbers](Workspace &workspace) -> Status {
        const auto ids = findMails(workspace, *numbers);
        if (!ids) {
            return fail(ids);
        }
        if (auto done = OutboxService(workspace).remove(*ids); !done) {
            return done;
        }
        context.printer().outcome(OutboxCommands::tr("Deleted %n message(s).", nullptr, int(ids->size())), {{u"count"_s, ids->size()}});
        return {};
    });
}

void addSend(Command &noun, Context &context)
{
    Command &verb
        = addVerb(noun, "send", OutboxCommands::tr("Send every message that waits"), {u"gatehousectl -w corp.gatehouse outbox send"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        const SmtpSender server;
        QStringList failures;
        ConsoleProgress progress(failures);
        const auto sent = OutboxService(workspace).deliver(server, progress);
        if (!sent) {
            return fail(sent);
        }
        context.printer().outcome(OutboxCommands::tr("Sent %n message(s).", nullptr, int(*sent)),
                                  {{u"count"_s, *sent}, {u"failures"_s, QJsonArray::fromStringList(failures)}});
        for (const QString &failure : std::as_const(failures)) {
            context.printer().paragraph(failure);
        }
        return failures.isEmpty()
                   ? Status()
                   : fail(Error::Kind::Network, OutboxCommands::tr("%n message(s) could not be sent.", nullptr, int(failures.size())));
    });
}

}  // namespace

void addOutboxCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("outbox", OutboxCommands::tr("Messages to users that wait for a mail server").toStdString());
    addList(noun, context);
    addShow(noun, context);
    addMarkSent(noun, context);
    addDelete(noun, context);
    addSend(noun, context);
}

}  // namespace gatehouse::ctl
