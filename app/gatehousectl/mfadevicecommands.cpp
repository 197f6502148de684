// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/interrupt.h"
#include "app/gatehousectl/mfafields.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/seedfile.h"
#include "app/gatehousectl/terminal.h"
#include "app/gatehousectl/typedsecret.h"
#include "core/mfa/mfaservice.h"
#include "core/mfa/qrcode.h"
#include "core/mfa/totp.h"
#include "core/secrets/secretservice.h"
#include "core/users/userservice.h"
#include "protocols/fido/fidosecuritykeys.h"

#include <QJsonObject>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MfaDeviceCommands {
    Q_DECLARE_TR_FUNCTIONS(MfaDeviceCommands)
};

/// Which device is meant.
struct Reference {
    QString device;
    QString user;

    void addTo(Command &verb)
    {
        addText(verb, "DEVICE", device, MfaDeviceCommands::tr("Device ID, or a name together with --user")).required();
        addText(verb, "--user", user, MfaDeviceCommands::tr("The user whose device it is"));
    }
    [[nodiscard]] Result<MfaDevice> find(Workspace &workspace) const
    {
        if (user.isEmpty()) {
            return MfaService(workspace).find(device);
        }
        const auto owner = UserService(workspace).find(user);
        return owner ? MfaService(workspace).find(device, owner->id) : fail(owner);
    }
};

/// The name that was given, or one that is free.
Result<QString> nameFor(Workspace &workspace, const QString &given, User::Id user, MfaDevice::Kind kind)
{
    return given.isEmpty() ? MfaService(workspace).freeName(user, kind) : Result<QString>(given);
}

Status tellOutcome(Workspace &workspace, Context &context, MfaDevice::Id id, const QString &sentence)
{
    const auto device = MfaService(workspace).device(id);
    if (!device) {
        return fail(device);
    }
    context.printer().outcome(sentence.arg(device->name, device->username), toJson(*device));
    return {};
}

struct NewApp {
    QString user{};
    QString name{};
    QString secretFile{};
    QString code{};
    bool draws = false;
};

/// A person sees it above the question for the code; where a program reads the answer, it stands beside that.
Status showKey(Context &context, const SecretBytes &uri, const QrCode &picture, bool draws)
{
    Printer &printer = context.printer();
    const QString text = QString::fromUtf8(uri.view());
    if (!printer.isForPeople()) {
        Terminal::say(text);
        return {};
    }
    if (draws) {
        printer.paragraph(picture.forTerminal());
    }
    printer.paragraph(text);
    printer.paragraph(MfaDeviceCommands::tr("This is shown once: put it into the app, which shows codes then."));
    return printer.finish();
}

/// Only a code proves that the app has the key; a person may mistype one.
Result<MfaDevice::Id> registerWithCode(MfaService &service, User::Id user, const QString &name, const SecretBytes &seed,
                                       const QString &given)
{
    while (true) {
        const auto code
            = given.isEmpty() ? Terminal::readLine(MfaDeviceCommands::tr("The code that the app shows: ")) : Result<QString>(given);
        if (!code) {
            return fail(code);
        }
        auto id = service.registerApp({user, name, seed.copy(), *code});
        const bool mistyped = !id && id.error().field == u"code"_s;
        if (!mistyped || !given.isEmpty() || !Terminal::isPersonAsking()) {
            return id;
        }
        Terminal::say(id.error().message);
    }
}

Status addApp(Workspace &workspace, Context &context, const NewApp &asked)
{
    const auto user = UserService(workspace).find(asked.user);
    const auto name = user ? nameFor(workspace, asked.name, user->id, MfaDevice::Kind::AuthenticatorApp) : Result<QString>(fail(user));
    if (!name) {
        return fail(name);
    }
    MfaService service(workspace);
    const auto seed = asked.secretFile.isEmpty() ? Result<SecretBytes>(totp::newSeed()) : seedFromFile(asked.secretFile);
    const auto uri = seed ? service.uriFor(user->id, *seed) : Result<SecretBytes>(fail(seed));
    const auto picture = uri ? QrCode::of(*uri) : Result<QrCode>(fail(uri));
    if (!picture) {
        return fail(picture);
    }
    // What would be refused anyway is refused before a key is shown.
    const auto may = service.mayRegister(user->id, MfaDevice::Kind::AuthenticatorApp);
    if (const auto ready = may ? SecretService(workspace).prepare() : may; !ready) {
        return ready;
    }
    if (auto shown = asked.secretFile.isEmpty() ? showKey(context, *uri, *picture, asked.draws) : Status(); !shown) {
        return shown;
    }
    const auto id = registerWithCode(service, user->id, *name, *seed, asked.code);
    return id ? tellOutcome(workspace, context, *id, MfaDeviceCommands::tr("Registered %1 for %2.")) : fail(id);
}

void addAddTotp(Command &noun, Context &context)
{
    auto asked = std::make_shared<NewApp>();
    Command &verb = addVerb(
        noun, "add-totp",
        MfaDeviceCommands::tr("Register an authenticator app: its key is shown once, and a code of it proves that it came over"),
        {u"gatehousectl -w corp.gatehouse mfa device add-totp --user ana --qr"_s,
         u"gatehousectl -w corp.gatehouse mfa device add-totp --user ana --secret-file key.txt --code $(gatehousectl totp code < key.txt)"_s});
    addText(verb, "--user", asked->user, MfaDeviceCommands::tr("Username, UserId or email address")).required();
    addText(verb, "--name", asked->name, MfaDeviceCommands::tr("What the device is called; made up when it is left out"));
    addFlag(verb, "--qr", asked->draws, MfaDeviceCommands::tr("Draw the QR code in the terminal"));
    Option &file
        = addText(verb, "--secret-file", asked->secretFile,
                  MfaDeviceCommands::tr("A key that the app has already, in Base32 as “totp new” prints it; a new one is made otherwise"));
    addText(verb, "--code", asked->code,
            MfaDeviceCommands::tr("The code of that key; asked for, or read from standard input, when it is left out"))
        .needs(&file);
    onWorkspace(verb, context, [asked, &context](Workspace &at) { return addApp(at, context, *asked); });
}

/// The key that is meant: the only one, or the one at this path.
Result<QString> keyAt(const SecurityKeys &keys, const QString &path)
{
    const auto plugged = keys.plugged();
    if (!plugged) {
        return fail(plugged);
    }
    QStringList names;
    for (const PluggedKey &key : *plugged) {
        if (key.path == path) {
            return key.path;
        }
        names.append(u"%1 (%2)"_s.arg(key.path, key.name));
    }
    if (!path.isEmpty() || plugged->size() > 1) {
        return fail(Error::Kind::NotFound,
                    names.isEmpty() ? MfaDeviceCommands::tr("There is no security key %1.").arg(path)
                                    : MfaDeviceCommands::tr("Name one of these with --key: %1.").arg(names.join(u", "_s)),
                    u"key"_s);
    }
    if (plugged->isEmpty()) {
        return fail(
            Error::Kind::NotFound,
            MfaDeviceCommands::tr("No security key is plugged into this computer. Plug one in and try again; a built-in authenticator "
                                  "is registered by its user in the access portal."),
            u"key"_s);
    }
    return plugged->first().path;
}

Status addKey(Workspace &workspace, Context &context, const QString &reference, const QString &given, const QString &path)
{
    const UsbTransport usb;
    const FidoSecurityKeys keys(usb);
    const auto user = UserService(workspace).find(reference);
    const auto name = user ? nameFor(workspace, given, user->id, MfaDevice::Kind::SecurityKey) : Result<QString>(fail(user));
    if (!name) {
        return fail(name);
    }
    MfaService service(workspace);
    if (auto may = service.mayRegister(user->id, MfaDevice::Kind::SecurityKey); !may) {
        return may;
    }
    const auto wish = service.wishFor(user->id);
    const auto key = wish ? keyAt(keys, path) : Result<QString>(fail(wish));
    const auto abilities = key ? keys.abilities(*key) : Result<KeyAbilities>(fail(key));
    if (!abilities) {
        return fail(abilities);
    }
    SecretBytes pin;
    if (abilities->hasPin) {
        auto typed = typedSecret(MfaDeviceCommands::tr("PIN of the key: "));
        if (!typed) {
            return fail(typed);
        }
        pin = std::move(*typed);
    }
    Terminal::say(MfaDeviceCommands::tr("Touch the key when it blinks."));
    interrupt::watch();
    ConsoleProgress progress;
    const auto made = keys.make(*key, *wish, pin, progress);
    const auto id = made ? service.registerKey(user->id, *name, *wish, *made) : Result<MfaDevice::Id>(fail(made));
    return id ? tellOutcome(workspace, context, *id, MfaDeviceCommands::tr("Registered %1 for %2.")) : fail(id);
}

void addAddKey(Command &noun, Context &context)
{
    auto user = std::make_shared<QString>();
    auto name = std::make_shared<QString>();
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "add-key", MfaDeviceCommands::tr("Register a security key that is plugged in; waits for a touch"),
                            {u"gatehousectl -w corp.gatehouse mfa device add-key --user ana"_s});
    addText(verb, "--user", *user, MfaDeviceCommands::tr("Username, UserId or email address")).required();
    addText(verb, "--name", *name, MfaDeviceCommands::tr("What the device is called; made up when it is left out"));
    addText(verb, "--key", *path, MfaDeviceCommands::tr("Which key, where several are plugged in: /dev/hidraw0"));
    onWorkspace(verb, context, [=, &context](Workspace &at) { return addKey(at, context, *user, *name, *path); });
}

void addList(Command &noun, Context &context)
{
    auto query = std::make_shared<MfaDeviceQuery>();
    auto user = std::make_shared<QString>();
    auto type = std::make_shared<QString>();
    Command &verb = addVerb(noun, "list", MfaDeviceCommands::tr("List devices by user"),
                            {u"gatehousectl -w corp.gatehouse mfa device list --user ana"_s,
                             u"gatehousectl -w corp.gatehouse mfa device list --type security-key --format csv"_s});
    addText(verb, "--user", *user, MfaDeviceCommands::tr("Only those of this user"));
    addText(verb, "--filter", query->text, MfaDeviceCommands::tr("Part of the name of the device or of the user"));
    addChoice(verb, "--type", *type, {u"authenticator-app"_s, u"security-key"_s}, MfaDeviceCommands::tr("Only those of this type"));
    addNumber(verb, "--limit", query->limit, 0, MfaDeviceCommands::tr("At most so many"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        if (!user->isEmpty()) {
            const auto found = UserService(workspace).find(*user);
            if (!found) {
                return fail(found);
            }
            query->user = found->id;
        }
        query->kind = mfaKindNamed(type->toUpper().replace(u'-', u'_'));
        const MfaStore store(workspace.database());
        const auto ids = store.ids(*query);
        const auto devices = ids ? store.records(*ids) : Result<QList<MfaDevice>>(fail(ids));
        if (!devices) {
            return fail(devices);
        }
        printDevices(context.printer(), *devices);
        return {};
    });
}

void addCodes(Command &noun, Context &context)
{
    auto reference = std::make_shared<Reference>();
    auto code = std::make_shared<QString>();
    Command &verify = addVerb(noun, "verify", MfaDeviceCommands::tr("Check a code of an authenticator app; it is used up by that"),
                              {u"gatehousectl -w corp.gatehouse mfa device verify mfa-0123456789abcdef 123456"_s,
                               u"gatehousectl -w corp.gatehouse mfa device verify Phone 123456 --user ana"_s});
    reference->addTo(verify);
    addText(verify, "CODE", *code, MfaDeviceCommands::tr("What the app shows now")).required();
    onWorkspace(verify, context, [=, &context](Workspace &at) -> Status {
        const auto device = reference->find(at);
        const auto done = device ? MfaService(at).verify(device->id, *code) : Status(fail(device));
        return done ? tellOutcome(at, context, device->id, MfaDeviceCommands::tr("The code of %1 of %2 is right.")) : done;
    });

    auto other = std::make_shared<Reference>();
    auto codes = std::make_shared<std::pair<QString, QString>>();
    Command &resync = addVerb(noun, "resync", MfaDeviceCommands::tr("Find the clock of an authenticator app by two codes in a row"),
                              {u"gatehousectl -w corp.gatehouse mfa device resync Phone 123456 654321 --user ana"_s});
    other->addTo(resync);
    addText(resync, "CODE1", codes->first, MfaDeviceCommands::tr("What the app shows")).required();
    addText(resync, "CODE2", codes->second, MfaDeviceCommands::tr("What it shows right after that")).required();
    onWorkspace(resync, context, [=, &context](Workspace &at) -> Status {
        const auto device = other->find(at);
        const auto done = device ? MfaService(at).resynchronise(device->id, codes->first, codes->second) : Status(fail(device));
        return done ? tellOutcome(at, context, device->id, MfaDeviceCommands::tr("Resynchronised %1 of %2.")) : done;
    });
}

void addRenameAndDelete(Command &noun, Context &context)
{
    auto reference = std::make_shared<Reference>();
    auto name = std::make_shared<QString>();
    Command &rename = addVerb(noun, "rename", MfaDeviceCommands::tr("Give a device another name"),
                              {u"gatehousectl -w corp.gatehouse mfa device rename Phone 'Old phone' --user ana"_s});
    reference->addTo(rename);
    addText(rename, "NAME", *name, MfaDeviceCommands::tr("The new name")).required();
    onWorkspace(rename, context, [=, &context](Workspace &at) -> Status {
        const auto device = reference->find(at);
        const auto done = device ? MfaService(at).rename(device->id, *name) : Status(fail(device));
        return done ? tellOutcome(at, context, device->id, MfaDeviceCommands::tr("The device of %2 is named %1 now.")) : done;
    });

    auto other = std::make_shared<Reference>();
    auto yes = std::make_shared<bool>(false);
    Command &remove = addVerb(noun, "delete", MfaDeviceCommands::tr("Delete a device"),
                              {u"gatehousectl -w corp.gatehouse mfa device delete mfa-0123456789abcdef --yes"_s});
    other->addTo(remove);
    addFlag(remove, "--yes", *yes, MfaDeviceCommands::tr("Do it without asking"));
    onWorkspace(remove, context, [=, &context](Workspace &at) -> Status {
        const auto device = other->find(at);
        if (!device) {
            return fail(device);
        }
        const QString sentence = MfaDeviceCommands::tr("This deletes the MFA device %1 of %2.").arg(device->name, device->username);
        if (auto sure = Context::confirm(sentence, u"DELETE"_s, *yes); !sure) {
            return sure;
        }
        if (auto done = MfaService(at).remove({device->id}); !done) {
            return done;
        }
        context.printer().outcome(MfaDeviceCommands::tr("Deleted the MFA device %1 of %2.").arg(device->name, device->username),
                                  {{u"mfaDeviceId"_s, device->deviceId}});
        return {};
    });
}

}  // namespace

void addMfaDeviceCommands(Command &mfa, Context &context)
{
    Command &noun = *mfa.add_subcommand("device", MfaDeviceCommands::tr("Authenticator apps and security keys of users").toStdString());
    addAddTotp(noun, context);
    addAddKey(noun, context);
    addList(noun, context);
    addCodes(noun, context);
    addRenameAndDelete(noun, context);
}

}  // namespace gatehouse::ctl
