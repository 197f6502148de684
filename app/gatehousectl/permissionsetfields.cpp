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

/// The member names of the API, as CloudTrail writes them.
QJsonObject toJson(const PermissionSet &set, const QString &arn, const Printer &printer)
{
    QJsonArray managed;
    QJsonArray customer;
    for (const PolicyReference &policy : set.policies) {
        if (policy.isAwsManaged()) {
            managed.append(policy.text);
        } else {
            customer.append(QJsonObject{{u"name"_s, policy.name()}, {u"path"_s, policy.path()}});
        }
    }
    QJsonObject tags;
    for (const auto &[key, value] : set.tags.asKeyValueRange()) {
        tags.insert(key, value);
    }
    QJsonObject object{{u"name"_s, set.name},
                       {u"permissionSetArn"_s, arn},
                       {u"description"_s, set.description},
                       {u"sessionDuration"_s, isoDuration(set.sessionSeconds)},
                       {u"relayState"_s, set.relayState},
                       {u"managedPolicies"_s, managed},
                       {u"customerManagedPolicies"_s, customer},
                       {u"inlinePolicy"_s, set.inlinePolicy},
                       {u"tags"_s, tags},
                       {u"assignedAccounts"_s, set.assignedAccounts},
                       {u"provisionedAccounts"_s, set.provisionedAccounts},
                       {u"createdDate"_s, printer.time(set.createdAt)},
                       {u"changedDate"_s, printer.time(set.updatedAt)}};
    if (set.boundary.isAwsManaged()) {
        object.insert(u"permissionsBoundary"_s, QJsonObject{{u"managedPolicyArn"_s, set.boundary.text}});
    } else if (!set.boundary.isEmpty()) {
        object.insert(u"permissionsBoundary"_s,
                      QJsonObject{{u"customerManagedPolicyReference"_s,
                                   QJsonObject{{u"name"_s, set.boundary.name()}, {u"path"_s, set.boundary.path()}}}});
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
    printer.beginList({{u"name"_s, PermissionSetFields::tr("Name")},
                       {u"description"_s, PermissionSetFields::tr("Description")},
                       {u"sessionDuration"_s, PermissionSetFields::tr("Session")},
                       {u"policies"_s, PermissionSetFields::tr("Policies")},
                       {u"assignedAccounts"_s, PermissionSetFields::tr("Assigned accounts"), Column::Align::Right},
                       {u"provisionedAccounts"_s, PermissionSetFields::tr("Provisioned accounts"), Column::Align::Right},
                       {u"permissionSetArn"_s, PermissionSetFields::tr("ARN")}});
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
    printer.record({{u"name"_s, PermissionSetFields::tr("Name")},
                    {u"permissionSetArn"_s, PermissionSetFields::tr("ARN")},
                    {u"description"_s, PermissionSetFields::tr("Description")},
                    {u"sessionDuration"_s, PermissionSetFields::tr("Session")},
                    {u"relayState"_s, PermissionSetFields::tr("Relay state")},
                    {u"policies"_s, PermissionSetFields::tr("Policies")},
                    {u"permissionsBoundary"_s, PermissionSetFields::tr("Permissions boundary")},
                    {u"tags"_s, PermissionSetFields::tr("Tags")},
                    {u"assignedAccounts"_s, PermissionSetFields::tr("Assigned accounts")},
                    {u"provisionedAccounts"_s, PermissionSetFields::tr("Provisioned accounts")},
                    {u"createdDate"_s, PermissionSetFields::tr("Created")},
                    {u"changedDate"_s, PermissionSetFields::tr("Changed")},
                    {u"inlinePolicy"_s, PermissionSetFields::tr("Inline policy")}},
                   {set.name, arn, set.description, isoDuration(set.sessionSeconds), set.relayState, titlesOf(set.policies).join(u", "_s),
                    set.boundary.title(), tagsOf(set).join(u", "_s), QString::number(set.assignedAccounts),
                    QString::number(set.provisionedAccounts), printer.time(set.createdAt), printer.time(set.updatedAt), set.inlinePolicy},
                   toJson(set, arn, printer));
}

}  // namespace gatehouse::ctl
