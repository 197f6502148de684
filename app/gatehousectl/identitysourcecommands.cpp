// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/consoleprogress.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/provisioning.h"
#include "core/base/wholefile.h"
#include "core/directories/directoryservice.h"
#include "core/identityproviders/providerreading.h"
#include "core/identitysource/identitysourceservice.h"
#include "core/users/userstore.h"
#include "protocols/saml/xmlsamldocuments.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct IdentitySourceCommands {
    Q_DECLARE_TR_FUNCTIONS(IdentitySourceCommands)
};

constexpr qint64 mostMetadataBytes = qint64(64) * 1024 * 1024;
constexpr qint64 mostNamed = 1000;

const QString storeWord = u"identity-store"_s;
const QString directoryWord = u"active-directory"_s;
const QString providerWord = u"external"_s;

struct Wish {
    QString to{};
    QString directory{};
    QString metadata{};
    QString entityId{};
    QString confirm{};
    bool dryRun = false;
};

Status show(Workspace &workspace, Context &context)
{
    const auto source = IdentitySourceService(workspace).present();
    if (!source) {
        return fail(source);
    }
    Printer &printer = context.printer();
    const bool forPeople = printer.isForPeople();
    const QString since = source->since.isValid() ? printer.time(source->since) : QString();
    const QString before = source->before ? (forPeople ? labelOf(*source->before) : nameOf(*source->before)) : QString();
    printer.record({{u"source"_s, IdentitySourceCommands::tr("Identity source")},
                    {u"name"_s, IdentitySourceCommands::tr("Name")},
                    {u"authentication"_s, IdentitySourceCommands::tr("Authentication")},
                    {u"provisioning"_s, IdentitySourceCommands::tr("Provisioning")},
                    {u"since"_s, IdentitySourceCommands::tr("Since")},
                    {u"before"_s, IdentitySourceCommands::tr("Before")},
                    {u"identityStoreId"_s, IdentitySourceCommands::tr("Identity store ID")},
                    {u"region"_s, IdentitySourceCommands::tr("Region")},
                    {u"portalUrl"_s, IdentitySourceCommands::tr("Portal URL")},
                    {u"usersWithoutPassword"_s, IdentitySourceCommands::tr("Users without a password")}},
                   {forPeople ? labelOf(source->kind) : nameOf(source->kind), source->name, source->authentication(),
                    forPeople ? source->provisioningText() : nameOf(source->provisioning), since, before, source->identityStoreId,
                    source->region, source->portalUrl, source->needPassword == 0 ? QString() : QString::number(source->needPassword)},
                   {{u"source"_s, nameOf(source->kind)},
                    {u"name"_s, source->name},
                    {u"provisioning"_s, nameOf(source->provisioning)},
                    {u"since"_s, source->since.isValid() ? QJsonValue(since) : QJsonValue()},
                    {u"before"_s, source->before ? QJsonValue(before) : QJsonValue()},
                    {u"identityStoreId"_s, source->identityStoreId},
                    {u"region"_s, source->region},
                    {u"portalUrl"_s, source->portalUrl},
                    {u"usersWithoutPassword"_s, source->needPassword}});
    return {};
}

Result<SourceTarget> targetOf(Workspace &workspace, const Wish &wish)
{
    SourceTarget target;
    if (wish.to == directoryWord) {
        const auto directory = DirectoryService(workspace).find(wish.directory);
        if (!directory) {
            return fail(directory);
        }
        target.kind = SourceKind::ActiveDirectory;
        target.directory = directory->id;
    } else if (wish.to == providerWord) {
        const auto file = readWhole(wish.metadata, mostMetadataBytes);
        const auto metadata = file ? XmlSamlDocuments().readMetadata(*file) : Result<SamlMetadata>(fail(file));
        const auto read
            = metadata ? readProvider(metadata->entities, wish.entityId, workspace.clock().now()) : Result<ProviderReading>(fail(metadata));
        if (!read) {
            return fail(read);
        }
        target.kind = SourceKind::ExternalProvider;
        target.provider = read->wanted;
    }
    return target;
}

/// The names of those whom a change leaves without a password, as many as are worth printing.
Result<QStringList> waitingOf(Workspace &workspace, const SourceConsequence &consequence)
{
    if (consequence.needPassword == 0) {
        return QStringList();
    }
    const auto ids = IdentitySourceService(workspace).usersWhoWouldNeedPassword(mostNamed);
    if (!ids) {
        return fail(ids);
    }
    QList<qint64> keys;
    for (const User::Id id : *ids) {
        keys.append(id.value);
    }
    const auto users = UserStore(workspace.database()).records(keys);
    if (!users) {
        return fail(users);
    }
    QStringList names;
    for (const User &user : *users) {
        names.append(user.username);
    }
    return names;
}

QJsonObject toJson(const SourceConsequence &consequence, const QStringList &waiting)
{
    return {{u"from"_s, nameOf(consequence.from)},
            {u"fromName"_s, consequence.fromName},
            {u"to"_s, nameOf(consequence.to)},
            {u"toName"_s, consequence.toName},
            {u"deleted"_s, consequence.deletesIdentities()},
            {u"users"_s, consequence.counts.users},
            {u"groups"_s, consequence.counts.groups},
            {u"memberships"_s, consequence.counts.memberships},
            {u"accountAssignments"_s, consequence.counts.assignments},
            {u"applicationAssignments"_s, consequence.counts.applicationAssignments},
            {u"mfaDevices"_s, consequence.counts.devices},
            {u"usersWithPassword"_s, consequence.counts.passwords},
            {u"usersWithoutPassword"_s, consequence.needPassword},
            {u"usernames"_s, QJsonArray::fromStringList(waiting)},
            {u"typedWord"_s, consequence.typedWord()},
            {u"remarks"_s, QJsonArray::fromStringList(consequence.remarks())}};
}

QString sentenceFor(const SourceConsequence &consequence)
{
    return consequence.deletesIdentities()
               ? IdentitySourceCommands::tr("%1. This is deleted: %2.").arg(consequence.title(), consequence.deleted().join(u", "_s))
               : IdentitySourceCommands::tr("%1. This is kept: %2.").arg(consequence.title(), consequence.kept().join(u", "_s));
}

Status change(Workspace &workspace, Context &context, const Wish &wish)
{
    IdentitySourceService service(workspace);
    const auto target = targetOf(workspace, wish);
    const auto consequence = target ? service.plan(*target) : Result<SourceConsequence>(fail(target));
    const auto waiting = consequence ? waitingOf(workspace, *consequence) : Result<QStringList>(fail(consequence));
    if (!waiting) {
        return fail(waiting);
    }
    Printer &printer = context.printer();
    if (wish.dryRun) {
        printer.outcome(sentenceFor(*consequence), toJson(*consequence, *waiting));
        printer.paragraph(consequence->remarks().join(u'\n'));
        if (!waiting->isEmpty()) {
            printer.paragraph(IdentitySourceCommands::tr("Without a password: %1").arg(waiting->join(u", "_s)));
        }
        return {};
    }
    if (auto sure = Context::confirm(sentenceFor(*consequence), consequence->typedWord(), wish.confirm); !sure) {
        return sure;
    }
    ConsoleProgress progress;
    const QString word = wish.confirm.isEmpty() ? consequence->typedWord() : wish.confirm;
    const auto done = service.change({*target, word, *consequence}, progress);
    if (!done) {
        return fail(done);
    }
    QJsonObject facts = toJson(done->consequence, *waiting);
    facts.insert(u"snapshot"_s, done->snapshot.name);
    facts.insert(u"change"_s, done->change);
    printer.outcome(
        IdentitySourceCommands::tr("The identity source is now %1. The state before is in the snapshot %2; “undo” brings it back.")
            .arg(titleOf(done->consequence.to, done->consequence.toName), done->snapshot.name),
        facts);
    return followUp(workspace, context);
}

void addChange(Command &noun, Context &context)
{
    auto wish = std::make_shared<Wish>();
    Command &verb
        = addVerb(noun, "change", IdentitySourceCommands::tr("Change to another identity source; takes a snapshot and asks first"),
                  {u"gatehousectl -w corp.gatehouse identity-source change --to active-directory --directory corp.example.com --dry-run"_s,
                   u"gatehousectl -w corp.gatehouse identity-source change --to external --metadata idp.xml --confirm ACCEPT"_s});
    addChoice(verb, "--to", wish->to, {storeWord, directoryWord, providerWord}, IdentitySourceCommands::tr("The new source")).required();
    addText(verb, "--directory", wish->directory, IdentitySourceCommands::tr("Directory ID or domain, for Active Directory"));
    addText(verb, "--metadata", wish->metadata, IdentitySourceCommands::tr("Metadata of the identity provider; - for standard input"))
        .type_name("FILE");
    addText(verb, "--entity-id", wish->entityId,
            IdentitySourceCommands::tr("Which one, where the metadata has several identity providers"));
    addText(verb, "--confirm", wish->confirm, IdentitySourceCommands::tr("CONFIRM or ACCEPT: do it without asking")).type_name("WORD");
    addFlag(verb, "--dry-run", wish->dryRun, IdentitySourceCommands::tr("Say what would be deleted and kept, and change nothing"));
    onWorkspace(verb, context, [&context, wish](Workspace &workspace) { return change(workspace, context, *wish); });
    verb.parse_complete_callback([wish] {
        if ((wish->to == directoryWord) == wish->directory.isEmpty()) {
            refuseUsage(
                IdentitySourceCommands::tr("--directory names the directory for “--to active-directory”, and belongs to nothing else."));
        }
        if ((wish->to == providerWord) == wish->metadata.isEmpty()) {
            refuseUsage(IdentitySourceCommands::tr("--metadata names the file for “--to external”, and belongs to nothing else."));
        }
    });
}

}  // namespace

void addIdentitySourceCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("identity-source",
                                         IdentitySourceCommands::tr("Where users and groups come from: show, change").toStdString());
    Command &shown = addVerb(noun, "show", IdentitySourceCommands::tr("Show the identity source"),
                             {u"gatehousectl -w corp.gatehouse identity-source show"_s});
    onWorkspace(shown, context, [&context](Workspace &workspace) { return show(workspace, context); });
    addChange(noun, context);
    Command &asked = addVerb(noun, "ask-for-passwords",
                             IdentitySourceCommands::tr("Write to the users who came from an identity provider and have no password here"),
                             {u"gatehousectl -w corp.gatehouse identity-source ask-for-passwords"_s});
    onWorkspace(asked, context, [&context](Workspace &workspace) -> Status {
        ConsoleProgress progress;
        const auto count = IdentitySourceService(workspace).askForPasswords(progress);
        if (!count) {
            return fail(count);
        }
        context.printer().outcome(IdentitySourceCommands::tr("%n message(s) with instructions are in the outbox.", nullptr, int(*count)),
                                  {{u"users"_s, *count}});
        return {};
    });
}

}  // namespace gatehouse::ctl
