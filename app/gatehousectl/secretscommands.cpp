// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/keyplace.h"
#include "app/gatehousectl/options.h"
#include "core/secrets/keyservice.h"
#include "core/secrets/keywords.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SecretsCommands {
    Q_DECLARE_TR_FUNCTIONS(SecretsCommands)
};

QJsonValue moment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const KeyStanding &stands)
{
    QJsonObject object{{u"state"_s, nameOf(stands.state)}, {u"secrets"_s, stands.secrets}};
    if (stands.state != KeyState::NotMade) {
        object.insert(u"place"_s, nameOf(stands.record.place));
        object.insert(u"keyId"_s, stands.record.keyId);
        object.insert(u"madeAt"_s, moment(stands.record.madeAt));
        object.insert(u"recoveryKeyExportedAt"_s, moment(stands.record.recoveryAt));
    }
    return object;
}

Status status(Workspace &workspace, Context &context)
{
    context.passphrases().setAsking(TypedPassphrase::Asking::Never);
    const auto stands = KeyService(workspace).standing();
    if (!stands) {
        return fail(stands);
    }
    Printer &printer = context.printer();
    const bool isMade = stands->state != KeyState::NotMade;
    const QJsonObject json = toJson(*stands);
    printer.record({{u"state"_s, SecretsCommands::tr("State")},
                    {u"place"_s, SecretsCommands::tr("Key")},
                    {u"keyId"_s, SecretsCommands::tr("Key ID")},
                    {u"madeAt"_s, SecretsCommands::tr("Made")},
                    {u"recoveryKeyExportedAt"_s, SecretsCommands::tr("Recovery key exported")},
                    {u"secrets"_s, SecretsCommands::tr("Secrets")}},
                   {printer.isForPeople() ? titleOf(stands->state) : nameOf(stands->state),
                    !isMade                 ? QString()
                    : printer.isForPeople() ? titleOf(stands->record.place)
                                            : nameOf(stands->record.place),
                    stands->record.keyId, printer.time(stands->record.madeAt), printer.time(stands->record.recoveryAt),
                    QString::number(stands->secrets)},
                   json);
    const QString more = QStringList{explanationOf(stands->state), stands->reason}.join(u' ').trimmed();
    if (!more.isEmpty()) {
        printer.paragraph(u'\n' + more);
    }
    return {};
}

void addProtect(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "protect", SecretsCommands::tr("Make the key to the secrets, or keep the present one elsewhere"),
                            {u"gatehousectl -w corp.gatehouse secrets protect --keychain"_s,
                             u"gatehousectl -w corp.gatehouse secrets protect --passphrase < passphrase.txt"_s});
    const auto place = addKeyPlace(verb);
    onWorkspace(verb, context, [&context, place](Workspace &workspace) -> Status {
        const auto keeping = place->keeping(context);
        if (!keeping) {
            return fail(keeping);
        }
        if (auto done = KeyService(workspace).protect(*keeping); !done) {
            return done;
        }
        context.printer().outcome(place->keychain ? SecretsCommands::tr("The key to the secrets is in the keychain.")
                                                  : SecretsCommands::tr("The key to the secrets is under the passphrase."),
                                  {{u"place"_s, nameOf(keeping->place)}});
        return {};
    });
}

void addChangePassphrase(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "change-passphrase",
                            SecretsCommands::tr("Change the passphrase: the present one of GATEHOUSE_PASSPHRASE and the new one of "
                                                "GATEHOUSE_NEW_PASSPHRASE, else a line of standard input each"),
                            {u"gatehousectl -w corp.gatehouse secrets change-passphrase"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        const auto present = context.passphrases().present();
        if (!present) {
            return fail(present);
        }
        const auto next = context.passphrases().chosen();
        if (!next) {
            return fail(next);
        }
        if (auto done = KeyService(workspace).changePassphrase(*present, *next); !done) {
            return done;
        }
        context.printer().outcome(SecretsCommands::tr("Changed the passphrase."), {});
        return {};
    });
}

}  // namespace

void addSecretsCommands(Command &root, Context &context)
{
    Command &noun
        = *root.add_subcommand("secrets", SecretsCommands::tr("The key to the secrets: where it is kept, recovery").toStdString());
    Command &verb = addVerb(noun, "status", SecretsCommands::tr("Show whether secrets can be opened, and where their key is"),
                            {u"gatehousectl -w corp.gatehouse secrets status"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) { return status(workspace, context); });
    addProtect(noun, context);
    addChangePassphrase(noun, context);
    addSecretsKeyCommands(noun, context);
}

}  // namespace gatehouse::ctl
