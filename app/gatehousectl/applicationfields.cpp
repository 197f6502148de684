// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/applicationfields.h"

#include "app/gatehousectl/assignmentfields.h"
#include "app/gatehousectl/certificatefields.h"
#include "app/gatehousectl/context.h"
#include "app/gatehousectl/pages.h"
#include "app/gatehousectl/people.h"
#include "core/applications/applicationservice.h"
#include "core/applications/identityprovider.h"
#include "core/certificates/certificateservice.h"
#include "core/permissionsets/sessionduration.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ApplicationFields {
    Q_DECLARE_TR_FUNCTIONS(ApplicationFields)
};

QJsonArray toJson(const QList<AttributeMapping> &mappings)
{
    QJsonArray array;
    for (const AttributeMapping &mapping : mappings) {
        array.append(
            QJsonObject{{u"Attribute"_s, mapping.attribute}, {u"Value"_s, mapping.expression}, {u"Format"_s, nameOf(mapping.format)}});
    }
    return array;
}

QJsonObject toJson(const Application &application, const QString &arn, const Printer &printer)
{
    return {{u"ApplicationId"_s, application.applicationId},
            {u"ApplicationArn"_s, arn},
            {u"Name"_s, application.name},
            {u"Description"_s, application.description},
            {u"Kind"_s, nameOf(application.kind)},
            {u"Template"_s, application.templateId},
            {u"Status"_s, nameOf(application.state)},
            {u"StartUrl"_s, application.startUrl},
            {u"RelayState"_s, application.relayState},
            {u"SessionDuration"_s, isoDuration(application.sessionSeconds)},
            {u"AcsUrl"_s, application.acsUrl},
            {u"AcsIndex"_s, application.acsIndex ? QJsonValue(*application.acsIndex) : QJsonValue()},
            {u"Audience"_s, application.audience},
            {u"SignedRequests"_s, application.signedRequests},
            {u"SignsResponse"_s, application.signsResponse},
            {u"ServiceProviderCertificate"_s, application.serviceCertificate},
            {u"AttributeMappings"_s, toJson(application.mappings)},
            {u"AssignedUsers"_s, application.assignedUsers},
            {u"AssignedGroups"_s, application.assignedGroups},
            {u"OrphanedAssignments"_s, application.orphaned},
            {u"CertificateExpiresDate"_s, application.expiresAt.isValid() ? QJsonValue(printer.time(application.expiresAt)) : QJsonValue()},
            {u"CreatedDate"_s, printer.time(application.createdAt)},
            {u"ChangedDate"_s, printer.time(application.updatedAt)}};
}

QString stateFor(const Printer &printer, Application::State state)
{
    return printer.isForPeople() ? labelOf(state) : nameOf(state);
}

QString kindFor(const Printer &printer, Application::Kind kind)
{
    return printer.isForPeople() ? labelOf(kind) : nameOf(kind);
}

QString demandedFor(const Printer &printer, const Application &application)
{
    if (!printer.isForPeople()) {
        return application.signedRequests ? u"true"_s : u"false"_s;
    }
    return application.signedRequests ? ApplicationFields::tr("Yes") : ApplicationFields::tr("No");
}

QString signedFor(const Printer &printer, const Application &application)
{
    if (!application.isFederated()) {
        return {};
    }
    if (!printer.isForPeople()) {
        return application.signsResponse ? u"true"_s : u"false"_s;
    }
    return application.signsResponse ? ApplicationFields::tr("Response and assertion") : ApplicationFields::tr("Assertion");
}

/// For a person what it is and until when, in place of its PEM.
QString certificateFor(const Printer &printer, const Application &application, const QDateTime &now)
{
    const QString &pem = application.serviceCertificate;
    const auto read = printer.isForPeople() && !pem.isEmpty() ? readCertificate(pem.toUtf8(), CertificateLimits::ofServiceProvider())
                                                              : Result<X509Certificate>(fail(Error::Kind::NotFound, {}));
    return read ? u"%1 · %2"_s.arg(read->subject, sentenceOf(read->notAfter, now)) : pem;
}

QString timeOrNothing(const Printer &printer, const QDateTime &when)
{
    return when.isValid() ? printer.time(when) : QString();
}

}  // namespace

Result<QList<Application>> findApplications(Workspace &workspace, const QStringList &references)
{
    return findAll<Application>(ApplicationService(workspace), references);
}

Status printApplications(Workspace &workspace, Context &context, const ApplicationQuery &query)
{
    Printer &printer = context.printer();
    const ApplicationService service(workspace);
    const ApplicationStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList({{u"Name"_s, ApplicationFields::tr("Name")},
                       {u"Kind"_s, ApplicationFields::tr("Type")},
                       {u"Status"_s, ApplicationFields::tr("Status")},
                       {u"AssignedUsers"_s, ApplicationFields::tr("Users"), Column::Align::Right},
                       {u"AssignedGroups"_s, ApplicationFields::tr("Groups"), Column::Align::Right},
                       {u"CertificateExpiresDate"_s, ApplicationFields::tr("Certificate expires")},
                       {u"ApplicationId"_s, ApplicationFields::tr("Application ID")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto applications = store.records(page);
        if (!applications) {
            return fail(applications);
        }
        for (const Application &each : *applications) {
            const auto arn = service.arnOf(each);
            if (!arn) {
                return fail(arn);
            }
            printer.addRow(
                [&]() -> QStringList {
                    return {each.name,
                            kindFor(printer, each.kind),
                            stateFor(printer, each.state),
                            QString::number(each.assignedUsers),
                            QString::number(each.assignedGroups),
                            timeOrNothing(printer, each.expiresAt),
                            each.applicationId};
                },
                [&] { return toJson(each, *arn, printer); });
        }
        return {};
    });
    printer.endList();
    return printed;
}

Status printApplication(Workspace &workspace, Context &context, const Application &application, const QStringList &remarks)
{
    Printer &printer = context.printer();
    const auto arn = ApplicationService(workspace).arnOf(application);
    const auto endpoints = endpointsOf(workspace, application);
    const auto certificates = CertificateService(workspace).certificatesOf(application.id);
    if (!arn || !endpoints || !certificates) {
        return !arn ? fail(arn) : !endpoints ? fail(endpoints) : fail(certificates);
    }
    QJsonObject object = toJson(application, *arn, printer);
    QStringList mappings;
    for (const AttributeMapping &mapping : application.mappings) {
        mappings.append(u"%1 = %2 (%3)"_s.arg(mapping.attribute, mapping.expression,
                                              printer.isForPeople() ? labelOf(mapping.format) : nameOf(mapping.format)));
    }
    QJsonArray listed;
    QStringList lines;
    for (const Certificate &each : *certificates) {
        listed.append(toJson(each, printer, workspace.clock().now()));
        lines.append(u"%1 · %2 · %3"_s.arg(each.certificateId, stateLabelOf(each), sentenceOf(each.notAfter, workspace.clock().now())));
    }
    object.insert(u"Certificates"_s, listed);
    if (!remarks.isEmpty()) {
        object.insert(u"Remarks"_s, QJsonArray::fromStringList(remarks));
    }
    ApplicationEndpoints shown = *endpoints;
    if (!application.isFederated()) {
        shown = {};
    }
    for (const auto &[name, value] : {std::pair(u"Issuer"_s, shown.issuer), std::pair(u"SignInUrl"_s, shown.signInUrl),
                                      std::pair(u"SignOutUrl"_s, shown.signOutUrl), std::pair(u"MetadataUrl"_s, shown.metadataUrl)}) {
        object.insert(name, value);
    }
    printer.record({{u"Name"_s, ApplicationFields::tr("Name")},
                    {u"ApplicationId"_s, ApplicationFields::tr("Application ID")},
                    {u"ApplicationArn"_s, ApplicationFields::tr("ARN")},
                    {u"Description"_s, ApplicationFields::tr("Description")},
                    {u"Kind"_s, ApplicationFields::tr("Type")},
                    {u"Template"_s, ApplicationFields::tr("Template")},
                    {u"Status"_s, ApplicationFields::tr("Status")},
                    {u"StartUrl"_s, ApplicationFields::tr("Application start URL")},
                    {u"RelayState"_s, ApplicationFields::tr("Relay state")},
                    {u"SessionDuration"_s, ApplicationFields::tr("Session duration")},
                    {u"AcsUrl"_s, ApplicationFields::tr("Application ACS URL")},
                    {u"AcsIndex"_s, ApplicationFields::tr("Index of the ACS URL")},
                    {u"Audience"_s, ApplicationFields::tr("Application SAML audience")},
                    {u"SignedRequests"_s, ApplicationFields::tr("Signed requests demanded")},
                    {u"SignsResponse"_s, ApplicationFields::tr("Signed")},
                    {u"ServiceProviderCertificate"_s, ApplicationFields::tr("Service provider's certificate")},
                    {u"AttributeMappings"_s, ApplicationFields::tr("Attribute mappings")},
                    {u"AssignedUsers"_s, ApplicationFields::tr("Assigned users")},
                    {u"AssignedGroups"_s, ApplicationFields::tr("Assigned groups")},
                    {u"OrphanedAssignments"_s, ApplicationFields::tr("Orphaned assignments")},
                    {u"Certificates"_s, ApplicationFields::tr("Certificates")},
                    {u"Issuer"_s, ApplicationFields::tr("Issuer")},
                    {u"SignInUrl"_s, ApplicationFields::tr("Sign-in URL")},
                    {u"SignOutUrl"_s, ApplicationFields::tr("Sign-out URL")},
                    {u"MetadataUrl"_s, ApplicationFields::tr("Metadata URL")},
                    {u"CreatedDate"_s, ApplicationFields::tr("Created")},
                    {u"ChangedDate"_s, ApplicationFields::tr("Changed")}},
                   {application.name,
                    application.applicationId,
                    *arn,
                    application.description,
                    kindFor(printer, application.kind),
                    application.templateId,
                    stateFor(printer, application.state),
                    application.startUrl,
                    application.relayState,
                    isoDuration(application.sessionSeconds),
                    application.acsUrl,
                    application.acsIndex ? QString::number(*application.acsIndex) : QString(),
                    application.audience,
                    demandedFor(printer, application),
                    signedFor(printer, application),
                    certificateFor(printer, application, workspace.clock().now()),
                    mappings.join(u"; "_s),
                    QString::number(application.assignedUsers),
                    QString::number(application.assignedGroups),
                    QString::number(application.orphaned),
                    lines.join(u"; "_s),
                    shown.issuer,
                    shown.signInUrl,
                    shown.signOutUrl,
                    shown.metadataUrl,
                    printer.time(application.createdAt),
                    printer.time(application.updatedAt)},
                   object);
    return {};
}

Status showApplication(Workspace &workspace, Context &context, Application::Id id, const QString &sentence, const QStringList &remarks)
{
    const auto application = ApplicationService(workspace).application(id);
    if (!application) {
        return fail(application);
    }
    if (!context.printer().isForPeople()) {
        return printApplication(workspace, context, *application, remarks);
    }
    context.printer().outcome(sentence.arg(application->name), {});
    for (const QString &each : remarks) {
        context.printer().paragraph(each);
    }
    return {};
}

Status printApplicationAssignments(Workspace &workspace, Context &context, const ApplicationAssignmentQuery &query)
{
    Printer &printer = context.printer();
    const ApplicationAssignmentStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList({{u"Application"_s, ApplicationFields::tr("Application")},
                       {u"PrincipalType"_s, ApplicationFields::tr("Type")},
                       {u"PrincipalName"_s, ApplicationFields::tr("Name")},
                       {u"PrincipalId"_s, ApplicationFields::tr("ID")},
                       {u"CreatedDate"_s, ApplicationFields::tr("Assigned")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto assignments = store.records(page);
        if (!assignments) {
            return fail(assignments);
        }
        for (const ApplicationAssignment &each : *assignments) {
            const QString type = typeOf(each.kind, each.isOrphaned(), printer);
            printer.addRow(
                [&]() -> QStringList {
                    return {each.applicationName, type, each.principalName, each.principalId, printer.time(each.createdAt)};
                },
                [&] {
                    return QJsonObject{{u"Application"_s, each.applicationName},        {u"ApplicationId"_s, each.applicationId},
                                       {u"PrincipalType"_s, nameOf(each.kind)},         {u"Orphaned"_s, each.isOrphaned()},
                                       {u"PrincipalName"_s, each.principalName},        {u"PrincipalId"_s, each.principalId},
                                       {u"CreatedDate"_s, printer.time(each.createdAt)}};
                });
        }
        return {};
    });
    printer.endList();
    return printed;
}

}  // namespace gatehouse::ctl
