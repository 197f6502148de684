// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/people.h"
#include "app/gatehousectl/provisioning.h"
#include "core/users/userservice.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UserStatusCommands {
    Q_DECLARE_TR_FUNCTIONS(UserStatusCommands)
};

struct Chosen {
    QStringList users{};
    bool yes = false;
};

QJsonArray namesOf(const QList<User> &users)
{
    QJsonArray names;
    for (const User &user : users) {
        names.append(user.username);
    }
    return names;
}

Status setStatus(Workspace &workspace, Context &context, const Chosen &chosen, User::Status status)
{
    const auto users = findUsers(workspace, chosen.users);
    if (!users) {
        return fail(users);
    }
    ConsoleProgress progress;
    if (auto done = UserService(workspace).setStatus(idsOf(*users), status, progress); !done) {
        return done;
    }
    const bool enable = status == User::Status::Enabled;
    const int count = int(users->size());
    context.printer().outcome(enable ? UserStatusCommands::tr("Enabled %n user(s).", nullptr, count)
                                     : UserStatusCommands::tr("Disabled %n user(s).", nullptr, count),
                              {{u"users"_s, namesOf(*users)}, {u"count"_s, count}, {u"active"_s, enable}});
    return {};
}

void addSetStatus(Command &user, Context &context, const char *name, User::Status status, const QString &what)
{
    auto chosen = std::make_shared<Chosen>();
    Command &verb = addVerb(user, name, what, {u"gatehousectl -w corp.gatehouse user %1 ana bob@example.com"_s.arg(QLatin1String(name))});
    addWords(verb, "USER", chosen->users, UserStatusCommands::tr("Usernames, user IDs or email addresses"));
    onWorkspace(verb, context, [&context, chosen, status](Workspace &workspace) { return setStatus(workspace, context, *chosen, status); });
}

Status removeUsers(Workspace &workspace, Context &context, const Chosen &chosen)
{
    const auto users = findUsers(workspace, chosen.users);
    if (!users) {
        return fail(users);
    }
    UserService service(workspace);
    const auto consequence = service.consequenceOfRemoval(idsOf(*users));
    if (!consequence) {
        return fail(consequence);
    }
    const int count = int(consequence->users);
    const int memberships = int(consequence->memberships);
    const int assignments = int(consequence->assignments);
    QString sentence = UserStatusCommands::tr("This deletes %n user(s)", nullptr, count) + u' '
                       + UserStatusCommands::tr("with %n group membership(s).", nullptr, memberships);
    const int applications = int(consequence->applications);
    const QStringList holdings = sentencesAbout({consequence->assignments, consequence->applications}, consequence->afterwards);
    sentence = (QStringList(sentence) + holdings).join(u' ');
    if (auto sure = Context::confirm(sentence, u"DELETE"_s, chosen.yes); !sure) {
        return sure;
    }
    ConsoleProgress progress;
    if (auto done = service.remove(idsOf(*users), progress); !done) {
        return done;
    }
    context.printer().outcome(UserStatusCommands::tr("Deleted %n user(s).", nullptr, count),
                              {{u"users"_s, namesOf(*users)},
                               {u"count"_s, count},
                               {u"memberships"_s, memberships},
                               {u"assignments"_s, assignments},
                               {u"applicationAssignments"_s, applications},
                               {u"orphaned"_s, consequence->afterwards == Afterwards::Orphaned}});
    return followUp(workspace, context);
}

void addDelete(Command &user, Context &context)
{
    auto chosen = std::make_shared<Chosen>();
    Command &verb = addVerb(user, "delete", UserStatusCommands::tr("Delete users with their memberships"),
                            {u"gatehousectl -w corp.gatehouse user delete ana bob --yes"_s});
    addWords(verb, "USER", chosen->users, UserStatusCommands::tr("Usernames, user IDs or email addresses"));
    addFlag(verb, "--yes", chosen->yes, UserStatusCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [&context, chosen](Workspace &workspace) { return removeUsers(workspace, context, *chosen); });
}

}  // namespace

void addUserStatusCommands(Command &user, Context &context)
{
    addSetStatus(user, context, "enable", User::Status::Enabled, UserStatusCommands::tr("Let disabled users sign in again"));
    addSetStatus(user, context, "disable", User::Status::Disabled,
                 UserStatusCommands::tr("Keep users from signing in; they can't be edited until enabled"));
    addDelete(user, context);
}

}  // namespace gatehouse::ctl
