// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "core/mfa/mfaservice.h"
#include "core/users/userservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MfaCommands {
    Q_DECLARE_TR_FUNCTIONS(MfaCommands)
};

/// On the command line, ALWAYS_ON is always-on.
QString wordOf(QString name)
{
    return name.toLower().replace(u'_', u'-');
}

QString nameFrom(QString word)
{
    return word.toUpper().replace(u'-', u'_');
}

template<typename Values>
QStringList wordsOf(const Values &values)
{
    QStringList words;
    for (const auto value : values) {
        words.append(wordOf(nameOf(value)));
    }
    return words;
}

QStringList typesOf(const MfaSettings &settings)
{
    QStringList types;
    for (const MfaDevice::Kind kind : allMfaKinds) {
        if (settings.allows(kind)) {
            types.append(wordOf(nameOf(kind)));
        }
    }
    return types;
}

QJsonObject toJson(const MfaSettings &settings)
{
    return {{u"mode"_s, wordOf(nameOf(settings.mode))},
            {u"types"_s, QJsonArray::fromStringList(typesOf(settings))},
            {u"withoutDevice"_s, wordOf(nameOf(settings.withoutDevice))},
            {u"managers"_s, wordOf(nameOf(settings.managers))}};
}

QJsonObject toJson(const SignInCase &signIn)
{
    const SignInDecision decision = decide(signIn);
    QJsonArray kinds;
    for (const MfaDevice::Kind kind : decision.kinds) {
        kinds.append(wordOf(nameOf(kind)));
    }
    return {{u"authenticatorApp"_s, signIn.hasApp},
            {u"securityKey"_s, signIn.hasKey},
            {u"secretLost"_s, signIn.hasLostApp},
            {u"trusted"_s, signIn.isTrusted},
            {u"step"_s, wordOf(nameOf(decision.step))},
            {u"reason"_s, wordOf(nameOf(decision.reason))},
            {u"types"_s, kinds},
            {u"offersTrust"_s, decision.offersTrust},
            {u"mayManageDevices"_s, decision.mayManageDevices}};
}

Status show(Workspace &workspace, Context &context)
{
    const MfaService service(workspace);
    const auto settings = service.settings();
    const auto source = service.source();
    if (!settings || !source) {
        return settings ? fail(source) : fail(settings);
    }
    Printer &printer = context.printer();
    if (*source == SourceKind::ExternalProvider) {
        printer.paragraph(providerNote());
    }
    const bool people = printer.isForPeople();
    const auto text = [people](auto value) { return people ? labelOf(value) : wordOf(nameOf(value)); };
    printer.record({{u"mode"_s, MfaCommands::tr("Users are prompted")},
                    {u"types"_s, MfaCommands::tr("MFA types")},
                    {u"withoutDevice"_s, MfaCommands::tr("Without a device")},
                    {u"managers"_s, MfaCommands::tr("Who manages devices")}},
                   {text(settings->mode), typesOf(*settings).join(u' '), text(settings->withoutDevice), text(settings->managers)},
                   toJson(*settings));
    if (const QString note = radiusNote(settings->mode, *source); !note.isEmpty()) {
        printer.paragraph(note);
    }
    return {};
}

struct Wanted {
    QString mode;
    QStringList types;
    QString withoutDevice;
    QString managers;
};

Status set(Workspace &workspace, Context &context, const Wanted &wanted)
{
    MfaService service(workspace);
    const auto before = service.settings();
    const auto source = service.source();
    if (!before || !source) {
        return before ? fail(source) : fail(before);
    }
    MfaSettings settings = *before;
    settings.mode = mfaModeNamed(nameFrom(wanted.mode)).value_or(settings.mode);
    settings.withoutDevice = withoutDeviceNamed(nameFrom(wanted.withoutDevice)).value_or(settings.withoutDevice);
    settings.managers = mfaManagersNamed(nameFrom(wanted.managers)).value_or(settings.managers);
    if (!wanted.types.isEmpty()) {
        settings.allowsApps = wanted.types.contains(wordOf(nameOf(MfaDevice::Kind::AuthenticatorApp)));
        settings.allowsKeys = wanted.types.contains(wordOf(nameOf(MfaDevice::Kind::SecurityKey)));
    }
    if (auto done = service.setSettings(settings); !done) {
        return done;
    }
    for (const QString &warning : warningsOf(settings, *source) + QStringList{adviceOn(settings), radiusNote(settings.mode, *source)}) {
        if (!warning.isEmpty()) {
            context.printer().paragraph(warning);
        }
    }
    const auto counts = service.counts();
    if (!counts) {
        return fail(counts);
    }
    if (const QString note = withoutDeviceNote(settings, *source, counts->usersWithout); !note.isEmpty()) {
        const bool locksOut = settings.withoutDevice == WithoutDevice::Block;
        context.printer().paragraph(locksOut ? MfaCommands::tr("%1 “undo” takes it back.", "how many can't sign in").arg(note) : note);
    }
    context.printer().outcome(MfaCommands::tr("Configured multi-factor authentication: %1.").arg(labelOf(settings.mode)), toJson(settings));
    return {};
}

void addSettings(Command &mfa, Context &context)
{
    Command &noun = *mfa.add_subcommand("settings", MfaCommands::tr("How multi-factor authentication is configured").toStdString());
    onWorkspace(addVerb(noun, "show", MfaCommands::tr("Show the settings"), {u"gatehousectl -w corp.gatehouse mfa settings show"_s}),
                context, [&context](Workspace &workspace) { return show(workspace, context); });
    auto wanted = std::make_shared<Wanted>();
    Command &verb = addVerb(noun, "set", MfaCommands::tr("Change some of the settings; the others stay"),
                            {u"gatehousectl -w corp.gatehouse mfa settings set --mode always-on --without-device register"_s,
                             u"gatehousectl -w corp.gatehouse mfa settings set --type security-key"_s});
    addChoice(verb, "--mode", wanted->mode, wordsOf(allMfaModes), MfaCommands::tr("When users are prompted"));
    addChoices(verb, "--type", wanted->types, wordsOf(allMfaKinds), MfaCommands::tr("A type that users may have; once for each"));
    addChoice(verb, "--without-device", wanted->withoutDevice, wordsOf(allWithoutDevice),
              MfaCommands::tr("What a user without a device has to do"));
    addChoice(verb, "--managers", wanted->managers, wordsOf(allMfaManagers), MfaCommands::tr("Who adds, renames and deletes devices"));
    onWorkspace(verb, context, [&context, wanted](Workspace &workspace) { return set(workspace, context, *wanted); });
}

Status printDecisions(Workspace &workspace, Context &context, const QString &reference, bool isTrusted)
{
    const MfaService service(workspace);
    QList<SignInCase> cases;
    if (reference.isEmpty()) {
        const auto settings = service.settings();
        const auto source = service.source();
        if (!settings || !source) {
            return settings ? fail(source) : fail(settings);
        }
        cases = typicalCases(*settings, *source);
    } else {
        const auto user = UserService(workspace).find(reference);
        const auto signIn = user ? service.signInOf(user->id, isTrusted) : Result<SignInCase>(fail(user));
        if (!signIn) {
            return fail(signIn);
        }
        cases = {*signIn};
    }
    Printer &printer = context.printer();
    printer.beginList({{u"devices"_s, MfaCommands::tr("User")},
                       {u"context"_s, MfaCommands::tr("Signs in")},
                       {u"step"_s, MfaCommands::tr("After the password")},
                       {u"reason"_s, MfaCommands::tr("Why")}});
    for (const SignInCase &each : cases) {
        const SignInDecision decision = decide(each);
        printer.addRow(
            [&]() -> QStringList {
                return printer.isForPeople()
                           ? QStringList{whoOf(each), whereOf(each), labelOf(decision), reasonOf(decision, each)}
                           : QStringList{whoOf(each), whereOf(each), wordOf(nameOf(decision.step)), wordOf(nameOf(decision.reason))};
            },
            [&] { return toJson(each); });
    }
    printer.endList();
    return {};
}

void addDecide(Command &mfa, Context &context)
{
    auto user = std::make_shared<QString>();
    auto trusted = std::make_shared<bool>(false);
    Command &verb
        = addVerb(mfa, "decide", MfaCommands::tr("Tell what a user has to do at a sign-in, and why"),
                  {u"gatehousectl -w corp.gatehouse mfa decide --user ana"_s,
                   u"gatehousectl -w corp.gatehouse mfa decide --user ana --trusted"_s, u"gatehousectl -w corp.gatehouse mfa decide"_s});
    addText(verb, "--user", *user, MfaCommands::tr("Username, UserId or email address; without it every kind of user is shown"));
    addFlag(verb, "--trusted", *trusted, MfaCommands::tr("On a device that the user has said is trusted, in a known browser and network"));
    onWorkspace(verb, context,
                [&context, user, trusted](Workspace &workspace) { return printDecisions(workspace, context, *user, *trusted); });
}

}  // namespace

void addMfaCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("mfa", MfaCommands::tr("Multi-factor authentication").toStdString());
    addSettings(noun, context);
    addDecide(noun, context);
    addMfaDeviceCommands(noun, context);
}

}  // namespace gatehouse::ctl
