// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/directoryfields.h"

#include "app/gatehousectl/context.h"
#include "core/directories/authority.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct DirectoryFields {
    Q_DECLARE_TR_FUNCTIONS(DirectoryFields)
};

QString yesOrNo(bool yes)
{
    return yes ? DirectoryFields::tr("Yes") : DirectoryFields::tr("No");
}

QString milliseconds(const ConnectionStepResult &step)
{
    return step.outcome == ConnectionStepResult::Outcome::Skipped ? QString() : QString::number(double(step.took.count()) / 1000, 'f', 1);
}

}  // namespace

QJsonObject toJson(const Directory &directory, bool hasPassword)
{
    return {{u"DirectoryId"_s, directory.directoryId},
            {u"Domain"_s, directory.domain},
            {u"NetbiosName"_s, directory.netbios},
            {u"Kind"_s, nameOf(directory.kind)},
            {u"Trust"_s, nameOf(directory.trust)},
            {u"Connected"_s, directory.isConnected},
            {u"AccountId"_s, directory.account},
            {u"Regions"_s, QJsonArray::fromStringList(directory.regions)},
            {u"TrustedDomains"_s, QJsonArray::fromStringList(directory.trusted)},
            {u"Host"_s, directory.host},
            {u"Port"_s, directory.port},
            {u"Security"_s, nameOf(directory.security)},
            {u"Authorities"_s, QJsonArray::fromStringList(subjectsIn(directory.authority))},
            {u"Authentication"_s, nameOf(directory.authentication)},
            {u"BindName"_s, directory.bindName},
            {u"HasPassword"_s, hasPassword},
            {u"BaseDn"_s, directory.baseDn},
            {u"PageSize"_s, directory.pageSize}};
}

Status printDirectories(Workspace &workspace, Context &context)
{
    const DirectoryService service(workspace);
    const auto all = service.directories();
    if (!all) {
        return fail(all);
    }
    Printer &printer = context.printer();
    printer.beginList({{u"DirectoryId"_s, DirectoryFields::tr("Directory ID")},
                       {u"Domain"_s, DirectoryFields::tr("Domain")},
                       {u"Kind"_s, DirectoryFields::tr("Kind")},
                       {u"Regions"_s, DirectoryFields::tr("Regions")},
                       {u"Host"_s, DirectoryFields::tr("Host")},
                       {u"Connected"_s, DirectoryFields::tr("Connected")}});
    for (const Directory &each : *all) {
        const auto kept = service.hasPassword(each);
        if (!kept) {
            return fail(kept);
        }
        printer.addRow(
            [&]() -> QStringList {
                return {each.directoryId,
                        each.domain,
                        printer.isForPeople() ? labelOf(each.kind) : nameOf(each.kind),
                        each.regions.join(u' '),
                        each.host,
                        printer.isForPeople() ? yesOrNo(each.isConnected) : each.isConnected ? u"true"_s : u"false"_s};
            },
            [&]() -> QJsonObject { return toJson(each, *kept); });
    }
    printer.endList();
    return {};
}

Status printDirectory(Workspace &workspace, Context &context, const Directory &directory)
{
    const DirectoryService service(workspace);
    const auto kept = service.hasPassword(directory);
    const auto obstacles = service.obstacles(directory);
    if (!kept || !obstacles) {
        return kept ? fail(obstacles) : fail(kept);
    }
    Printer &printer = context.printer();
    const bool people = printer.isForPeople();
    const auto word = [people](const auto value) { return people ? labelOf(value) : nameOf(value); };
    const bool isOfPassword = directory.authentication == Directory::Authentication::Simple;
    QJsonObject json = toJson(directory, *kept);
    json.insert(u"Obstacles"_s, QJsonArray::fromStringList(*obstacles));
    printer.record({{u"DirectoryId"_s, DirectoryFields::tr("Directory ID")},
                    {u"Domain"_s, DirectoryFields::tr("Domain")},
                    {u"NetbiosName"_s, DirectoryFields::tr("NetBIOS name")},
                    {u"Kind"_s, DirectoryFields::tr("Kind")},
                    {u"Trust"_s, DirectoryFields::tr("Trust")},
                    {u"Connected"_s, DirectoryFields::tr("Connected")},
                    {u"AccountId"_s, DirectoryFields::tr("AWS account")},
                    {u"Regions"_s, DirectoryFields::tr("Regions")},
                    {u"TrustedDomains"_s, DirectoryFields::tr("Trusted domains")},
                    {u"Host"_s, DirectoryFields::tr("Host")},
                    {u"Port"_s, DirectoryFields::tr("Port")},
                    {u"Security"_s, DirectoryFields::tr("Encryption")},
                    {u"Authorities"_s, DirectoryFields::tr("Certificate authorities")},
                    {u"Authentication"_s, DirectoryFields::tr("Authentication")},
                    {u"BindName"_s, DirectoryFields::tr("Bind name")},
                    {u"HasPassword"_s, DirectoryFields::tr("Password kept")},
                    {u"BaseDn"_s, DirectoryFields::tr("Base DN")},
                    {u"PageSize"_s, DirectoryFields::tr("Page size")}},
                   {directory.directoryId, directory.domain, directory.netbios, word(directory.kind),
                    directory.kind == Directory::Kind::SelfManaged ? word(directory.trust) : QString(), yesOrNo(directory.isConnected),
                    directory.account, directory.regions.join(u' '), directory.trusted.join(u' '), directory.host,
                    QString::number(directory.port), word(directory.security), subjectsIn(directory.authority).join(u"; "_s),
                    word(directory.authentication), directory.bindName, isOfPassword ? yesOrNo(*kept) : QString(), directory.baseDn,
                    QString::number(directory.pageSize)},
                   json);
    const QStringList more = *obstacles + remarksOn(directory);
    if (!more.isEmpty()) {
        printer.paragraph(u'\n' + more.join(u'\n'));
    }
    return {};
}

Status printTest(Context &context, const DirectoryTest &test)
{
    Printer &printer = context.printer();
    printer.beginList({{u"Step"_s, DirectoryFields::tr("Step")},
                       {u"Outcome"_s, DirectoryFields::tr("Outcome")},
                       {u"Milliseconds"_s, DirectoryFields::tr("ms"), Column::Align::Right},
                       {u"Message"_s, DirectoryFields::tr("Message")}});
    const ConnectionStepResult *failed = nullptr;
    for (const ConnectionStepResult &step : test.steps) {
        failed = step.outcome == ConnectionStepResult::Outcome::Failed ? &step : failed;
        printer.addRow(
            [&]() -> QStringList {
                return {printer.isForPeople() ? labelOf(step.step) : nameOf(step.step),
                        printer.isForPeople() ? labelOf(step.outcome) : nameOf(step.outcome), milliseconds(step),
                        failed == &step && printer.isForPeople() ? QString() : step.message};
            },
            [&]() -> QJsonObject {
                return {{u"Step"_s, nameOf(step.step)},
                        {u"Outcome"_s, nameOf(step.outcome)},
                        {u"Milliseconds"_s, double(step.took.count()) / 1000},
                        {u"Message"_s, step.message},
                        {u"Details"_s, step.details},
                        {u"Field"_s, step.field}};
            });
    }
    printer.endList();
    if (!test.remarks.isEmpty()) {
        printer.paragraph(u'\n' + test.remarks.join(u'\n'));
    }
    return failed ? fail(Error::Kind::Network, failed->message, failed->field, failed->details) : Status();
}

Result<Directory> directoryMeant(Workspace &workspace, const QString &reference)
{
    const DirectoryService service(workspace);
    if (!reference.isEmpty()) {
        return service.find(reference);
    }
    const auto all = service.directories();
    if (!all) {
        return fail(all);
    }
    if (all->isEmpty()) {
        return fail(Error::Kind::NotFound, DirectoryFields::tr("There is no directory yet. Add one with “directory add”."), u"directory"_s);
    }
    if (all->size() > 1 && !all->first().isConnected) {
        return fail(Error::Kind::Invalid, DirectoryFields::tr("There are several directories, and none is connected. Name one."),
                    u"directory"_s);
    }
    return all->first();
}

}  // namespace gatehouse::ctl
