// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/typedsecret.h"
#include "core/directories/authority.h"
#include "core/outbox/mailserverservice.h"
#include "protocols/smtp/smtpsender.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MailServerCommands {
    Q_DECLARE_TR_FUNCTIONS(MailServerCommands)
};

const QList<std::pair<QString, MailServer::Security>> &securities()
{
    static const QList<std::pair<QString, MailServer::Security>> all{
        {u"starttls"_s, MailServer::Security::StartTls}, {u"tls"_s, MailServer::Security::Tls}, {u"none"_s, MailServer::Security::None}};
    return all;
}

QString wordOf(MailServer::Security security)
{
    for (const auto &[word, each] : securities()) {
        if (each == security) {
            return word;
        }
    }
    return {};
}

Status show(Workspace &workspace, Context &context)
{
    const MailServerService service(workspace);
    const auto server = service.server();
    const auto kept = service.hasPassword();
    if (!server || !kept) {
        return server ? fail(kept) : fail(server);
    }
    if (server->host.isEmpty()) {
        return fail(Error::Kind::NotFound, MailServerCommands::tr("No mail server is configured."), u"mail.host"_s);
    }
    Printer &printer = context.printer();
    const QString password = !printer.isForPeople() ? (*kept ? u"true"_s : u"false"_s)
                             : *kept                ? MailServerCommands::tr("kept among the secrets")
                                                    : MailServerCommands::tr("none");
    printer.record({{u"host"_s, MailServerCommands::tr("Server")},
                    {u"port"_s, MailServerCommands::tr("Port")},
                    {u"security"_s, MailServerCommands::tr("Encryption")},
                    {u"user"_s, MailServerCommands::tr("User name")},
                    {u"hasPassword"_s, MailServerCommands::tr("Password")},
                    {u"sender"_s, MailServerCommands::tr("Sender")},
                    {u"senderName"_s, MailServerCommands::tr("Name of the sender")},
                    {u"authority"_s, MailServerCommands::tr("Certificate authority")}},
                   {server->host, QString::number(server->port), wordOf(server->security), server->user, password, server->sender,
                    server->senderName, printer.isForPeople() ? subjectsIn(server->authority).join(u", "_s) : server->authority},
                   {{u"host"_s, server->host},
                    {u"port"_s, server->port},
                    {u"security"_s, wordOf(server->security)},
                    {u"user"_s, server->user},
                    {u"hasPassword"_s, *kept},
                    {u"sender"_s, server->sender},
                    {u"senderName"_s, server->senderName},
                    {u"authority"_s, server->authority}});
    return {};
}

struct Wishes {
    QString host{};
    qint64 port = 0;
    QString security{};
    QString user{};
    QString sender{};
    QString senderName{};
    QString authority{};
    bool password = false;
    bool noPassword = false;
};

Status save(Workspace &workspace, Context &context, const Wishes &wishes, const QMap<QString, const Option *> &options)
{
    MailServerService service(workspace);
    const auto present = service.server();
    if (!present) {
        return fail(present);
    }
    const auto given = [&](const QString &name) { return options.value(name)->count() > 0; };
    MailServer server = *present;
    server.host = given(u"host"_s) ? wishes.host : server.host;
    server.port = given(u"port"_s) ? int(wishes.port) : server.port;
    for (const auto &[word, each] : securities()) {
        server.security = given(u"security"_s) && word == wishes.security ? each : server.security;
    }
    server.user = given(u"user"_s) ? wishes.user : server.user;
    server.sender = given(u"sender"_s) ? wishes.sender : server.sender;
    server.senderName = given(u"senderName"_s) ? wishes.senderName : server.senderName;
    if (given(u"authority"_s)) {
        server.authority.clear();
        if (!wishes.authority.isEmpty()) {
            auto pem = authorityIn(wishes.authority);
            if (!pem) {
                return fail(pem);
            }
            server.authority = std::move(*pem);
        }
    }
    std::optional<SecretBytes> password;
    if (wishes.password) {
        auto typed = readSecret("GATEHOUSE_MAIL_PASSWORD", MailServerCommands::tr("Password of the mail server: "));
        if (!typed) {
            return fail(typed);
        }
        password = std::move(*typed);
    } else if (wishes.noPassword) {
        password = SecretBytes();
    }
    if (auto done = service.save(server, password); !done) {
        Error error = done.error();
        if (error.field == "mail.password"_L1) {
            error.message += u' ' + MailServerCommands::tr("Give it with --password, or forget it with --no-password.");
        }
        return tl::unexpected(std::move(error));
    }
    return show(workspace, context);
}

void addSet(Command &noun, Context &context)
{
    auto wishes = std::make_shared<Wishes>();
    Command &verb = addVerb(noun, "set", MailServerCommands::tr("Say which server takes the messages; what is not given stays"),
                            {u"gatehousectl -w corp.gatehouse mail-server set --host mail.example.com --sender sso@example.com"_s,
                             u"gatehousectl -w corp.gatehouse mail-server set --user sso --password < password.txt"_s});
    QMap<QString, const Option *> options;
    options[u"host"_s] = &addText(verb, "--host", wishes->host, MailServerCommands::tr("Its name or address"));
    options[u"port"_s] = &addNumber(verb, "--port", wishes->port, 1, MailServerCommands::tr("587 unless given; 465 goes with tls"));
    options[u"security"_s] = &addChoice(verb, "--security", wishes->security, {u"starttls"_s, u"tls"_s, u"none"_s},
                                        MailServerCommands::tr("How the connection is protected; starttls unless given"));
    options[u"user"_s] = &addText(verb, "--user", wishes->user, MailServerCommands::tr("Who signs in; empty where nobody has to"));
    options[u"sender"_s] = &addText(verb, "--sender", wishes->sender, MailServerCommands::tr("The address that messages come from"));
    options[u"senderName"_s] = &addText(verb, "--sender-name", wishes->senderName, MailServerCommands::tr("What people see in its place"));
    options[u"authority"_s]
        = &addText(verb, "--authority", wishes->authority,
                   MailServerCommands::tr("File of the certificate that the server's leads to; empty for those of this computer"));
    addFlag(verb, "--password", wishes->password,
            MailServerCommands::tr("Keep a password: of GATEHOUSE_MAIL_PASSWORD, else typed, else a line of standard input"));
    addFlag(verb, "--no-password", wishes->noPassword, MailServerCommands::tr("Forget the kept password"));
    verb.parse_complete_callback([wishes] {
        if (wishes->password && wishes->noPassword) {
            refuseUsage(MailServerCommands::tr("Give either --password or --no-password."));
        }
    });
    onWorkspace(verb, context, [&context, wishes, options](Workspace &workspace) { return save(workspace, context, *wishes, options); });
}

void addTest(Command &noun, Context &context)
{
    auto recipient = std::make_shared<QString>();
    Command &verb = addVerb(noun, "test", MailServerCommands::tr("Send one message at once to see whether it arrives"),
                            {u"gatehousectl -w corp.gatehouse mail-server test ana@example.com"_s});
    addText(verb, "ADDRESS", *recipient, MailServerCommands::tr("Where the message goes")).required();
    onWorkspace(verb, context, [&context, recipient](Workspace &workspace) -> Status {
        QStringList failures;
        ConsoleProgress progress(failures);
        if (auto done = MailServerService(workspace).test(SmtpSender(), *recipient, progress); !done) {
            return done;
        }
        context.printer().outcome(MailServerCommands::tr("The mail server took the message to %1.").arg(*recipient),
                                  {{u"recipient"_s, *recipient}});
        return {};
    });
}

}  // namespace

void addMailServerCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("mail-server", MailServerCommands::tr("The server that takes messages to users").toStdString());
    Command &showing
        = addVerb(noun, "show", MailServerCommands::tr("Show the mail server"), {u"gatehousectl -w corp.gatehouse mail-server show"_s});
    onWorkspace(showing, context, [&context](Workspace &workspace) { return show(workspace, context); });
    addSet(noun, context);
    addTest(noun, context);
    Command &verb = addVerb(noun, "remove", MailServerCommands::tr("Use no mail server; “undo” brings it back"),
                            {u"gatehousectl -w corp.gatehouse mail-server remove"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        if (auto done = MailServerService(workspace).remove(); !done) {
            return done;
        }
        context.printer().outcome(MailServerCommands::tr("No mail server is configured now. Messages wait in the outbox."), {});
        return {};
    });
}

}  // namespace gatehouse::ctl
