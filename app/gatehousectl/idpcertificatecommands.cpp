// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/certificatefields.h"
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/context.h"
#include "app/gatehousectl/idpfields.h"
#include "app/gatehousectl/options.h"
#include "core/base/wholefile.h"
#include "core/certificates/certificateservice.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct IdpCertificateCommands {
    Q_DECLARE_TR_FUNCTIONS(IdpCertificateCommands)
};

constexpr qint64 mostCertificateBytes = qint64(1024) * 1024;

void addList(Command &noun, Context &context)
{
    Command &verb = addVerb(noun, "list", IdpCertificateCommands::tr("List the certificates of the identity provider that are trusted"),
                            {u"gatehousectl -w corp.gatehouse idp certificate list"_s});
    onWorkspace(verb, context, [&context](Workspace &workspace) {
        CertificateQuery query;
        query.purpose = Certificate::Purpose::IdentityProvider;
        return printCertificates(workspace, context, query);
    });
}

void addImport(Command &noun, Context &context)
{
    auto path = std::make_shared<QString>();
    Command &verb = addVerb(noun, "import", IdpCertificateCommands::tr("Trust the certificates of a file as well"),
                            {u"gatehousectl -w corp.gatehouse idp certificate import next.pem"_s});
    addText(verb, "FILE", *path, IdpCertificateCommands::tr("PEM or DER; - for standard input")).required();
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        const auto file = readWhole(*path, mostCertificateBytes);
        const auto done = file ? CertificateService(workspace).trustAlso(*file) : Result<TrustedCertificates>(fail(file));
        if (!done) {
            return fail(done);
        }
        for (const QString &remark : done->remarks) {
            context.printer().paragraph(remark);
        }
        context.printer().outcome(IdpCertificateCommands::tr("Imported %n certificate(s). What they sign is trusted from now on.", nullptr,
                                                             int(done->certificates.size())),
                                  {{u"Certificates"_s, toJson(done->certificates, context.printer())},
                                   {u"Remarks"_s, QJsonArray::fromStringList(done->remarks)}});
        return {};
    });
}

void addDelete(Command &noun, Context &context)
{
    auto reference = std::make_shared<QString>();
    auto yes = std::make_shared<bool>(false);
    Command &verb = addVerb(noun, "delete", IdpCertificateCommands::tr("Trust a certificate of the identity provider no longer"),
                            {u"gatehousectl -w corp.gatehouse idp certificate delete cert-0123456789abcdef --yes"_s});
    addText(verb, "CERTIFICATE", *reference, IdpCertificateCommands::tr("Certificate ID, serial number or fingerprint")).required();
    addFlag(verb, "--yes", *yes, IdpCertificateCommands::tr("Do it without asking"));
    onWorkspace(verb, context, [=, &context](Workspace &workspace) -> Status {
        CertificateService service(workspace);
        const auto found = service.find(*reference);
        if (!found) {
            return fail(found);
        }
        if (found->purpose != Certificate::Purpose::IdentityProvider) {
            return fail(Error::Kind::Invalid, IdpCertificateCommands::tr("%1 is no certificate of the identity provider.").arg(*reference),
                        u"certificate"_s);
        }
        const QString sentence = IdpCertificateCommands::tr("This deletes the certificate %1. What the identity provider signs with it is "
                                                            "refused from then on.")
                                     .arg(found->subject);
        if (auto sure = Context::confirm(sentence, u"DELETE"_s, *yes); !sure) {
            return sure;
        }
        if (auto done = service.remove(found->id); !done) {
            return done;
        }
        context.printer().outcome(IdpCertificateCommands::tr("Deleted the certificate %1.").arg(found->certificateId),
                                  {{u"CertificateId"_s, found->certificateId}});
        return {};
    });
}

}  // namespace

void addIdpCertificateCommands(Command &idp, Context &context)
{
    Command &noun = *idp.add_subcommand("certificate",
                                        IdpCertificateCommands::tr("Certificates that the identity provider signs with").toStdString());
    addList(noun, context);
    addImport(noun, context);
    addDelete(noun, context);
}

}  // namespace gatehouse::ctl
