// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/permissionsetfields.h"

#include "app/gatehousectl/context.h"
#include "app/gatehousectl/pages.h"
#include "core/permissionsets/permissionsetservice.h"
#include "core/permissionsets/sessionduration.h"

#include <QJsonArray>

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PermissionSetFields {
    Q_DECLARE_TR_FUNCTIONS(PermissionSetFields)
};

QStringList titlesOf(const QList<PolicyReference> &policies)
{
    QStringList titles;
    for (const PolicyReference &policy : policies) {
        titles.append(policy.title());
    }
    return titles;
}

QStringList tagsOf(const PermissionSet &set)
{
    QStringList tags;
    for (const auto &[key, value] : set.tags.asKeyValueRange()) {
        tags.append(key + u'=' + value);
    }
    return tags;
}

QJsonObject toJson(const PolicyReference &customer)
{
    return {{u"Name"_s, customer.name()}, {u"Path"_s, customer.path()}};
}

/// The member names of the API, as `aws sso-admin` prints them.
QJsonObject toJson(const PermissionSet &set, const QString &arn, const Printer &printer)
{
    QJsonArray managed;
    QJsonArray customer;
    for (const PolicyReference &policy : set.policies) {
        if (policy.isAwsManaged()) {
            managed.append(QJsonObject{{u"Name"_s, policy.name()}, {u"Arn"_s, policy.text}});
        } else {
            customer.append(toJson(policy));
        }
    }
    QJsonArray tags;
    for (const auto &[key, value] : set.tags.asKeyValueRange()) {
        tags.append(QJsonObject{{u"Key"_s, key}, {u"Value"_s, value}});
    }
    QJsonObject object{{u"Name"_s, set.name},
                       {u"PermissionSetArn"_s, arn},
                       {u"Description"_s, set.description},
                       {u"SessionDuration"_s, isoDuration(set.sessionSeconds)},
                       {u"RelayState"_s, set.relayState},
                       {u"AttachedManagedPolicies"_s, managed},
                       {u"CustomerManagedPolicyReferences"_s, customer},
                       {u"InlinePolicy"_s, set.inlinePolicy},
                       {u"Tags"_s, tags},
                       {u"AssignedAccounts"_s, set.assignedAccounts},
                       {u"ProvisionedAccounts"_s, set.provisionedAccounts},
                       {u"CreatedDate"_s, printer.time(set.createdAt)},
                       {u"ChangedDate"_s, printer.time(set.updatedAt)}};
    if (set.boundary.isAwsManaged()) {
        object.insert(u"PermissionsBoundary"_s, QJsonObject{{u"ManagedPolicyArn"_s, set.boundary.text}});
    } else if (!set.boundary.isEmpty()) {
        object.insert(u"PermissionsBoundary"_s, QJsonObject{{u"CustomerManagedPolicyReference"_s, toJson(set.boundary)}});
    }
    return object;
}

}  // namespace

Status printPermissionSets(Workspace &workspace, Context &context, const PermissionSetQuery &query)
{
    Printer &printer = context.printer();
    const PermissionSetService service(workspace);
    const PermissionSetStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    printer.beginList({{u"Name"_s, PermissionSetFields::tr("Name")},
                       {u"Description"_s, PermissionSetFields::tr("Description")},
                       {u"SessionDuration"_s, PermissionSetFields::tr("Session")},
                       {u"Policies"_s, PermissionSetFields::tr("Policies")},
                       {u"AssignedAccounts"_s, PermissionSetFields::tr("Assigned accounts"), Column::Align::Right},
                       {u"ProvisionedAccounts"_s, PermissionSetFields::tr("Provisioned accounts"), Column::Align::Right},
                       {u"PermissionSetArn"_s, PermissionSetFields::tr("ARN")}});
    auto printed = inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto sets = store.records(page);
        if (!sets) {
            return fail(sets);
        }
        for (const PermissionSet &set : *sets) {
            const QString arn = service.arnOf(set);
            printer.addRow(
                [&]() -> QStringList {
                    QStringList policies = titlesOf(set.policies);
                    if (!set.inlinePolicy.isEmpty()) {
                        policies.append(PermissionSetFields::tr("inline policy"));
                    }
                    return {set.name,
                            set.description,
                            isoDuration(set.sessionSeconds),
                            policies.join(u", "_s),
                            QString::number(set.assignedAccounts),
                            QString::number(set.provisionedAccounts),
                            arn};
                },
                [&] { return toJson(set, arn, printer); });
        }
        return {};
    });
    printer.endList();
    return printed;
}

void printPermissionSet(Workspace &workspace, Context &context, const PermissionSet &set)
{
    Printer &printer = context.printer();
    const QString arn = PermissionSetService(workspace).arnOf(set);
    printer.record({{u"Name"_s, PermissionSetFields::tr("Name")},
                    {u"PermissionSetArn"_s, PermissionSetFields::tr("ARN")},
                    {u"Description"_s, PermissionSetFields::tr("Description")},
                    {u"SessionDuration"_s, PermissionSetFields::tr("Session")},
                    {u"RelayState"_s, PermissionSetFields::tr("Relay state")},
                    {u"Policies"_s, PermissionSetFields::tr("Policies")},
                    {u"PermissionsBoundary"_s, PermissionSetFields::tr("Permissions boundary")},
                    {u"Tags"_s, PermissionSetFields::tr("Tags")},
                    {u"AssignedAccounts"_s, PermissionSetFields::tr("Assigned accounts")},
                    {u"ProvisionedAccounts"_s, PermissionSetFields::tr("Provisioned accounts")},
                    {u"CreatedDate"_s, PermissionSetFields::tr("Created")},
                    {u"ChangedDate"_s, PermissionSetFields::tr("Changed")},
                    {u"InlinePolicy"_s, PermissionSetFields::tr("Inline policy")}},
                   {set.name, arn, set.description, isoDuration(set.sessionSeconds), set.relayState, titlesOf(set.policies).join(u", "_s),
                    set.boundary.title(), tagsOf(set).join(u", "_s), QString::number(set.assignedAccounts),
                    QString::number(set.provisionedAccounts), printer.time(set.createdAt), printer.time(set.updatedAt), set.inlinePolicy},
                   toJson(set, arn, printer));
}

}  // namespace gatehouse::ctl
