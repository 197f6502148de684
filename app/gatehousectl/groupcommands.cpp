// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/groupfields.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "app/gatehousectl/provisioning.h"
#include "core/groups/groupservice.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct GroupCommands {
    Q_DECLARE_TR_FUNCTIONS(GroupCommands)
};

struct Stated {
    QString group{};
    QString name{};
    QString description{};
    QString externalId{};
};

/// Says what was done and, for programs, shows the group as it is now.
Status show(Workspace &workspace, Context &context, Group::Id id, const QString &sentence)
{
    const auto group = GroupService(workspace).group(id);
    if (!group) {
        return fail(group);
    }
    if (context.printer().isForPeople()) {
        context.printer().outcome(sentence.arg(group->name), {});
        return {};
    }
    return printGroup(workspace, context, *group);
}

void addList(Command &group, Context &context)
{
    auto query = std::make_shared<GroupQuery>();
    auto sort = std::make_shared<QString>();
    Command &verb = addVerb(group, "list", GroupCommands::tr("List groups"),
                            {u"gatehousectl -w corp.gatehouse group list --filter admin"_s,
                             u"gatehousectl -w corp.gatehouse group list --sort members --format json"_s});
    addText(verb, "--filter", query->text, GroupCommands::tr("Part of the name or description"));
    addChoice(verb, "--sort", *sort, {u"name"_s, u"members"_s, u"created"_s},
              GroupCommands::tr("The order (name); the largest or newest first"));
    addNumber(verb, "--limit", query->limit, 0, GroupCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, query, sort](Workspace &workspace) {
        if (*sort == u"members"_s || *sort == u"created"_s) {
            query->order = *sort == u"members"_s ? GroupQuery::Order::Members : GroupQuery::Order::Created;
            query->direction = Qt::DescendingOrder;
        }
        return printGroups(workspace, context, *query);
    });
}

void addShow(Command &group, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(group, "show", GroupCommands::tr("Show everything about a group"),
                            {u"gatehousectl -w corp.gatehouse group show Finance --format json"_s});
    addText(verb, "GROUP", *name, GroupCommands::tr("Name or group ID")).required();
    onWorkspace(verb, context, [&context, name](Workspace &workspace) -> Status {
        const auto found = GroupService(workspace).find(*name);
        return found ? printGroup(workspace, context, *found) : fail(found);
    });
}

void addCreate(Command &group, Context &context)
{
    auto asked = std::make_shared<Stated>();
    Command &verb = addVerb(group, "create", GroupCommands::tr("Add a group"),
                            {u"gatehousectl -w corp.gatehouse group create Finance --description \"May read the books\""_s});
    addText(verb, "NAME", asked->name, GroupCommands::tr("The name of the group")).required();
    addText(verb, "--description", asked->description, GroupCommands::tr("Which permissions the group has or will have"));
    addText(verb, "--external-id", asked->externalId, GroupCommands::tr("The identity provider's own key"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) -> Status {
        Group wanted;
        wanted.name = asked->name;
        wanted.description = asked->description;
        wanted.externalId = asked->externalId;
        const auto id = GroupService(workspace).create(wanted);
        return id ? show(workspace, context, *id, GroupCommands::tr("Created group %1.")) : fail(id);
    });
}

void addUpdate(Command &group, Context &context)
{
    auto asked = std::make_shared<Stated>();
    Command &verb = addVerb(group, "update", GroupCommands::tr("Change a group; an empty value removes"),
                            {u"gatehousectl -w corp.gatehouse group update Finance --name Accounting"_s});
    addText(verb, "GROUP", asked->group, GroupCommands::tr("Name or group ID")).required();
    const Option *name = &addText(verb, "--name", asked->name, GroupCommands::tr("The new name"));
    const Option *description = &addText(verb, "--description", asked->description, GroupCommands::tr("The new description"));
    const Option *externalId = &addText(verb, "--external-id", asked->externalId, GroupCommands::tr("The identity provider's own key"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        GroupService service(workspace);
        const auto found = service.find(asked->group);
        if (!found) {
            return fail(found);
        }
        Group wanted = *found;
        wanted.name = name->count() > 0 ? asked->name : wanted.name;
        wanted.description = description->count() > 0 ? asked->description : wanted.description;
        wanted.externalId = externalId->count() > 0 ? asked->externalId : wanted.externalId;
        const auto done = service.update(wanted);
        return done ? show(workspace, context, wanted.id, GroupCommands::tr("Changed group %1.")) : done;
    });
    verb.parse_complete_callback([=] {
        if (name->count() + description->count() + externalId->count() == 0) {
            refuseUsage(GroupCommands::tr("Nothing to change. Give --name, --description or --external-id."));
        }
    });
}

Status removeGroups(Workspace &workspace, Context &context, const QStringList &names, bool yes)
{
    const auto groups = findGroups(workspace, names);
    if (!groups) {
        return fail(groups);
    }
    GroupService service(workspace);
    const auto consequence = service.consequenceOfRemoval(idsOf(*groups));
    if (!consequence) {
        return fail(consequence);
    }
    const int count = int(consequence->groups);
    QString sentence = GroupCommands::tr("This deletes %n group(s)", nullptr, count) + u' '
                       + GroupCommands::tr("with %n membership(s); the users stay.", nullptr, int(consequence->memberships));
    const QStringList holdings = sentencesAbout({consequence->assignments, consequence->applications}, consequence->afterwards);
    sentence = (QStringList(sentence) + holdings).join(u' ');
    if (auto sure = Context::confirm(sentence, u"DELETE"_s, yes); !sure) {
        return sure;
    }
    ConsoleProgress progress;
    if (auto done = service.remove(idsOf(*groups), progress); !done) {
        return done;
    }
    QJsonArray gone;
    for (const Group &group : *groups) {
        gone.append(group.name);
    }
    context.printer().outcome(GroupCommands::tr("Deleted %n group(s).", nullptr, count),
                              {{u"groups"_s, gone},
                               {u"count"_s, count},
                               {u"memberships"_s, consequence->memberships},
                               {u"assignments"_s, consequence->assignments},
                               {u"applicationAssignments"_s, consequence->applications},
                               {u"orphaned"_s, consequence->afterwards == Afterwards::Orphaned}});
    return followUp(workspace, context);
}

void addDelete(Command &group, Context &context)
{
    auto names = std::make_shared<QStringList>();
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(group, "delete", GroupCommands::tr("Delete groups; their members stay"),
                            {u"gatehousectl -w corp.gatehouse group delete Finance --yes"_s});
    addWords(verb, "GROUP", *names, GroupCommands::tr("Names or group IDs"));
    addFlag(verb, "--yes", *yes, GroupCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, names, yes](Workspace &workspace) { return removeGroups(workspace, context, *names, *yes); });
}

}  // namespace

void addGroupCommands(Command &root, Context &context)
{
    Command &group = *root.add_subcommand(
        "group", GroupCommands::tr("Groups and their members: list, add, change, remove, import and export").toStdString());
    addList(group, context);
    addShow(group, context);
    addCreate(group, context);
    addUpdate(group, context);
    addDelete(group, context);
    addMemberCommands(group, context);
    addImportCommand(group, context, ImportRow::Kind::Group);
    addExportCommand(group, context, ImportRow::Kind::Group);
}

}  // namespace gatehouse::ctl
