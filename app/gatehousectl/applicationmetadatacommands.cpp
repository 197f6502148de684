// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationfields.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/outputfile.h"
#include "core/applications/applicationservice.h"
#include "core/applications/identityprovider.h"
#include "core/base/wholefile.h"
#include "protocols/saml/xmlsamldocuments.h"

#include <QIODevice>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct MetadataCommands {
    Q_DECLARE_TR_FUNCTIONS(ApplicationMetadataCommands)
};

constexpr qint64 mostMetadataBytes = qint64(64) * 1024 * 1024;

void addMetadata(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "metadata",
                            MetadataCommands::tr("Write the metadata of this identity provider for the application's service provider"),
                            {u"gatehousectl -w corp.gatehouse application metadata Salesforce --output idp.xml"_s});
    addText(verb, "APPLICATION", *name, MetadataCommands::tr("Name, application ID or ARN")).required();
    addText(verb, "-o,--output", *path, MetadataCommands::tr("The file to write; standard output when none is given"));
    const auto none = [] { return QStringList(); };
    onDocument(verb, context, {path, MetadataCommands::tr("XML of SAML"), none}, [=, &context](Workspace &workspace) -> Status {
        const auto found = ApplicationService(workspace).find(*name);
        const auto provider = found ? identityProviderOf(workspace, *found) : Result<IdentityProvider>(fail(found));
        const auto document = provider ? XmlSamlDocuments().identityProviderMetadata(*provider) : Result<QByteArray>(fail(provider));
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

void addImport(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto path = std::make_shared<QString>();
    auto entity = std::make_shared<QString>();
    Command &verb = addVerb(noun, "import-sp-metadata",
                            MetadataCommands::tr("Take the ACS URL, the audience and the certificate from the service provider's metadata"),
                            {u"gatehousectl -w corp.gatehouse application import-sp-metadata Wiki sp.xml"_s});
    addText(verb, "APPLICATION", *name, MetadataCommands::tr("Name, application ID or ARN")).required();
    addText(verb, "FILE", *path, MetadataCommands::tr("The metadata document; - for standard input")).required();
    addText(verb, "--entity-id", *entity, MetadataCommands::tr("Which one, where the document has several service providers"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        ApplicationService service(workspace);
        const auto found = service.find(*name);
        const auto file = found ? readWhole(*path, mostMetadataBytes) : Result<QByteArray>(fail(found));
        const auto metadata = file ? XmlSamlDocuments().readMetadata(*file) : Result<SamlMetadata>(fail(file));
        if (!metadata) {
            return fail(metadata);
        }
        const auto remarks = service.importServiceProvider(found->id, metadata->entities, *entity);
        if (!remarks) {
            return fail(remarks);
        }
        return showApplication(workspace, context, found->id, MetadataCommands::tr("Imported the metadata into application %1."), *remarks);
    });
}

}  // namespace

void addApplicationMetadataCommands(Command &application, Context &context)
{
    addMetadata(application, context);
    addImport(application, context);
}

}  // namespace gatehouse::ctl
