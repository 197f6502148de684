// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/groupfields.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/userfields.h"
#include "core/groups/groupservice.h"
#include "core/users/userservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UserCommands {
    Q_DECLARE_TR_FUNCTIONS(UserCommands)
};

struct Listing {
    QString text{};
    QString status{};
    QString devices{};
    QString group{};
    QString sort = u"username"_s;
    bool descending = false;
    qint64 limit = -1;
};

Result<UserQuery> queryFor(Workspace &workspace, const Listing &asked)
{
    static const QMap<QString, UserQuery::Order> orders{{u"username"_s, UserQuery::Order::Username},
                                                        {u"display-name"_s, UserQuery::Order::DisplayName},
                                                        {u"email"_s, UserQuery::Order::Email},
                                                        {u"created"_s, UserQuery::Order::Created}};
    UserQuery query;
    query.text = asked.text;
    query.order = orders.value(asked.sort);
    query.direction = asked.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    query.limit = asked.limit;
    if (!asked.status.isEmpty()) {
        query.status = asked.status == u"enabled"_s ? User::Status::Enabled : User::Status::Disabled;
    }
    static const QMap<QString, UserQuery::Devices> devices{{u"none"_s, UserQuery::Devices::None},
                                                           {u"any"_s, UserQuery::Devices::Some},
                                                           {u"app"_s, UserQuery::Devices::AuthenticatorApps},
                                                           {u"key"_s, UserQuery::Devices::SecurityKeys}};
    if (!asked.devices.isEmpty()) {
        query.devices = devices.value(asked.devices);
    }
    if (!asked.group.isEmpty()) {
        const auto group = GroupService(workspace).find(asked.group);
        if (!group) {
            return fail(group);
        }
        query.group = group->id;
    }
    return query;
}

void addList(Command &user, Context &context)
{
    auto asked = std::make_shared<Listing>();
    Command &verb = addVerb(user, "list", UserCommands::tr("List users"),
                            {u"gatehousectl -w corp.gatehouse user list --filter garcia"_s,
                             u"gatehousectl -w corp.gatehouse user list --status disabled --format csv"_s,
                             u"gatehousectl -w corp.gatehouse user list --status enabled --mfa none"_s,
                             u"gatehousectl -w corp.gatehouse user list --group Finance --sort created --limit 10"_s});
    addText(verb, "--filter", asked->text, UserCommands::tr("Part of the username, display name or email address"));
    addChoice(verb, "--status", asked->status, {u"enabled"_s, u"disabled"_s}, UserCommands::tr("Only users with this status"));
    addChoice(verb, "--mfa", asked->devices, {u"none"_s, u"any"_s, u"app"_s, u"key"_s},
              UserCommands::tr("Only users without MFA devices, with any, with an authenticator app, or with a security key"));
    addText(verb, "--group", asked->group, UserCommands::tr("Only members of this group")).type_name("GROUP");
    addChoice(verb, "--sort", asked->sort, {u"username"_s, u"display-name"_s, u"email"_s, u"created"_s},
              UserCommands::tr("The order (username)"));
    addFlag(verb, "--descending", asked->descending, UserCommands::tr("The last first"));
    addNumber(verb, "--limit", asked->limit, 0, UserCommands::tr("At most so many"));
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) -> Status {
        const auto query = queryFor(workspace, *asked);
        return query ? printUsers(workspace, context, *query) : fail(query);
    });
}

void addShow(Command &user, Context &context)
{
    auto who = std::make_shared<QString>();
    Command &verb = addVerb(
        user, "show", UserCommands::tr("Show everything about a user"),
        {u"gatehousectl -w corp.gatehouse user show ana"_s, u"gatehousectl -w corp.gatehouse user show ana@example.com --format json"_s});
    addText(verb, "USER", *who, UserCommands::tr("Username, user ID or email address")).required();
    onWorkspace(verb, context, [&context, who](Workspace &workspace) -> Status {
        const auto found = UserService(workspace).find(*who);
        if (!found) {
            return fail(found);
        }
        printUser(context, *found);
        return {};
    });
}

void addGroups(Command &user, Context &context)
{
    auto who = std::make_shared<QString>();
    Command &verb = addVerb(user, "groups", UserCommands::tr("List the groups that a user is a member of"),
                            {u"gatehousectl -w corp.gatehouse user groups ana"_s});
    addText(verb, "USER", *who, UserCommands::tr("Username, user ID or email address")).required();
    onWorkspace(verb, context, [&context, who](Workspace &workspace) -> Status {
        const UserService service(workspace);
        const auto found = service.find(*who);
        if (!found) {
            return fail(found);
        }
        if (const auto groups = service.groupsOf(found->id); !groups) {
            return fail(groups);
        }
        GroupQuery query;
        query.member = found->id;
        return printGroups(workspace, context, query);
    });
}

}  // namespace

void addUserCommands(Command &root, Context &context)
{
    Command &user = *root.add_subcommand("user", UserCommands::tr("Users: list, add, change, remove, import and export").toStdString());
    addList(user, context);
    addShow(user, context);
    addUserEditCommands(user, context);
    addUserStatusCommands(user, context);
    addUserPasswordCommands(user, context);
    addGroups(user, context);
    addImportCommand(user, context, ImportRow::Kind::User);
    addExportCommand(user, context, ImportRow::Kind::User);
}

}  // namespace gatehouse::ctl
