// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationfields.h"
#include "app/gatehousectl/certificatefields.h"
#include "app/gatehousectl/certificatewishes.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/outputfile.h"
#include "core/applications/applicationservice.h"
#include "core/certificates/certificateservice.h"

#include <QIODevice>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct CertificateCommands {
    Q_DECLARE_TR_FUNCTIONS(CertificateCommands)
};

/// By its own identifiers, or the active one of an application.
Result<Certificate> findCertificate(Workspace &workspace, const QString &reference)
{
    const CertificateService service(workspace);
    auto found = service.find(reference);
    if (found || found.error().kind != Error::Kind::NotFound) {
        return found;
    }
    const auto application = ApplicationService(workspace).find(reference);
    return application ? service.activeOf(application->id) : found;
}

Option &addReference(Command &verb, QString &reference, const QString &what)
{
    Option &option = addText(verb, "CERTIFICATE", reference, what);
    option.required();
    return option;
}

void addList(Command &noun, Context &context)
{
    auto query = std::make_shared<CertificateQuery>();
    auto application = std::make_shared<QString>();
    auto expiry = std::make_shared<QString>();
    auto sort = std::make_shared<QString>();
    Command &verb = addVerb(noun, "list", CertificateCommands::tr("List certificates, the soonest to expire first"),
                            {u"gatehousectl -w corp.gatehouse certificate list"_s,
                             u"gatehousectl -w corp.gatehouse certificate list --expiry expiring --format json"_s});
    addText(verb, "--application", *application, CertificateCommands::tr("Only those of this application"));
    addChoice(verb, "--expiry", *expiry, {u"expired"_s, u"expiring"_s, u"valid"_s},
              CertificateCommands::tr("Only those that have expired, that expire in 90 days or less, or later"));
    addText(verb, "--filter", query->text,
            CertificateCommands::tr("Part of the application's name, the subject, the serial number or the fingerprint"));
    addChoice(verb, "--sort", *sort, {u"expiry"_s, u"application"_s, u"created"_s}, CertificateCommands::tr("The order (expiry)"));
    addNumber(verb, "--limit", query->limit, 0, CertificateCommands::tr("At most so many"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        if (!application->isEmpty()) {
            const auto found = ApplicationService(workspace).find(*application);
            if (!found) {
                return fail(found);
            }
            query->application = found->id;
        }
        query->now = workspace.clock().now();
        for (const ExpiryState state : {ExpiryState::Expired, ExpiryState::Soon, ExpiryState::Later}) {
            if (nameOf(state).toLower() == *expiry) {
                query->expiry = state;
            }
        }
        query->order = *sort == u"application"_s ? CertificateQuery::Order::Owner
                       : *sort == u"created"_s   ? CertificateQuery::Order::Created
                                                 : CertificateQuery::Order::Expiry;
        return printCertificates(workspace, context, *query);
    });
}

void addGenerate(Command &noun, Context &context)
{
    auto name = std::make_shared<QString>();
    auto wishes = std::make_shared<CertificateWishes>();
    Command &verb
        = addVerb(noun, "generate", CertificateCommands::tr("Make another certificate for an application; it is inactive at first"),
                  {u"gatehousectl -w corp.gatehouse certificate generate Salesforce --months 24"_s});
    addText(verb, "APPLICATION", *name, CertificateCommands::tr("Name, application ID or ARN")).required();
    wishes->addTo(verb);
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto application = ApplicationService(workspace).find(*name);
        if (!application) {
            return fail(application);
        }
        const auto id = CertificateService(workspace).generate(application->id, wishes->wish());
        const auto made = id ? CertificateService(workspace).certificate(*id) : Result<Certificate>(fail(id));
        if (!made) {
            return fail(made);
        }
        for (const QString &warning : warningsOf(wishes->wish())) {
            context.printer().paragraph(warning);
        }
        const QString sentence
            = made->isActive
                  ? CertificateCommands::tr("Made the certificate %1 for %2; it is active.")
                  : CertificateCommands::tr("Made the certificate %1 for %2. Give it to the service provider, then make it active.");
        context.printer().outcome(sentence.arg(made->certificateId, application->name),
                                  toJson(*made, context.printer(), workspace.clock().now()));
        return {};
    });
}

void addActivate(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    Command &verb = addVerb(noun, "activate", CertificateCommands::tr("Sign with this certificate from now on"),
                            {u"gatehousectl -w corp.gatehouse certificate activate cert-0123456789abcdef"_s});
    addReference(verb, *reference, CertificateCommands::tr("Certificate ID, serial number or fingerprint"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        CertificateService service(workspace);
        const auto found = service.find(*reference);
        if (!found) {
            return fail(found);
        }
        if (auto done = service.activate(found->id); !done) {
            return done;
        }
        const auto now = service.certificate(found->id);
        if (!now) {
            return fail(now);
        }
        if (!found->isActive) {
            context.printer().paragraph(CertificateCommands::tr("The service provider has to know this certificate: until it does, nobody "
                                                                "can sign in. Establish the trust again if need be."));
        }
        context.printer().outcome(CertificateCommands::tr("%1 signs for %2 now.").arg(now->certificateId, now->ownerName),
                                  toJson(*now, context.printer(), workspace.clock().now()));
        return {};
    });
}

void addDelete(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "delete", CertificateCommands::tr("Delete an inactive certificate with its key"),
                            {u"gatehousectl -w corp.gatehouse certificate delete cert-0123456789abcdef --yes"_s});
    addReference(verb, *reference, CertificateCommands::tr("Certificate ID, serial number or fingerprint"));
    addFlag(verb, "--yes", *yes, CertificateCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        CertificateService service(workspace);
        const auto found = service.find(*reference);
        if (!found) {
            return fail(found);
        }
        const QString sentence
            = CertificateCommands::tr("This deletes the certificate %1 of %2.").arg(found->certificateId, found->ownerName);
        if (auto sure = found->isActive ? Status() : Context::confirm(sentence, u"DELETE"_s, *yes); !sure) {
            return sure;
        }
        if (auto done = service.remove(found->id); !done) {
            return done;
        }
        context.printer().outcome(CertificateCommands::tr("Deleted the certificate %1.").arg(found->certificateId),
                                  {{u"CertificateId"_s, found->certificateId}});
        return {};
    });
}

void addExport(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    auto path = std::make_shared<QString>();
    auto der = std::make_shared<bool>(false);
    Command &verb
        = addVerb(noun, "export", CertificateCommands::tr("Write a certificate to a file for the service provider; never its key"),
                  {u"gatehousectl -w corp.gatehouse certificate export Salesforce --output salesforce.pem"_s});
    addReference(verb, *reference,
                 CertificateCommands::tr("Certificate ID, serial number or fingerprint; or an application, for the active one"));
    addText(verb, "-o,--output", *path, CertificateCommands::tr("The file to write; standard output when none is given"));
    addFlag(verb, "--der", *der, CertificateCommands::tr("Write it as DER instead of PEM"));
    const auto none = [] { return QStringList(); };
    onDocument(
        verb, context, {path, CertificateCommands::tr("PEM, or DER with --der"), none}, [=, &context](Workspace &workspace) -> Status {
            const auto found = findCertificate(workspace, *reference);
            const auto read = found ? readCertificate(found->pem.toLatin1(), {found->pem.size()}) : Result<X509Certificate>(fail(found));
            if (!read) {
                return fail(read);
            }
            const QByteArray content = *der ? read->der : read->pem.toLatin1();
            return writeTo(
                *path, context,
                [&content](QIODevice &device) -> Status {
                    return device.write(content) == content.size() ? Status() : fail(Error::Kind::Storage, device.errorString());
                },
                Readers::Usual);
        });
}

void addRemind(Command &noun, Context &context)
{
    Command &verb = addVerb(
        noun, "remind",
        CertificateCommands::tr("Leave an event in the history for what expires: 90, 60, 30, 15 days before and daily from then on"),
        {u"gatehousectl -w corp.gatehouse certificate remind"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) -> Status {
        const auto count = CertificateService(workspace).remind();
        if (!count) {
            return fail(count);
        }
        context.printer().outcome(*count == 0 ? CertificateCommands::tr("There is nothing to remind of that nobody was reminded of.")
                                              : CertificateCommands::tr("Reminded of %n certificate(s).", nullptr, int(*count)),
                                  {{u"reminders"_s, *count}});
        return {};
    });
}

}  // namespace

void addCertificateCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("certificate", CertificateCommands::tr("Certificates that sign for applications").toStdString());
    addList(noun, context);
    addGenerate(noun, context);
    addActivate(noun, context);
    addDelete(noun, context);
    addExport(noun, context);
    addRemind(noun, context);
}

}  // namespace gatehouse::ctl
