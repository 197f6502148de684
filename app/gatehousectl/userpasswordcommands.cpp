// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/terminal.h"
#include "core/users/userservice.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct UserPasswordCommands {
    Q_DECLARE_TR_FUNCTIONS(UserPasswordCommands)
};

using UserWork = std::function<Status(UserService &, const User &)>;

Command &addUserVerb(Command &user, Context &context, const char *name, const QString &what, const QString &example, const UserWork &work)
{
    auto who = std::make_shared<QString>();
    Command &verb = addVerb(user, name, what, {example});
    addText(verb, "USER", *who, UserPasswordCommands::tr("Username, user ID or email address")).required();
    onWorkspace(verb, context, [who, work](Workspace &workspace) -> Status {
        UserService service(workspace);
        const auto found = service.find(*who);
        return found ? work(service, *found) : fail(found);
    });
    return verb;
}

QJsonObject facts(const User &user)
{
    return {{u"id"_s, user.userId}, {u"userName"_s, user.username}};
}

Status reset(UserService &service, Context &context, const User &user, const QString &mode)
{
    const auto made = service.resetPassword(user.id, mode == u"email"_s ? PasswordMode::Email : PasswordMode::OneTime);
    if (!made) {
        return fail(made);
    }
    QJsonObject result = facts(user);
    if (made->isEmpty()) {
        context.printer().outcome(UserPasswordCommands::tr("A message with instructions to %1 waits in the outbox.").arg(user.email),
                                  result);
        return {};
    }
    result.insert(u"oneTimePassword"_s, *made);
    context.printer().outcome(UserPasswordCommands::tr("One-time password of %1, shown only now: %2").arg(user.username, *made), result);
    return {};
}

void addReset(Command &user, Context &context)
{
    auto mode = std::make_shared<QString>();
    Command &verb
        = addUserVerb(user, context, "reset-password", UserPasswordCommands::tr("Give a user a new password"),
                      u"gatehousectl -w corp.gatehouse user reset-password ana --mode one-time"_s,
                      [&context, mode](UserService &service, const User &found) { return reset(service, context, found, *mode); });
    addChoice(verb, "--mode", *mode, {u"email"_s, u"one-time"_s},
              UserPasswordCommands::tr("Instructions by email, or a one-time password printed once"))
        .required();
}

Status change(UserService &service, Context &context, const User &user)
{
    const auto present = Terminal::readLine(UserPasswordCommands::tr("Present password: "), Terminal::Echo::No);
    if (!present) {
        return fail(present);
    }
    const auto next = Terminal::readLine(UserPasswordCommands::tr("Next password: "), Terminal::Echo::No);
    if (!next) {
        return fail(next);
    }
    if (Terminal::isPersonAsking()) {
        const auto again = Terminal::readLine(UserPasswordCommands::tr("Next password once more: "), Terminal::Echo::No);
        if (!again) {
            return fail(again);
        }
        if (*again != *next) {
            return fail(Error::Kind::Invalid, UserPasswordCommands::tr("The two passwords differ. Nothing was changed."), u"password"_s);
        }
    }
    if (auto done = service.changePassword(user.id, *present, *next); !done) {
        return done;
    }
    context.printer().outcome(UserPasswordCommands::tr("Changed the password of %1.").arg(user.username), facts(user));
    return {};
}

void addEmailVerbs(Command &user, Context &context)
{
    addUserVerb(user, context, "verify-email", UserPasswordCommands::tr("Note that a user's email address is confirmed"),
                u"gatehousectl -w corp.gatehouse user verify-email ana"_s, [&context](UserService &service, const User &found) -> Status {
                    if (auto done = service.verifyEmail(found.id); !done) {
                        return done;
                    }
                    context.printer().outcome(UserPasswordCommands::tr("The email address %1 is verified.").arg(found.email), facts(found));
                    return {};
                });
    addUserVerb(
        user, context, "send-verification", UserPasswordCommands::tr("Ask a user by email to confirm the address"),
        u"gatehousectl -w corp.gatehouse user send-verification ana"_s, [&context](UserService &service, const User &found) -> Status {
            if (auto done = service.sendVerification(found.id); !done) {
                return done;
            }
            context.printer().outcome(UserPasswordCommands::tr("A message to %1 waits in the outbox.").arg(found.email), facts(found));
            return {};
        });
}

}  // namespace

void addUserPasswordCommands(Command &user, Context &context)
{
    addReset(user, context);
    addUserVerb(user, context, "change-password",
                UserPasswordCommands::tr("Change a password: the present and the next one are read from standard input, a line each"),
                u"gatehousectl -w corp.gatehouse user change-password ana"_s,
                [&context](UserService &service, const User &found) { return change(service, context, found); });
    addEmailVerbs(user, context);
}

}  // namespace gatehouse::ctl
