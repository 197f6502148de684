// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/userfields.h"
#include "core/groups/groupservice.h"
#include "core/identitysource/sourcekind.h"
#include "core/users/userservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UserEditCommands {
    Q_DECLARE_TR_FUNCTIONS(UserEditCommands)
};

struct Creation {
    StatedFields fields{};
    QString password{};
    QStringList groups{};
};

/// Where nothing is said: by email, but nothing where people sign in at an identity provider.
Result<PasswordMode> passwordModeFor(Workspace &workspace, const QString &word)
{
    if (word == u"none"_s) {
        return PasswordMode::None;
    }
    if (word == u"one-time"_s) {
        return PasswordMode::OneTime;
    }
    const auto source = identitySourceOf(workspace.database());
    if (!source) {
        return fail(source);
    }
    return word.isEmpty() && *source != SourceKind::IdentityStore ? PasswordMode::None : PasswordMode::Email;
}

Status create(Workspace &workspace, Context &context, const Creation &asked)
{
    NewUser wanted;
    setFields(wanted.user, asked.fields);
    const auto mode = passwordModeFor(workspace, asked.password);
    if (!mode) {
        return fail(mode);
    }
    wanted.password = *mode;
    for (const QString &name : asked.groups) {
        const auto group = GroupService(workspace).find(name);
        if (!group) {
            return fail(group);
        }
        wanted.groups.append(group->id);
    }
    UserService service(workspace);
    const auto created = service.create(wanted);
    if (!created) {
        return fail(created);
    }
    const auto user = service.user(created->id);
    if (!user) {
        return fail(user);
    }
    Printer &printer = context.printer();
    if (!printer.isForPeople()) {
        const bool made = !created->oneTimePassword.isEmpty();
        printUser(context, *user, made ? QJsonObject{{u"oneTimePassword"_s, created->oneTimePassword}} : QJsonObject());
        return {};
    }
    printer.outcome(UserEditCommands::tr("Added user %1 (%2).").arg(user->username, user->userId), {});
    if (*mode != PasswordMode::None) {
        printer.paragraph(created->oneTimePassword.isEmpty()
                              ? UserEditCommands::tr("A message with password instructions to %1 waits in the outbox.").arg(user->email)
                              : UserEditCommands::tr("One-time password, shown only now: %1").arg(created->oneTimePassword));
    }
    return {};
}

void addCreate(Command &user, Context &context)
{
    auto asked = std::make_shared<Creation>();
    Command &verb = addVerb(
        user, "create", UserEditCommands::tr("Add a user"),
        {u"gatehousectl -w corp.gatehouse user create --username ana --email ana@example.com --given-name Ana --family-name García "
         "--display-name \"Ana García\" --department Finance --group Everyone --password-mode one-time"_s});
    addUserOptions(verb, asked->fields, RequiredOptions::Enforced);
    addChoice(verb, "--password-mode", asked->password, {u"email"_s, u"one-time"_s, u"none"_s},
              UserEditCommands::tr("Instructions by email, a one-time password printed once, or none (email; none where people sign in "
                                   "at an identity provider)"));
    addTexts(verb, "--group", asked->groups, UserEditCommands::tr("A group to join; may be repeated")).type_name("GROUP");
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return create(workspace, context, *asked); });
}

struct Edit {
    QString user{};
    StatedFields fields{};
};

Status update(Workspace &workspace, Context &context, const Edit &asked)
{
    UserService service(workspace);
    const auto before = service.find(asked.user);
    if (!before) {
        return fail(before);
    }
    User user = *before;
    setFields(user, asked.fields);
    if (auto done = service.update(user); !done) {
        return done;
    }
    const auto after = service.user(user.id);
    if (!after) {
        return fail(after);
    }
    if (context.printer().isForPeople()) {
        context.printer().outcome(UserEditCommands::tr("Changed user %1.").arg(after->username), {});
    } else {
        printUser(context, *after);
    }
    return {};
}

void addUpdate(Command &user, Context &context)
{
    auto asked = std::make_shared<Edit>();
    Command &verb = addVerb(user, "update", UserEditCommands::tr("Change attributes of a user; an empty value removes one"),
                            {u"gatehousectl -w corp.gatehouse user update ana --title \"Head of Finance\" --cost-center 4711"_s,
                             u"gatehousectl -w corp.gatehouse user update ana --nick-name \"\""_s});
    addText(verb, "USER", asked->user, UserEditCommands::tr("Username, user ID or email address")).required();
    addUserOptions(verb, asked->fields, RequiredOptions::Free);
    onWorkspace(verb, context, [&context, asked](Workspace &workspace) { return update(workspace, context, *asked); });
    verb.parse_complete_callback([asked] {
        if (asked->fields.isEmpty()) {
            refuseUsage(UserEditCommands::tr("Nothing to change. Name at least one attribute, as in --title Engineer."));
        }
    });
}

}  // namespace

void addUserEditCommands(Command &user, Context &context)
{
    addCreate(user, context);
    addUpdate(user, context);
}

}  // namespace gatehouse::ctl
