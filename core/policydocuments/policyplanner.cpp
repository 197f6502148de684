// SPDX-License-Identifier: Apache-2.0
#include "core/policydocuments/policyplanner.h"

#include "core/permissionsets/permissionsetrules.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/policies/managedpolicies.h"
#include "core/policies/policyprinter.h"
#include "core/policies/policyreader.h"
#include "core/policydocuments/policydocumentstore.h"

#include <QRegularExpression>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using Action = PlannedDocument::Action;

namespace {

void refuse(PlannedDocument &entry, const QString &reason)
{
    entry.action = Action::Error;
    entry.remark = reason;
}

/// A file may be called "ReadOnlyAccess-v12.json".
void takeVersion(QString &name, QString &version)
{
    static const QRegularExpression form(u"\\A(.+)[-_. ](v[0-9]{1,6})\\z"_s);
    const auto found = form.match(name);
    if (found.hasMatch()) {
        name = found.captured(1);
        version = version.isEmpty() ? found.captured(2) : version;
    }
}

int numberOf(const QString &version)
{
    return version.startsWith(u'v') ? version.mid(1).toInt() : 0;
}

bool isForIdentities(const Policy &policy)
{
    return std::all_of(policy.statements.cbegin(), policy.statements.cend(),
                       [](const PolicyStatement &statement) { return statement.principals.isEmpty(); });
}

}  // namespace

Result<PolicyImportPlan> PolicyPlanner::plan(PolicyListing listing)
{
    if (auto read = readNames(); !read) {
        return fail(read);
    }
    PolicyImportPlan plan;
    for (const ListedPolicy &listed : std::as_const(listing.policies)) {
        plan.entries.append(entryFor(listed));
    }
    settleDoubles(plan.entries);
    for (PlannedDocument &entry : plan.entries) {
        if (auto compared = entry.action == Action::Create ? compare(entry) : Status(); !compared) {
            return fail(compared);
        }
        ++(entry.action == Action::Create   ? plan.counts.creates
           : entry.action == Action::Update ? plan.counts.updates
           : entry.action == Action::Same   ? plan.counts.same
                                            : plan.counts.errors);
    }
    plan.counts.errors += listing.problems.size();
    std::stable_sort(plan.entries.begin(), plan.entries.end(),
                     [](const PlannedDocument &a, const PlannedDocument &b) { return a.title.compare(b.title, Qt::CaseInsensitive) < 0; });
    plan.listing = std::move(listing);
    return plan;
}

/// A file that is called after a policy may mean one that the catalogue does not have.
Status PolicyPlanner::readNames()
{
    const auto attached = PermissionSetStore(m_database).policies();
    const auto present = PolicyDocumentStore(m_database).versions();
    if (!attached || !present) {
        return attached ? Status(fail(present)) : Status(fail(attached));
    }
    QList<PolicyReference> all = *attached;
    for (auto each = present->keyBegin(); each != present->keyEnd(); ++each) {
        all.append({*each});
    }
    for (const PolicyReference &policy : std::as_const(all)) {
        const PolicyReference reference = documentName(policy);
        QList<PolicyReference> &named = m_named[reference.name()];
        if (!named.contains(reference)) {
            named.append(reference);
        }
    }
    return {};
}

Result<PolicyReference> PolicyPlanner::referenceOf(const ListedPolicy &listed, const QString &name) const
{
    if (!listed.arn.isEmpty()) {
        const PolicyReference reference = documentName(listed.arn);
        if (const auto valid = validatePolicy(reference, u"policy"_s); reference.isEmpty() || !valid) {
            return fail(Error::Kind::Invalid, tr("“%1” is not the ARN of a managed policy.").arg(listed.arn));
        }
        return reference;
    }
    if (const ManagedPolicy *known = m_managed.find(name)) {
        return PolicyReference{known->arn()};
    }
    const QList<PolicyReference> named = m_named.value(name);
    if (named.size() > 1) {
        return fail(Error::Kind::Invalid, tr("Several policies are called %1, and the file does not say which it means.").arg(name));
    }
    return named.size() == 1 ? Result<PolicyReference>(named.first())
                             : fail(Error::Kind::NotFound,
                                    tr("No managed policy called “%1” is known. Name the file after the policy, or import what “aws iam "
                                       "get-account-authorization-details” prints, which says the ARN.")
                                        .arg(name));
}

PlannedDocument PolicyPlanner::entryFor(const ListedPolicy &listed) const
{
    PlannedDocument entry;
    entry.version = listed.version;
    entry.file = listed.file;
    QString name = listed.name;
    if (listed.arn.isEmpty() && !m_managed.find(name)) {
        takeVersion(name, entry.version);
    }
    entry.title = listed.arn.isEmpty() ? name : PolicyReference{listed.arn}.name();
    if (!listed.error.isEmpty()) {
        refuse(entry, listed.error);
        return entry;
    }
    const auto reference = referenceOf(listed, name);
    if (!reference) {
        refuse(entry, reference.error().message);
        return entry;
    }
    entry.policy = *reference;
    entry.title = reference->title();
    const PolicyReading reading = readPolicy(listed.document);
    if (!reading.policy || hasErrors(reading.findings)) {
        const Finding first = reading.findings.value(0);
        refuse(entry, tr("Line %1: %2").arg(listed.line + first.place.line - 1).arg(first.message));
    } else if (!isForIdentities(*reading.policy)) {
        refuse(entry, tr("It names principals, which only the policy of a resource or a role does."));
    } else {
        entry.document = formatted(reading.policy->root);
    }
    return entry;
}

void PolicyPlanner::settleDoubles(QList<PlannedDocument> &entries) const
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).action == Action::Error) {
            continue;
        }
        const auto known = first.constFind(entries.at(i).policy.text);
        if (known == first.cend()) {
            first.insert(entries.at(i).policy.text, i);
            continue;
        }
        PlannedDocument &other = entries[*known];
        settle(other, entries[i]);
        if (entries.at(i).action == Action::Create) {
            first.insert(entries.at(i).policy.text, i);
        }
    }
}

/// Two files have the same policy. `one` stood first and is to be written, unless it was refused over a third.
void PolicyPlanner::settle(PlannedDocument &one, PlannedDocument &other) const
{
    if (one.document == other.document && one.action != Action::Error) {
        one.version = one.version.isEmpty() ? other.version : one.version;
        other.action = Action::Same;
        other.remark = tr("%1 says the same.").arg(one.file);
        return;
    }
    // Of AWS' own policies the later version holds; those of the customer may differ from account to account.
    const int before = numberOf(one.version);
    const int after = numberOf(other.version);
    if (one.action == Action::Error || !one.policy.isAwsManaged() || before == after || before == 0 || after == 0) {
        refuse(one, tr("%1 says something else about this policy.").arg(other.file));
        refuse(other, tr("%1 says something else about this policy.").arg(one.file));
        return;
    }
    PlannedDocument &older = before < after ? one : other;
    older.action = Action::Same;
    older.remark = tr("%1 has a later version.").arg((before < after ? other : one).file);
}

Status PolicyPlanner::compare(PlannedDocument &entry) const
{
    const auto present = PolicyDocumentStore(m_database).find(entry.policy);
    if (!present) {
        return fail(present);
    }
    if (!*present) {
        return {};
    }
    entry.version = entry.version.isEmpty() && (*present)->document == entry.document ? (*present)->version : entry.version;
    entry.versionBefore = (*present)->version;
    const bool isSame = (*present)->document == entry.document && (*present)->version == entry.version;
    entry.action = isSame ? Action::Same : Action::Update;
    const int before = numberOf(entry.versionBefore);
    if (isSame) {
        entry.remark = tr("It is here already.");
    } else if (const int after = numberOf(entry.version); after != 0 && after < before) {
        entry.remark = tr("An older version takes the place of a newer one.");
    }
    return {};
}

}  // namespace gatehouse
