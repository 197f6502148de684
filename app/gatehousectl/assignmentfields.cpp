// SPDX-License-Identifier: Apache-2.0
#include "app/gatehousectl/assignmentfields.h"

#include "app/gatehousectl/context.h"
#include "app/gatehousectl/outputfile.h"
#include "app/gatehousectl/pages.h"
#include "protocols/csv/csvassignments.h"

namespace gatehouse::ctl {

using namespace Qt::StringLiterals;

namespace {

struct AssignmentFields {
    Q_DECLARE_TR_FUNCTIONS(AssignmentFields)
};

QJsonObject toJson(const Assignment &assignment, const Printer &printer)
{
    return {{u"AccountId"_s, assignment.accountId},         {u"AccountName"_s, assignment.accountName},
            {u"PermissionSetName"_s, assignment.setName},   {u"PrincipalType"_s, nameOf(assignment.kind)},
            {u"Orphaned"_s, assignment.isOrphaned()},       {u"PrincipalId"_s, assignment.principalId},
            {u"PrincipalName"_s, assignment.principalName}, {u"CreatedDate"_s, printer.time(assignment.createdAt)}};
}

/// Gives the records of a query away, page by page.
Status forEachAssignment(Workspace &workspace, const AssignmentQuery &query, const std::function<Status(const Assignment &)> &take)
{
    const AssignmentStore store(workspace.database());
    const auto ids = store.ids(query);
    if (!ids) {
        return fail(ids);
    }
    return inPages(*ids, [&](const QList<qint64> &page) -> Status {
        const auto assignments = store.records(page);
        if (!assignments) {
            return fail(assignments);
        }
        for (const Assignment &assignment : *assignments) {
            if (auto taken = take(assignment); !taken) {
                return taken;
            }
        }
        return {};
    });
}

}  // namespace

QString typeOf(Principal::Kind kind, bool isOrphaned, const Printer &printer)
{
    if (!printer.isForPeople()) {
        return nameOf(isOrphaned ? Principal::Kind::Orphan : kind);
    }
    if (isOrphaned) {
        return kind == Principal::Kind::User ? AssignmentFields::tr("User, orphaned") : AssignmentFields::tr("Group, orphaned");
    }
    return kind == Principal::Kind::User ? AssignmentFields::tr("User") : AssignmentFields::tr("Group");
}

QString sentenceFor(const AssignmentConsequence &consequence, Tense tense)
{
    const bool past = tense == Tense::Past;
    QStringList sentences;
    const int added = int(consequence.added);
    const int removed = int(consequence.removed);
    if (added > 0) {
        sentences.append((past ? AssignmentFields::tr("Created %n assignment(s).", nullptr, added)
                               : AssignmentFields::tr("This creates %n assignment(s).", nullptr, added)));
        sentences.append(AssignmentFields::tr("%n person(s) gain access.", nullptr, int(consequence.peopleGaining)));
    }
    if (removed > 0) {
        sentences.append((past ? AssignmentFields::tr("Deleted %n assignment(s).", nullptr, removed)
                               : AssignmentFields::tr("This deletes %n assignment(s).", nullptr, removed)));
        sentences.append(AssignmentFields::tr("%n person(s) lose access.", nullptr, int(consequence.peopleLosing)));
    }
    if (consequence.changesNothing()) {
        sentences.append(AssignmentFields::tr("There is nothing to change."));
    }
    return sentences.join(u' ');
}

QJsonObject toJson(const AssignmentConsequence &consequence)
{
    return {{u"added"_s, consequence.added},
            {u"present"_s, consequence.present},
            {u"removed"_s, consequence.removed},
            {u"absent"_s, consequence.absent},
            {u"accounts"_s, consequence.accounts},
            {u"rolesMade"_s, consequence.rolesMade},
            {u"rolesRemoved"_s, consequence.rolesRemoved},
            {u"peopleGaining"_s, consequence.peopleGaining},
            {u"peopleLosing"_s, consequence.peopleLosing},
            {u"managementAccount"_s, consequence.management}};
}

Status withManagementOption(Status refused)
{
    if (!refused && refused.error().field == u"managementAccount"_s) {
        refused.error().message += u' ' + AssignmentFields::tr("Repeat the command with --management-account.");
    }
    return refused;
}

Status finish(Workspace &workspace, Context &context, const AssignmentConsequence &done, const ProvisioningWishes &wishes,
              const QJsonObject &more)
{
    const auto provisioned = provisionAfterwards(workspace, wishes);
    QJsonObject facts = toJson(done);
    for (auto fact = more.begin(); fact != more.end(); ++fact) {
        facts.insert(fact.key(), fact.value());
    }
    QString sentence = sentenceFor(done, Tense::Past);
    if (provisioned) {
        facts.insert(u"provisioning"_s, toJson(*provisioned));
        const QString follows = sentenceFor(*provisioned);
        sentence += follows.isEmpty() ? QString() : u' ' + follows;
    }
    context.printer().outcome(sentence, facts);
    return provisioned ? statusOf(*provisioned) : fail(provisioned);
}

Status printAssignments(Workspace &workspace, Context &context, const AssignmentQuery &query)
{
    Printer &printer = context.printer();
    printer.beginList({{u"AccountId"_s, AssignmentFields::tr("Account ID")},
                       {u"AccountName"_s, AssignmentFields::tr("Account")},
                       {u"PermissionSetName"_s, AssignmentFields::tr("Permission set")},
                       {u"PrincipalType"_s, AssignmentFields::tr("Kind")},
                       {u"PrincipalName"_s, AssignmentFields::tr("Assigned to")},
                       {u"CreatedDate"_s, AssignmentFields::tr("Created")}});
    auto printed = forEachAssignment(workspace, query, [&](const Assignment &each) -> Status {
        const QString kind = typeOf(each.kind, each.isOrphaned(), printer);
        printer.addRow(
            [&]() -> QStringList {
                return {each.accountId, each.accountName, each.setName, kind, each.principalName, printer.time(each.createdAt)};
            },
            [&] { return toJson(each, printer); });
        return {};
    });
    printer.endList();
    return printed;
}

Status exportAssignments(Workspace &workspace, Context &context, const AssignmentQuery &query, const QString &path)
{
    return writeTo(path, context, [&](QIODevice &out) -> Status {
        const CsvAssignments format;
        if (auto begun = format.begin(out); !begun) {
            return begun;
        }
        return forEachAssignment(workspace, query, [&](const Assignment &each) { return format.write(out, each); });
    });
}

}  // namespace gatehouse::ctl
