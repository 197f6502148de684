// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/directoryfields.h"
#include "app/gatehousectl/options.h"
#include "core/directories/directorylookup.h"
#include "core/directories/directorymappingservice.h"
#include "protocols/ldap/ldapdirectoryclient.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MapCommands {
    Q_DECLARE_TR_FUNCTIONS(DirectoryMapCommands)
};

Status printMappings(Workspace &workspace, Context &context)
{
    const auto lines = DirectoryMappingService(workspace).lines();
    if (!lines) {
        return fail(lines);
    }
    Printer &printer = context.printer();
    printer.beginList({{u"Attribute"_s, MapCommands::tr("User attribute")},
                       {u"Expression"_s, MapCommands::tr("Maps to")},
                       {u"Default"_s, MapCommands::tr("Default")}});
    for (const DirectoryMappingLine &line : *lines) {
        printer.addRow(
            [&]() -> QStringList {
                return {line.attribute.name, line.expression,
                        line.isDefault() && printer.isForPeople() ? QString() : line.attribute.expression};
            },
            [&]() -> QJsonObject {
                return {{u"Attribute"_s, line.attribute.name},
                        {u"Expression"_s, line.expression},
                        {u"Default"_s, line.attribute.expression},
                        {u"IsDefault"_s, line.isDefault()}};
            });
    }
    printer.endList();
    return {};
}

void addList(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "list", MapCommands::tr("List which attribute of the directory fills in which attribute of users"),
                            {u"gatehousectl -w corp.gatehouse directory map list"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) { return printMappings(workspace, context); });
}

void addSet(Command &noun, Context &context)
{
    auto words = std::make_shared<QStringList>();
    Command &verb = addVerb(noun, "set", MapCommands::tr("Change attribute mappings, all that are given or none"),
                            {u"gatehousectl -w corp.gatehouse directory map set 'email=${dir:email}'"_s,
                             u"gatehousectl -w corp.gatehouse directory map set 'preferredUsername=${dir:lastname}${dir:firstname}'"_s});
    addWords(verb, "MAPPING", *words,
             MapCommands::tr("ATTRIBUTE=EXPRESSION; an expression has ${dir:email}, displayname, distinguishedName, firstname, guid, "
                             "initials, lastname, proxyAddresses, proxyAddresses:smtp, proxyAddresses:SMTP or windowsUpn in it"))
        .required();
    onWorkspace(verb, context, [&context, words](Workspace &workspace) -> Status {
        QMap<QString, QString> wanted;
        for (const QString &word : std::as_const(*words)) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals < 0) {
                return fail(Error::Kind::Invalid, MapCommands::tr("“%1” is no mapping. Write it as in email=${dir:email}.").arg(word),
                            u"mapping"_s);
            }
            wanted.insert(word.left(equals).trimmed(), word.mid(equals + 1));
        }
        if (auto done = DirectoryMappingService(workspace).set(wanted); !done) {
            return done;
        }
        context.printer().outcome(MapCommands::tr("Changed the attribute mappings of the directory."), {});
        return {};
    });
}

void addReset(Command &noun, Context &context)
{
    auto names = std::make_shared<QStringList>();
    auto all = std::make_shared<bool>(false);
    Command &verb = addVerb(
        noun, "reset", MapCommands::tr("Map attributes as they were at first"),
        {u"gatehousectl -w corp.gatehouse directory map reset email"_s, u"gatehousectl -w corp.gatehouse directory map reset --all"_s});
    const Option *given = addWords(verb, "ATTRIBUTE", *names, MapCommands::tr("The name of a user attribute, as in email")).required(false);
    addFlag(verb, "--all", *all, MapCommands::tr("All of them"));
    onWorkspace(verb, context, [&context, names](Workspace &workspace) -> Status {
        if (auto done = DirectoryMappingService(workspace).reset(*names); !done) {
            return done;
        }
        context.printer().outcome(MapCommands::tr("The attribute mappings are the default ones."), {});
        return {};
    });
    verb.parse_complete_callback([=] {
        if ((given->count() > 0) == *all) {
            refuseUsage(MapCommands::tr("Name attributes, or give --all."));
        }
    });
}

Result<DirectoryEntry> read(Workspace &workspace, const QString &reference, const QString &who, const DirectoryMapping &mapping)
{
    const auto directory = directoryMeant(workspace, reference);
    const auto connection = directory ? DirectoryService(workspace).connection(*directory) : Result<DirectoryConnection>(fail(directory));
    if (!connection) {
        return fail(connection);
    }
    ConsoleProgress progress;
    const auto session = LdapDirectoryClient().open(*connection, progress);
    return session ? findPerson(**session, connection->baseDn, who, mapping.attributes(), progress) : fail(session);
}

void addPreview(Command &noun, Context &context)
{
    auto who = std::make_shared<QString>();
    auto reference = std::make_shared<QString>();
    Command &verb
        = addVerb(noun, "preview", MapCommands::tr("Read an entry of the directory and show what the mappings make of it"),
                  {u"gatehousectl -w corp.gatehouse directory map preview ana@corp.example.com"_s,
                   u"gatehousectl -w corp.gatehouse directory map preview 'CN=Ruiz\\, Ana,OU=People,DC=corp,DC=example,DC=com'"_s});
    addText(verb, "PERSON", *who, MapCommands::tr("The name to sign in with, email address, whole name or distinguished name")).required();
    addText(verb, "--directory", *reference, MapCommands::tr("Directory ID or domain (the connected one)"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto mapping = DirectoryMappingService(workspace).mapping();
        const auto entry = mapping ? read(workspace, *reference, *who, *mapping) : Result<DirectoryEntry>(fail(mapping));
        if (!entry) {
            return fail(entry);
        }
        Printer &printer = context.printer();
        printer.paragraph(entry->dn + u'\n');
        printer.beginList({{u"Attribute"_s, MapCommands::tr("User attribute")},
                           {u"Value"_s, MapCommands::tr("Value")},
                           {u"Missing"_s, MapCommands::tr("Missing in the directory")}});
        const QStringList values = mapping->evaluate(*entry);
        for (qsizetype at = 0; at < values.size(); ++at) {
            const QString name = mappedAttributes().at(at).name;
            const QString missing = mapping->missing(at, *entry).join(u' ');
            printer.addRow(
                [&]() -> QStringList {
                    return {name, values.at(at), missing};
                },
                [&]() -> QJsonObject {
                    return {{u"Attribute"_s, name}, {u"Value"_s, values.at(at)}, {u"Missing"_s, missing}};
                });
        }
        printer.endList();
        return {};
    });
}

}  // namespace

void addDirectoryMapCommands(Command &directory, Context &context)
{
    Command &noun = *directory.add_subcommand("map", MapCommands::tr("Attribute mappings of the directory").toStdString());
    addList(noun, context);
    addSet(noun, context);
    addReset(noun, context);
    addPreview(noun, context);
}

}  // namespace gatehouse::ctl
