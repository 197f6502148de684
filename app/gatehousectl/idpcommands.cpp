// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/idpfields.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/outputfile.h"
#include "core/base/wholefile.h"
#include "core/certificates/certificateservice.h"
#include "core/identityproviders/connectioncheck.h"
#include "core/identityproviders/providerdifference.h"
#include "core/identityproviders/providerguide.h"
#include "protocols/saml/xmlsamldocuments.h"

#include <QIODevice>
#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct IdpCommands {
    Q_DECLARE_TR_FUNCTIONS(IdpCommands)
};

constexpr qint64 mostMetadataBytes = qint64(64) * 1024 * 1024;
constexpr qint64 mostMessageBytes = qint64(4) * 1024 * 1024;

void addMetadata(Command &noun, Context &context)
{
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "metadata", IdpCommands::tr("Write our metadata as a service provider, for the identity provider"),
                            {u"gatehousectl -w corp.gatehouse idp metadata --output our-metadata.xml"_s});
    addText(verb, "-o,--output", *path, IdpCommands::tr("The file to write; standard output when none is given"));
    const auto none = [] { return QStringList(); };
    onDocument(verb, context, {path, IdpCommands::tr("XML of SAML"), none}, [=, &context](Workspace &workspace) -> Status {
        const auto ours = ExternalProviderService(workspace).completeMetadata();
        const auto document = ours ? XmlSamlDocuments().serviceProviderMetadata(*ours) : Result<QByteArray>(fail(ours));
        if (!document) {
            return fail(document);
        }
        return writeTo(
            *path, context,
            [&document](QIODevice &device) -> Status {
                return device.write(*document) == document->size() ? Status() : fail(Error::Kind::Storage, device.errorString());
            },
            Readers::Usual);
    });
}

struct ImportWish {
    QString file{};
    QString entityId{};
    bool dropsOthers = false;
    bool dryRun = false;
};

Result<ProviderReading> readFile(Workspace &workspace, const ImportWish &wish)
{
    const auto file = readWhole(wish.file, mostMetadataBytes);
    const auto metadata = file ? XmlSamlDocuments().readMetadata(*file) : Result<SamlMetadata>(fail(file));
    return metadata ? readProvider(metadata->entities, wish.entityId, workspace.clock().now()) : fail(metadata);
}

Status import(Workspace &workspace, Context &context, const ImportWish &wish)
{
    const auto reading = readFile(workspace, wish);
    if (!reading) {
        return fail(reading);
    }
    for (const QString &remark : reading->remarks) {
        context.printer().paragraph(remark);
    }
    if (wish.dryRun) {
        QJsonObject object = toJson(reading->wanted.provider, context.printer());
        object.insert(u"Certificates"_s, toJson(reading->certificates, context.printer()));
        object.insert(u"Remarks"_s, QJsonArray::fromStringList(reading->remarks));
        printProvider(context, reading->wanted.provider, object);
        return {};
    }
    ExternalProviderService service(workspace);
    const auto before = service.connected();
    if (!before) {
        return fail(before);
    }
    NewExternalProvider wanted = withSettingsOf(*before, reading->wanted);
    wanted.others = wish.dropsOthers ? NewExternalProvider::Others::Removed : NewExternalProvider::Others::Kept;
    if (auto done = service.replace(wanted); !done) {
        return done;
    }
    const auto after = service.connected();
    if (!after) {
        return fail(after);
    }
    QJsonObject object = toJson(*after, context.printer());
    object.insert(u"Remarks"_s, QJsonArray::fromStringList(reading->remarks));
    context.printer().outcome(IdpCommands::tr("Imported the metadata of %1.").arg(after->entityId), object);
    return {};
}

void addImport(Command &noun, Context &context)
{
    auto wish = std::make_shared<ImportWish>();
    Command &verb = addVerb(noun, "import", IdpCommands::tr("Take new metadata of the identity provider that is connected"),
                            {u"gatehousectl -w corp.gatehouse idp import okta.xml"_s,
                             u"gatehousectl -w corp.gatehouse idp import federation.xml --entity-id https://idp.example.com --dry-run"_s});
    addText(verb, "FILE", wish->file, IdpCommands::tr("The metadata document; - for standard input")).required();
    addText(verb, "--entity-id", wish->entityId, IdpCommands::tr("Which one, where the document has several identity providers"));
    addFlag(verb, "--replace-certificates", wish->dropsOthers,
            IdpCommands::tr("Trust only the certificates of this document; those of before stay otherwise"));
    addFlag(verb, "--dry-run", wish->dryRun, IdpCommands::tr("Only say what was read, and change nothing"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) { return import(workspace, context, *wish); });
}

void addShow(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "show", IdpCommands::tr("Show the identity provider that is connected, and our values for it"),
                            {u"gatehousectl -w corp.gatehouse idp show --format json"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        const ExternalProviderService service(workspace);
        const auto provider = service.connected();
        const auto trusted = provider ? CertificateService(workspace).trusted() : Result<QList<Certificate>>(fail(provider));
        if (!trusted) {
            return fail(trusted);
        }
        QJsonObject object = toJson(*provider, context.printer());
        object.insert(u"CertificateCount"_s, trusted->size());
        object.insert(u"ServiceProvider"_s, toJson(service.addresses()));
        printProvider(context, *provider, object);
        return {};
    });
}

void addSettings(Command &noun, Context &context)
{
    struct Wish {
        QString binding{};
        QString signs{};
        QString guide{};
        std::optional<QString> metadataUrl{};
        std::optional<QString> logoutUrl{};
    };
    auto wish = std::make_shared<Wish>();
    auto metadataUrl = std::make_shared<QString>();
    auto logoutUrl = std::make_shared<QString>();
    QStringList guides{u"other"_s};
    for (const ProviderGuide &guide : providerGuides()) {
        if (!guide.isGeneral()) {
            guides.append(guide.name.toLower());
        }
    }
    Command &verb = addVerb(noun, "settings", IdpCommands::tr("Change how people are sent to the identity provider"),
                            {u"gatehousectl -w corp.gatehouse idp settings --binding post --sign-requests yes"_s});
    addChoice(verb, "--binding", wish->binding, {u"redirect"_s, u"post"_s}, IdpCommands::tr("The binding that requests take"));
    addChoice(verb, "--sign-requests", wish->signs, {u"yes"_s, u"no"_s}, IdpCommands::tr("Whether requests are signed"));
    addChoice(verb, "--guide", wish->guide, guides, IdpCommands::tr("Whose guide is shown"));
    Option &atMetadata
        = addText(verb, "--metadata-url", *metadataUrl, IdpCommands::tr("Where its metadata is published; empty where it is not"));
    Option &atLogout = addText(verb, "--sign-out-url", *logoutUrl, IdpCommands::tr("Where people are sent to sign out; may be empty"));
    onWorkspace(verb, context, [=, &context, &atMetadata, &atLogout](Workspace &workspace) -> Status {
        ExternalProviderService service(workspace);
        const auto before = service.connected();
        if (!before) {
            return fail(before);
        }
        ExternalProvider provider = *before;
        provider.preferredBinding = providerBindingOf(wish->binding.toUpper()).value_or(provider.preferredBinding);
        provider.signsRequests = wish->signs.isEmpty() ? provider.signsRequests : wish->signs == u"yes";
        provider.guide = wish->guide.isEmpty() ? provider.guide : wish->guide == u"other" ? QString() : wish->guide.toUpper();
        provider.metadataUrl = atMetadata.count() > 0 ? *metadataUrl : provider.metadataUrl;
        provider.logoutUrl = atLogout.count() > 0 ? *logoutUrl : provider.logoutUrl;
        if (auto done = service.update(provider); !done) {
            return done;
        }
        const auto after = service.connected();
        if (!after) {
            return fail(after);
        }
        if (after->signsRequests && !before->signsRequests) {
            context.printer().paragraph(
                IdpCommands::tr("The identity provider has to know the certificate: give it our metadata again (idp metadata)."));
        }
        context.printer().outcome(IdpCommands::tr("Changed the sign-in settings of %1.").arg(after->entityId),
                                  toJson(*after, context.printer()));
        return {};
    });
}

void addGuide(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    Command &verb
        = addVerb(noun, "guide", IdpCommands::tr("Say how a product is set up as the identity provider, with our values filled in"),
                  {u"gatehousectl -w corp.gatehouse idp guide okta"_s, u"gatehousectl -w corp.gatehouse idp guide other"_s});
    addText(verb, "NAME", *name, IdpCommands::tr("The product, as okta or azure_ad; other for any other one")).required();
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto guide = providerGuide(*name == u"other" ? QString() : *name);
        if (!guide) {
            QStringList known;
            for (const ProviderGuide &each : providerGuides()) {
                known.append(each.isGeneral() ? u"other"_s : each.name.toLower());
            }
            return fail(Error::Kind::NotFound, IdpCommands::tr("There is no guide %1. There are: %2.").arg(*name, known.join(u", "_s)),
                        u"guide"_s);
        }
        printGuide(context, *guide, ExternalProviderService(workspace).addresses());
        return {};
    });
}

void addCheck(Command &noun, Context &context)
{
    auto response = std::make_shared<QString>();
    auto metadata = std::make_shared<QString>();
    Command &verb = addVerb(noun, "check", IdpCommands::tr("Check whether people can sign in through the identity provider"),
                            {u"gatehousectl -w corp.gatehouse idp check --response response.txt"_s});
    addText(verb, "--response", *response, IdpCommands::tr("A response that the identity provider sent, as the browser posted it"));
    addText(verb, "--metadata", *metadata, IdpCommands::tr("What the identity provider publishes now, as a file"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const XmlSamlDocuments documents;
        const ConnectionCheck check(workspace, documents);
        NoProgress unwatched;
        auto findings = check.kept(unwatched);
        if (findings && !metadata->isEmpty()) {
            const auto published = check.published(readWhole(*metadata, mostMetadataBytes));
            findings = published ? *findings + *published : published;
        }
        const auto message = response->isEmpty() ? Result<QByteArray>() : readWhole(*response, mostMessageBytes);
        if (!message) {
            return fail(message);
        }
        if (findings && !response->isEmpty()) {
            const auto answered = check.response(*message);
            findings = answered ? *findings + *answered : answered;
        }
        return findings ? printFindings(context, *findings) : fail(findings);
    });
}

}  // namespace

void addIdpCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("idp", IdpCommands::tr("The external identity provider").toStdString());
    addMetadata(noun, context);
    addImport(noun, context);
    addShow(noun, context);
    addSettings(noun, context);
    addGuide(noun, context);
    addCheck(noun, context);
    addIdpCertificateCommands(noun, context);
}

}  // namespace gatehouse::ctl
