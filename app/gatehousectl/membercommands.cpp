// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "app/gatehousectl/userfields.h"
#include "core/groups/groupservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MemberCommands {
    Q_DECLARE_TR_FUNCTIONS(MemberCommands)
};

struct Membership {
    QString group{};
    QStringList users{};
};

void addMembers(Command &group, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb = addVerb(group, "members", MemberCommands::tr("List the members of a group"),
                            {u"gatehousectl -w corp.gatehouse group members Finance"_s});
    addText(verb, "GROUP", *name, MemberCommands::tr("Name or group ID")).required();
    onWorkspace(verb, context, [&context, name](Workspace &workspace) -> Status {
        const auto found = GroupService(workspace).find(*name);
        if (!found) {
            return fail(found);
        }
        UserQuery query;
        query.group = found->id;
        return printUsers(workspace, context, query);
    });
}

Status change(Workspace &workspace, Context &context, const Membership &asked, bool add)
{
    GroupService service(workspace);
    const auto group = service.find(asked.group);
    if (!group) {
        return fail(group);
    }
    const auto users = findUsers(workspace, asked.users);
    if (!users) {
        return fail(users);
    }
    ConsoleProgress progress;
    const auto changed
        = add ? service.addMembers({group->id}, idsOf(*users), progress) : service.removeMembers({group->id}, idsOf(*users), progress);
    if (!changed) {
        return fail(changed);
    }
    const int count = int(*changed);
    const QString sentence = add ? MemberCommands::tr("Added %n user(s) to %1.", nullptr, count)
                                 : MemberCommands::tr("Removed %n user(s) from %1.", nullptr, count);
    context.printer().outcome(sentence.arg(group->name),
                              {{u"id"_s, group->groupId}, {u"displayName"_s, group->name}, {u"changed"_s, count}});
    return {};
}

void addChange(Command &group, Context &context, const char *name, bool add, const QString &what)
{
    auto asked = std::make_shared<Membership>();
    Command &verb
        = addVerb(group, name, what, {u"gatehousectl -w corp.gatehouse group %1 Finance ana bob@example.com"_s.arg(QLatin1String(name))});
    addText(verb, "GROUP", asked->group, MemberCommands::tr("Name or group ID")).required();
    addWords(verb, "USER", asked->users, MemberCommands::tr("Usernames, user IDs or email addresses"));
    onWorkspace(verb, context, [&context, asked, add](Workspace &workspace) { return change(workspace, context, *asked, add); });
}

}  // namespace

void addMemberCommands(Command &group, Context &context)
{
    addMembers(group, context);
    addChange(group, context, "add-member", true, MemberCommands::tr("Add users to a group; all of them or none"));
    addChange(group, context, "remove-member", false, MemberCommands::tr("Take users out of a group"));
}

}  // namespace gatehouse::ctl
