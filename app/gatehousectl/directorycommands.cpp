// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/directoryfields.h"
#include "app/gatehousectl/directorywishes.h"
#include "app/gatehousectl/options.h"
#include "protocols/ldap/ldapdirectoryclient.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryCommands {
    Q_DECLARE_TR_FUNCTIONS(DirectoryCommands)
};

QString whichDirectory()
{
    return DirectoryCommands::tr("Directory ID or domain");
}

void addList(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "list", DirectoryCommands::tr("List the directories that are known, the connected one first"),
                            {u"gatehousectl -w corp.gatehouse directory list"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) { return printDirectories(workspace, context); });
}

void addShow(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    Command &verb = addVerb(noun, "show", DirectoryCommands::tr("Show a directory, and why it can't be connected if it can't"),
                            {u"gatehousectl -w corp.gatehouse directory show corp.example.com"_s});
    addText(verb, "DIRECTORY", *reference, whichDirectory()).required();
    onWorkspace(verb, context, [&context, reference](Workspace &workspace) -> Status {
        const auto found = DirectoryService(workspace).find(*reference);
        return found ? printDirectory(workspace, context, *found) : fail(found);
    });
}

/// What was made of it, and what else there is to know.
Status tell(Workspace &workspace, Context &context, Directory::Id id, const QString &sentence)
{
    const DirectoryService service(workspace);
    const auto directory = service.directory(id);
    const auto obstacles = directory ? service.obstacles(*directory) : Result<QStringList>(fail(directory));
    const auto kept = obstacles ? service.hasPassword(*directory) : Result<bool>(fail(obstacles));
    if (!kept) {
        return fail(kept);
    }
    for (const QString &each : *obstacles + remarksOn(*directory)) {
        context.printer().paragraph(each);
    }
    if (!*kept && directory->authentication == Directory::Authentication::Simple) {
        context.printer().paragraph(
            DirectoryCommands::tr("No password is kept yet: give it with “directory update %1 --ask-password”.").arg(directory->domain));
    }
    context.printer().outcome(sentence.arg(directory->domain), toJson(*directory, *kept));
    return {};
}

void addAdd(Command &noun, Context &context)
{
    auto directory = std::make_shared<Directory>();
    auto wishes = std::make_shared<DirectoryWishes>();
    auto password = std::make_shared<DirectoryPassword>();
    Command &verb = addVerb(noun, "add", DirectoryCommands::tr("Make a directory of AWS Directory Service known"),
                            {u"gatehousectl -w corp.gatehouse directory add corp.example.com --id d-0123456789 --region eu-central-1 "
                             "--bind-name reader@corp.example.com --ca corp-ca.pem --password-file password.txt"_s,
                             u"gatehousectl -w corp.gatehouse directory add corp.example.com --id d-0123456789 --kind self-managed "
                             "--trust two-way --authentication gssapi --tls none"_s});
    addText(verb, "DOMAIN", directory->domain, DirectoryCommands::tr("The name of the domain, as in corp.example.com")).required();
    addText(verb, "--id", directory->directoryId, DirectoryCommands::tr("The directory ID, as in d-0123456789")).required();
    wishes->addTo(verb);
    password->addTo(verb);
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        Directory wanted = *directory;
        wanted.regions = {workspace.setting(u"region"_s)};
        if (auto applied = wishes->applyTo(wanted); !applied) {
            return applied;
        }
        if (auto valid = validate(completed(wanted)); !valid) {
            return valid;  // before a person types a password
        }
        if (auto fits = password->fits(wanted); !fits) {
            return fits;
        }
        const auto typed = password->read(wanted.authentication == Directory::Authentication::Simple);
        if (!typed) {
            return fail(typed);
        }
        const auto id = DirectoryService(workspace).add(wanted, *typed ? (*typed)->copy() : SecretBytes());
        return id ? tell(workspace, context, *id, DirectoryCommands::tr("Added the directory %1.")) : fail(id);
    });
}

void addUpdate(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    auto domain = std::make_shared<QString>();
    auto wishes = std::make_shared<DirectoryWishes>();
    auto password = std::make_shared<DirectoryPassword>();
    Command &verb = addVerb(noun, "update", DirectoryCommands::tr("Change what is known of a directory, or how it is reached"),
                            {u"gatehousectl -w corp.gatehouse directory update corp.example.com --host dc2.corp.example.com"_s,
                             u"gatehousectl -w corp.gatehouse directory update corp.example.com --ask-password"_s});
    addText(verb, "DIRECTORY", *reference, whichDirectory()).required();
    addText(verb, "--domain", *domain, DirectoryCommands::tr("Another name of the domain"));
    wishes->addTo(verb);
    password->addTo(verb);
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        DirectoryService service(workspace);
        auto found = service.find(*reference);
        if (!found) {
            return fail(found);
        }
        const QString reader = found->bindName;
        found->domain = domain->isEmpty() ? found->domain : *domain;
        if (auto applied = wishes->applyTo(*found); !applied) {
            return applied;
        }
        if (auto fits = password->fits(*found); !fits) {
            return fits;
        }
        const auto typed = password->read(false);
        if (!typed) {
            return fail(typed);
        }
        if (auto done = service.update(*found, *typed ? &**typed : nullptr); !done) {
            Error error = done.error();
            if (error.field == "password"_L1) {
                error.message += u' ' + DirectoryCommands::tr("Give it with --password-file or --ask-password.");
            }
            return tl::unexpected(std::move(error));
        }
        if (!reader.isEmpty() && found->authentication == Directory::Authentication::Gssapi) {
            context.printer().paragraph(
                DirectoryCommands::tr("Kerberos takes the name and the key of the ticket: %1 and the password that was kept are forgotten. "
                                      "“undo” brings them back.")
                    .arg(reader));
        }
        return tell(workspace, context, found->id, DirectoryCommands::tr("Changed the directory %1."));
    });
}

void addRemove(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "remove", DirectoryCommands::tr("Forget a directory that is not connected, with its password"),
                            {u"gatehousectl -w corp.gatehouse directory remove corp.example.com --yes"_s});
    addText(verb, "DIRECTORY", *reference, whichDirectory()).required();
    addFlag(verb, "--yes", *yes, DirectoryCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        DirectoryService service(workspace);
        const auto found = service.find(*reference);
        if (!found) {
            return fail(found);
        }
        const QString sentence
            = DirectoryCommands::tr("This forgets the directory %1 and the password that is kept for it. In AWS it stays.")
                  .arg(found->domain);
        if (auto sure = found->isConnected ? Status() : Context::confirm(sentence, u"DELETE"_s, *yes); !sure) {
            return sure;
        }
        if (auto done = service.remove(found->id); !done) {
            return done;
        }
        context.printer().outcome(DirectoryCommands::tr("Removed the directory %1.").arg(found->domain),
                                  {{u"DirectoryId"_s, found->directoryId}});
        return {};
    });
}

void addTest(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    auto password = std::make_shared<DirectoryPassword>();
    Command &verb = addVerb(noun, "test", DirectoryCommands::tr("Try to reach a directory, step by step; changes nothing"),
                            {u"gatehousectl -w corp.gatehouse directory test"_s,
                             u"gatehousectl -w corp.gatehouse directory test corp.example.com --format json"_s});
    addText(verb, "DIRECTORY", *reference, DirectoryCommands::tr("Directory ID or domain (the connected one)"));
    password->addTo(verb);
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto found = directoryMeant(workspace, *reference);
        if (!found) {
            return fail(found);
        }
        auto typed = password->read(false);
        if (!typed) {
            return fail(typed);
        }
        auto connection = *typed ? Result<DirectoryConnection>(connectionTo(*found)) : DirectoryService(workspace).connection(*found);
        if (!connection) {
            return fail(connection);
        }
        if (*typed) {
            connection->password = std::make_shared<const SecretBytes>(std::move(**typed));
        }
        ConsoleProgress progress;
        const auto test = LdapDirectoryClient().test(*connection, progress);
        return test ? printTest(context, *test) : fail(test);
    });
}

}  // namespace

void addDirectoryCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand(
        "directory", DirectoryCommands::tr("Active Directory: what is known of it, how it is reached, what it fills in").toStdString());
    addList(noun, context);
    addShow(noun, context);
    addAdd(noun, context);
    addUpdate(noun, context);
    addRemove(noun, context);
    addTest(noun, context);
    addDirectoryMapCommands(noun, context);
}

}  // namespace gatehouse::ctl
