// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/commands.h"
#include "app/gatehousectl/displaywidth.h"
#include "app/gatehousectl/interrupt.h"
#include "app/gatehousectl/options.h"
#include "app/gatehousectl/samlfields.h"
#include "app/gatehousectl/terminal.h"
#include "core/applications/applicationservice.h"
#include "core/applications/assertioncomposer.h"
#include "core/applications/requestchecks.h"
#include "core/base/wholefile.h"
#include "core/users/userservice.h"
#include "protocols/saml/xmlsamldocuments.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SamlCommands {
    Q_DECLARE_TR_FUNCTIONS(SamlCommands)
};

constexpr qint64 mostMessageBytes = qint64(4) * 1024 * 1024;
constexpr qint64 mostMetadataBytes = qint64(128) * 1024 * 1024;
constexpr qint64 mostCertificateBytes = qint64(1024) * 1024;

struct InspectWish {
    QString file{};
    QStringList certificates{};
    bool allowSha1 = false;
    bool signatureOnly = false;
    QDateTime at{};
    QString audience{};
    QString acs{};
    QString inResponseTo{};
};

Result<SamlChecks> checksFor(const InspectWish &wish)
{
    SamlChecks checks;
    for (const QString &path : wish.certificates) {
        const auto certificate = readWhole(path, mostCertificateBytes);
        if (!certificate) {
            return fail(certificate);
        }
        checks.certificates.append(*certificate);
    }
    checks.at = wish.at.isValid() ? wish.at.toUTC() : SystemClock().now();
    checks.allowSha1 = wish.allowSha1;
    checks.allowShortKeys = wish.allowSha1;
    checks.scope = wish.signatureOnly ? SamlChecks::Scope::SignatureOnly : SamlChecks::Scope::Everything;
    checks.audience = wish.audience;
    checks.recipient = wish.acs;
    checks.inResponseTo = wish.inResponseTo;
    return checks;
}

Status inspect(Context &context, const InspectWish &wish)
{
    const auto message = readWhole(wish.file, mostMessageBytes);
    if (!message) {
        return fail(message);
    }
    const auto checks = checksFor(wish);
    if (!checks) {
        return fail(checks);
    }
    const SamlInspection inspection = XmlSamlDocuments().inspect(*message, *checks);
    if (auto printed = printJson(context, toJson(inspection)); !printed) {
        return printed;
    }
    if (inspection.isValid()) {
        return {};
    }
    QStringList reasons;
    for (const SamlReason &reason : inspection.reasons) {
        reasons.append(harmless(reason.text));  // each is one line, whatever it quotes
    }
    return fail(Error::Kind::Invalid, SamlCommands::tr("This message is not valid."), u"file"_s, reasons.join(u'\n'));
}

struct RespondWish {
    QString application{};
    QString user{};
    QString request{};
    std::optional<QString> relayState{};
    QDateTime at{};
};

Result<ApplicationSignIn> signInFor(Workspace &workspace, const RespondWish &wish)
{
    ApplicationSignIn signIn;
    const auto application = ApplicationService(workspace).find(wish.application);
    if (!application) {
        return fail(application);
    }
    const auto user = UserService(workspace).find(wish.user);
    if (!user) {
        return fail(user);
    }
    signIn.application = application->id;
    signIn.user = user->id;
    signIn.relayState = wish.relayState;
    signIn.at = wish.at.toUTC();
    if (!wish.request.isEmpty()) {
        const auto message = readWhole(wish.request, mostMessageBytes);
        if (!message) {
            return fail(message);
        }
        const auto request = trustedRequest(XmlSamlDocuments(), *message, *application, workspace.clock().now());
        if (!request) {
            return fail(request);
        }
        signIn.request = *request;
    }
    return signIn;
}

Status respond(Workspace &workspace, Context &context, const RespondWish &wish)
{
    const auto signIn = signInFor(workspace, wish);
    if (!signIn) {
        return fail(signIn);
    }
    SystemRandom random;
    const auto composed = AssertionComposer(workspace, random).compose(*signIn);
    if (!composed) {
        return fail(composed);
    }
    const auto xml = signedResponse(workspace, XmlSamlDocuments(), *composed);
    if (!xml) {
        return fail(xml);
    }
    if (context.printer().format() == OutputFormat::Json) {
        return printJson(context, {{u"xml"_s, QString::fromUtf8(*xml)},
                                   {u"samlResponse"_s, QString::fromLatin1(xml->toBase64())},
                                   {u"destination"_s, composed->assertion.recipient},
                                   {u"relayState"_s, composed->relayState},
                                   {u"remarks"_s, QJsonArray::fromStringList(remarksOn(*composed))}});
    }
    for (const QString &remark : remarksOn(*composed)) {
        Terminal::say(remark);
    }
    QIODevice &out = context.printer().device();
    const QByteArray line = *xml + '\n';
    return out.write(line) == line.size() ? Status() : fail(Error::Kind::Storage, out.errorString());
}

void addInspect(Command &noun, Context &context)
{
    auto wish = std::make_shared<InspectWish>();
    Command &verb
        = addVerb(noun, "inspect", SamlCommands::tr("Say what a response or a request says, and whether to trust it; the answer is JSON"),
                  {u"gatehousectl saml inspect response.xml --certificate idp.pem --audience https://sp.example.com"_s,
                   u"gatehousectl saml inspect - --certificate idp.pem --signature-only < response.b64"_s});
    addText(verb, "FILE", wish->file, SamlCommands::tr("XML, Base64, the URL of a redirect or the body of a form; - is standard input"))
        .required();
    addTexts(verb, "--certificate", wish->certificates, SamlCommands::tr("Who may have signed, as PEM or DER; may be repeated"))
        .type_name("FILE");
    addFlag(verb, "--allow-sha1", wish->allowSha1, SamlCommands::tr("Take signatures with SHA-1, and by RSA keys below 2048 bits"));
    addFlag(verb, "--signature-only", wish->signatureOnly,
            SamlCommands::tr("Hold nothing against it but form, signature and status: no times, audience, recipient, request, "
                             "confirmation or conditions"));
    addMoment(verb, "--at", wish->at, SamlCommands::tr("The moment for which it is decided (now)"));
    addText(verb, "--audience", wish->audience, SamlCommands::tr("The entity ID of the service that it must be for"));
    addText(verb, "--acs", wish->acs, SamlCommands::tr("The URL that it must be for")).type_name("URL");
    addText(verb, "--in-response-to", wish->inResponseTo, SamlCommands::tr("The ID of the request that it must answer")).type_name("ID");
    verb.callback([&context, wish] {
        interrupt::release();
        context.plan([&context, wish] { return inspect(context, *wish); });
    });
}

void addRespond(Command &noun, Context &context)
{
    auto wish = std::make_shared<RespondWish>();
    Command &verb = addVerb(noun, "respond", SamlCommands::tr("Print the signed response that an application would be sent for a user"),
                            {u"gatehousectl saml respond --application Salesforce --user ana"_s,
                             u"gatehousectl saml respond --application Salesforce --user ana --request request.txt"_s});
    addText(verb, "--application", wish->application, SamlCommands::tr("The application, by name or application ID")).required();
    addText(verb, "--user", wish->user, SamlCommands::tr("The user, by username or UserId")).required();
    addText(verb, "--request", wish->request, SamlCommands::tr("What the service provider asked, in any form; - is standard input"))
        .type_name("FILE");
    addMoment(verb, "--at", wish->at, SamlCommands::tr("The moment of the sign-in (now)"));
    verb.add_option_function<std::string>(
            "--relay-state", [wish](const std::string &word) { wish->relayState = textOf(word); },
            SamlCommands::tr("In place of what the request or the application says; in JSON it stands beside the response").toStdString())
        ->type_name("TEXT");
    onWorkspace(verb, context, [&context, wish](Workspace &workspace) { return respond(workspace, context, *wish); });
}

struct MetadataWish {
    QString file{};
};

Status inspectMetadata(Context &context, const MetadataWish &wish)
{
    const auto document = readWhole(wish.file, mostMetadataBytes);
    if (!document) {
        return fail(document);
    }
    const auto metadata = XmlSamlDocuments().readMetadata(*document);
    if (!metadata) {
        return fail(metadata.error().kind, SamlCommands::tr("%1: %2").arg(shownPath(wish.file), metadata.error().message), u"file"_s,
                    metadata.error().details);
    }
    return printJson(context, toJson(*metadata));
}

}  // namespace

void addSamlCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("saml", SamlCommands::tr("SAML responses and requests").toStdString());
    addInspect(noun, context);
    addRespond(noun, context);
}

void addMetadataCommands(Command &root, Context &context)
{
    Command &noun = *root.add_subcommand("metadata", SamlCommands::tr("SAML metadata").toStdString());
    auto wish = std::make_shared<MetadataWish>();
    Command &verb = addVerb(noun, "inspect", SamlCommands::tr("Print the entities of a metadata document as JSON"),
                            {u"gatehousectl metadata inspect sp-metadata.xml"_s, u"gatehousectl metadata inspect - < aggregate.xml"_s});
    addText(verb, "FILE", wish->file, SamlCommands::tr("The document; - is standard input")).required();
    verb.callback([&context, wish] {
        interrupt::release();
        context.plan([&context, wish] { return inspectMetadata(context, *wish); });
    });
}

}  // namespace gatehouse::ctl
