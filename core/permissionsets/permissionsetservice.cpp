// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/permissionsetservice.h"

#include "core/permissionsets/freesetname.h"

#include "core/accounts/organization.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/permissionsets/sessionduration.h"
#include "core/quotas/quotaservice.h"

#include <QJsonArray>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamedInEvent = 100;
const QString source = u"sso.amazonaws.com"_s;

PermissionSet trimmed(PermissionSet set)
{
    set.name = set.name.trimmed();
    set.description = set.description.trimmed();
    set.relayState = set.relayState.trimmed();
    if (set.inlinePolicy.trimmed().isEmpty()) {
        set.inlinePolicy.clear();
    }
    return set;
}

QJsonArray textsOf(const QList<PolicyReference> &policies)
{
    QJsonArray texts;
    for (const PolicyReference &policy : policies) {
        texts.append(policy.text);
    }
    return texts;
}

/// Those of the first list that are not in the second.
QList<PolicyReference> without(const QList<PolicyReference> &these, const QList<PolicyReference> &those)
{
    QList<PolicyReference> left;
    for (const PolicyReference &policy : these) {
        if (!those.contains(policy)) {
            left.append(policy);
        }
    }
    return left;
}

/// Only one part of a permission set differs, or more than that.
enum class Difference { Nothing, General, Policies, InlinePolicy, Boundary, Tags, Several };

Difference differenceOf(const PermissionSet &before, const PermissionSet &after)
{
    QList<Difference> parts;
    const auto note = [&parts](bool differs, Difference part) {
        if (differs) {
            parts.append(part);
        }
    };
    note(before.description != after.description || before.sessionSeconds != after.sessionSeconds || before.relayState != after.relayState,
         Difference::General);
    note(!without(before.policies, after.policies).isEmpty() || !without(after.policies, before.policies).isEmpty(), Difference::Policies);
    note(before.inlinePolicy != after.inlinePolicy, Difference::InlinePolicy);
    note(before.boundary != after.boundary, Difference::Boundary);
    note(before.tags != after.tags, Difference::Tags);
    if (parts.isEmpty()) {
        return Difference::Nothing;
    }
    return parts.size() == 1 ? parts.first() : Difference::Several;
}

QJsonObject tagsOf(const PermissionSet &set)
{
    QJsonObject tags;
    for (const auto &[key, value] : set.tags.asKeyValueRange()) {
        tags.insert(key, value);
    }
    return tags;
}

QJsonObject parametersOf(const PermissionSet &set)
{
    return {{u"name"_s, set.name},
            {u"description"_s, set.description},
            {u"sessionDuration"_s, isoDuration(set.sessionSeconds)},
            {u"relayState"_s, set.relayState}};
}

/// A lower limit holds for what grows: what was allowed when it was made may stay, and may become less.
Status validateEdit(const PermissionSet &before, const PermissionSet &after, PermissionSetLimits limits)
{
    limits.policies = std::max(limits.policies, before.policies.size());
    limits.tags = std::max(limits.tags, before.tags.size());
    if (after.inlinePolicy.toUtf8().size() <= before.inlinePolicy.toUtf8().size()) {
        limits.profile = QuotaProfile::Current;
    }
    PermissionSet checked = after;
    if (after.inlinePolicy == before.inlinePolicy) {
        checked.inlinePolicy.clear();
    }
    return validate(checked, limits);
}

}  // namespace

Result<PermissionSet> PermissionSetService::permissionSet(PermissionSet::Id id) const
{
    const auto found = PermissionSetStore(m_workspace.database()).byId(id);
    if (!found) {
        return fail(found);
    }
    if (!*found) {
        return fail(Error::Kind::NotFound, tr("This permission set does not exist any more."));
    }
    return **found;
}

Result<PermissionSet> PermissionSetService::find(const QString &reference) const
{
    const PermissionSetStore store(m_workspace.database());
    const QString arn = u"arn:aws:sso:::permissionSet/%1/"_s.arg(m_workspace.setting(u"instanceId"_s));
    const QString id = reference.startsWith(arn) ? reference.mid(arn.size()) : reference;
    for (const auto &found : {store.byPermissionSetId(id), store.byName(reference)}) {
        if (!found) {
            return fail(found);
        }
        if (*found) {
            return **found;
        }
    }
    return fail(Error::Kind::NotFound, tr("There is no permission set named %1.").arg(reference), u"permissionSet"_s);
}

QString PermissionSetService::arnOf(const PermissionSet &set) const
{
    return gatehouse::arnOf(set, m_workspace.setting(u"instanceId"_s));
}

Result<PermissionSetLimits> PermissionSetService::limits() const
{
    return limits(m_workspace.database());
}

Result<PermissionSetLimits> PermissionSetService::limits(Database &database) const
{
    const auto profile = QuotaStore(database).profile();
    return profile ? Result<PermissionSetLimits>(PermissionSetLimits::of(*profile)) : fail(profile);
}

Result<PermissionSet::Id> PermissionSetService::create(const PermissionSet &asked)
{
    const PermissionSet set = trimmed(asked);
    QJsonObject parameters = parametersOf(set);
    parameters.insert(u"managedPolicies"_s, textsOf(set.policies));
    parameters.insert(u"inlinePolicy"_s, set.inlinePolicy);
    parameters.insert(u"permissionsBoundary"_s, set.boundary.text);
    parameters.insert(u"tags"_s, tagsOf(set));
    PermissionSet::Id created;
    const Operation operation{u"CreatePermissionSet"_s, tr("Create permission set %1").arg(set.name), parameters, source};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        const auto id = add(change, set);
        if (!id) {
            return fail(id);
        }
        created = *id;
        const PermissionSetStore store(change.database());
        const auto count = store.count();
        if (auto room = count ? quotaCheck(change.database(), Quota::PermissionSets, *count) : Status(fail(count)); !room) {
            return room;
        }
        const auto stored = store.byId(*id);
        if (!stored) {
            return fail(stored);
        }
        change.addResponse(u"permissionSetArn"_s, arnOf(**stored));
        return {};
    });
    return done ? Result<PermissionSet::Id>(created) : fail(done);
}

Result<PermissionSet::Id> PermissionSetService::add(Change &change, const PermissionSet &asked)
{
    if (const auto instance = enabledInstance(m_workspace); !instance) {
        return fail(instance);
    }
    PermissionSet set = trimmed(asked);
    const auto allowed = limits(change.database());
    if (auto valid = allowed ? validate(set, *allowed) : Status(fail(allowed)); !valid) {
        return fail(valid);
    }
    if (auto free = verifySetNameFree(change.database(), set.name); !free) {
        return fail(free);
    }
    set.permissionSetId = u"ps-"_s + change.random().hex(16);
    set.createdAt = change.now();
    set.updatedAt = change.now();
    return PermissionSetStore(change.database()).insert(set);
}

Operation PermissionSetService::operationOf(const PermissionSet &before, const PermissionSet &after) const
{
    const QJsonObject set{{u"permissionSetArn"_s, arnOf(before)}, {u"name"_s, before.name}};
    const auto named = [&](const QString &name, const QString &sentence, const QString &key, const QJsonValue &value) {
        QJsonObject parameters = set;
        parameters.insert(key, value);
        return Operation{name, sentence.arg(before.name), parameters, source};
    };
    switch (differenceOf(before, after)) {
    case Difference::Policies: {
        const QList<PolicyReference> added = without(after.policies, before.policies);
        const QList<PolicyReference> gone = without(before.policies, after.policies);
        if (gone.isEmpty()) {
            return named(u"AttachManagedPolicyToPermissionSet"_s, tr("Attach policies to permission set %1"), u"managedPolicies"_s,
                         textsOf(added));
        }
        if (added.isEmpty()) {
            return named(u"DetachManagedPolicyFromPermissionSet"_s, tr("Detach policies from permission set %1"), u"managedPolicies"_s,
                         textsOf(gone));
        }
        break;
    }
    case Difference::InlinePolicy:
        return after.inlinePolicy.isEmpty()
                   ? named(u"DeleteInlinePolicyFromPermissionSet"_s, tr("Remove the inline policy of permission set %1"), u"inlinePolicy"_s,
                           {})
                   : named(u"PutInlinePolicyToPermissionSet"_s, tr("Change the inline policy of permission set %1"), u"inlinePolicy"_s,
                           after.inlinePolicy);
    case Difference::Boundary:
        return after.boundary.isEmpty()
                   ? named(u"DeletePermissionsBoundaryFromPermissionSet"_s, tr("Remove the permissions boundary of permission set %1"),
                           u"permissionsBoundary"_s, {})
                   : named(u"PutPermissionsBoundaryToPermissionSet"_s, tr("Change the permissions boundary of permission set %1"),
                           u"permissionsBoundary"_s, after.boundary.text);
    case Difference::Tags:
        return after.tags.isEmpty() ? named(u"UntagResource"_s, tr("Remove the tags of permission set %1"), u"tags"_s, tagsOf(before))
                                    : named(u"TagResource"_s, tr("Change the tags of permission set %1"), u"tags"_s, tagsOf(after));
    case Difference::Nothing:
    case Difference::General:
    case Difference::Several:
        break;
    }
    Operation general = named(u"UpdatePermissionSet"_s, tr("Edit permission set %1"), u"managedPolicies"_s, textsOf(after.policies));
    const QJsonObject parameters = parametersOf(after);
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        general.parameters.insert(it.key(), it.value());
    }
    return general;
}

Status PermissionSetService::update(const PermissionSet &asked)
{
    const auto before = permissionSet(asked.id);
    if (!before) {
        return fail(before);
    }
    const auto done = m_workspace.change(operationOf(*before, trimmed(asked)), [&](Change &change) { return update(change, asked); });
    return done ? Status() : fail(done);
}

Status PermissionSetService::update(Change &change, const PermissionSet &asked)
{
    PermissionSetStore store(change.database());
    const auto before = store.byId(asked.id);
    if (!before) {
        return fail(before);
    }
    if (!*before) {
        return fail(Error::Kind::NotFound, tr("This permission set does not exist any more."));
    }
    PermissionSet set = trimmed(asked);
    if (set.name != (*before)->name) {
        return fail(Error::Kind::Forbidden,
                    tr("The name of a permission set can't be changed. Create another one, or keep %1.").arg((*before)->name), u"name"_s);
    }
    if (set.updatedAt.isValid() && set.updatedAt != (*before)->updatedAt) {
        return fail(Error::Kind::Conflict,
                    tr("%1 was changed by somebody else meanwhile. Look at the present values and try again.").arg((*before)->name));
    }
    const auto allowed = limits(change.database());
    if (auto valid = allowed ? validateEdit(**before, set, *allowed) : Status(fail(allowed)); !valid) {
        return valid;
    }
    if (differenceOf(**before, set) == Difference::Nothing) {
        return {};
    }
    set.updatedAt = change.now();
    return store.update(set);
}

Status PermissionSetService::remove(const QList<PermissionSet::Id> &ids, Progress &progress)
{
    const auto first = ids.size() == 1 ? permissionSet(ids.first()) : Result<PermissionSet>();
    if (!first) {
        return fail(first);
    }
    const QString summary
        = ids.size() == 1 ? tr("Delete permission set %1").arg(first->name) : tr("Delete %n permission set(s)", nullptr, int(ids.size()));
    const auto done = m_workspace.change({u"DeletePermissionSet"_s, summary, {}, source}, [&](Change &change) -> Status {
        PermissionSetStore store(change.database());
        QJsonArray named;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."));
            }
            const auto set = permissionSet(ids.at(i));
            const auto accounts = set ? store.accountsUsing(set->id) : Result<QStringList>(QStringList());
            if (!set || !accounts) {
                return set ? Status(fail(accounts)) : Status(fail(set));
            }
            const auto assigned = store.isAssigned(set->id);
            if (!assigned) {
                return fail(assigned);
            }
            if (!accounts->isEmpty() && !*assigned) {
                return fail(Error::Kind::Conflict,
                            tr("The role of %1 still stands in %n account(s), though nobody is assigned. Provision the accounts first.",
                               nullptr, int(accounts->size()))
                                .arg(set->name),
                            u"permissionSet"_s, accounts->join(u'\n'));
            }
            if (!accounts->isEmpty()) {
                return fail(
                    Error::Kind::Conflict,
                    tr("%1 is in use in %n account(s). Remove its assignments there first.", nullptr, int(accounts->size())).arg(set->name),
                    u"permissionSet"_s, accounts->join(u'\n'));
            }
            if (auto gone = store.remove(set->id); !gone) {
                return gone;
            }
            if (named.size() < mostNamedInEvent) {
                named.append(QJsonObject{{u"permissionSetArn"_s, arnOf(*set)}, {u"name"_s, set->name}});
            }
            progress.report(i + 1, ids.size());
        }
        change.addParameter(u"permissionSets"_s, named);
        change.addParameter(u"count"_s, ids.size());
        return {};
    });
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
