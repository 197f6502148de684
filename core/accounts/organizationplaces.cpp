// SPDX-License-Identifier: Apache-2.0
// Where units and accounts will be, and what stands in the way.
#include "core/accounts/organizationplanner.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Plans {
    Q_DECLARE_TR_FUNCTIONS(OrganizationPlan)
};

}  // namespace

/// What a file lists below a unit is there; one that carries the root's id in its name may list everything.
QString OrganizationPlanner::parentOf(const QStringList &candidates, const QString &self, const QString &present, bool &unknown) const
{
    QString root;
    for (const QString &id : candidates) {
        if (id == m_rootId) {
            root = id;
        } else if (id != self && (m_afterwards.contains(id) || m_units.contains(id))) {
            return id;
        }
    }
    unknown = root.isEmpty() && present.isEmpty();
    return root.isEmpty() && !unknown ? present : m_rootId;
}

void OrganizationPlanner::noteContradiction(const QString &id, const QString &one, const QString &other)
{
    if (!one.isEmpty() && !other.isEmpty() && one != other && !m_contradictions.contains(id)) {
        m_contradictions.insert(id, Plans::tr("The files contradict each other: %1, and %2.").arg(one, other));
    }
}

/// A list of everything may carry the root's id; two units that are not the root are one too many.
QString OrganizationPlanner::contradictionIn(const QList<QStringList> &places, const QString &self) const
{
    QStringList several;
    for (const QStringList &candidates : places) {
        for (const QString &id : candidates) {
            if (id == self || id == m_rootId || !(m_afterwards.contains(id) || m_units.contains(id))) {
                continue;
            }
            if (!several.contains(id)) {
                several.append(id);
            }
            break;
        }
    }
    return several.size() > 1 ? Plans::tr("The files say that it is in several units: %1.").arg(several.join(u", "_s)) : QString();
}

void OrganizationPlanner::planUnits()
{
    for (const QString &id : std::as_const(m_unitOrder)) {
        if (id != m_rootId) {
            planUnit(id);
        }
    }
}

void OrganizationPlanner::planUnit(const QString &id)
{
    if (m_visiting.contains(id)) {
        return;
    }
    m_visiting.insert(id);
    const ListedUnit listed = m_units.value(id);
    const bool isPresent = m_presentUnits.contains(id);
    Wanted<Unit> wanted;
    wanted.record = m_presentUnits.value(id);
    wanted.record.unitId = id;
    fillIn(wanted.record.name, listed.name);
    const QString before = isPresent ? m_afterwards.value(id).parentId : QString();
    wanted.parentId = parentOf(listed.parents, id, before, wanted.entry.isPlaceUnknown);
    if (m_units.contains(wanted.parentId) && wanted.parentId != m_rootId) {
        planUnit(wanted.parentId);
    }
    wanted.entry.kind = PlannedEntry::Kind::Unit;
    wanted.entry.id = id;
    wanted.entry.creates = !isPresent;
    wanted.entry.moves = isPresent && before != wanted.parentId;
    wanted.entry.placeBefore = wanted.entry.moves ? pathOf(before) : QString();
    wanted.entry.file = listed.file;
    if (isPresent && !listed.name.isEmpty()) {
        compare(wanted.entry.changes, u"name"_s, Plans::tr("Name"), wanted.record.name, listed.name);
        wanted.record.name = listed.name;
    }
    wanted.entry.error = errorOf(wanted);
    if (!wanted.entry.isError()) {
        m_afterwards.insert(id, wanted);
    }
    m_wantedUnits.append(wanted);
}

QString OrganizationPlanner::errorOf(const Wanted<Unit> &wanted) const
{
    const QString &id = wanted.record.unitId;
    if (m_contradictions.contains(id)) {
        return m_contradictions.value(id);
    }
    if (const QString contradiction = contradictionIn(m_places.value(id), id); !contradiction.isEmpty()) {
        return contradiction;
    }
    if (auto valid = validate(wanted.record); !valid) {
        return valid.error().message;
    }
    qsizetype depth = 1;
    for (QString above = wanted.parentId; above != m_rootId; above = m_afterwards.value(above).parentId) {
        if (!m_afterwards.contains(above)) {
            return Plans::tr("What it is in (%1) can't be made.").arg(above);
        }
        if (above == wanted.record.unitId || ++depth > Unit::deepest) {
            return above == wanted.record.unitId ? Plans::tr("It would stand below itself.")
                                                 : Plans::tr("It would stand more than %1 levels deep.").arg(Unit::deepest);
        }
    }
    return {};
}

void OrganizationPlanner::planAccounts()
{
    for (const Account &account : std::as_const(m_presentAccounts)) {
        if (!m_accounts.contains(account.accountId) && !(m_plan.adoptsOrganization && account.isManagement)) {
            m_emails.insert(folded(account.email), account.accountId);
        }
    }
    for (const QString &id : std::as_const(m_accountOrder)) {
        planAccount(m_accounts.value(id));
    }
}

void OrganizationPlanner::planAccount(const ListedAccount &listed)
{
    const QString id = listed.accountId;
    const bool replaces = m_plan.adoptsOrganization && id == m_managementId;
    const Account before = m_presentAccounts.value(replaces ? m_presentManagementId : id);
    const bool isPresent = before.id.isValid();
    Wanted<Account> wanted;
    Account &after = wanted.record;
    after = before;
    after.accountId = id;
    after.name = listed.name.isEmpty() ? before.name : listed.name;
    after.email = listed.email.isEmpty() ? before.email : listed.email;
    after.state = listed.state.value_or(before.state);
    after.joined = listed.joined.value_or(before.joined);
    after.joinedAt = listed.joinedAt.isValid() ? listed.joinedAt : before.joinedAt;
    after.isManagement = id == m_managementId;
    const QString presentUnit = m_unitIds.value(before.unit);
    const QString placeBefore = presentUnit == m_presentRootId ? m_rootId : presentUnit;
    wanted.parentId = parentOf(listed.parents, {}, isPresent ? placeBefore : QString(), wanted.entry.isPlaceUnknown);
    PlannedEntry &entry = wanted.entry;
    entry.kind = PlannedEntry::Kind::Account;
    entry.id = id;
    entry.creates = !isPresent;
    entry.moves = isPresent && placeBefore != wanted.parentId;
    entry.placeBefore = entry.moves ? pathOf(placeBefore) : QString();
    entry.file = listed.file;
    if (isPresent) {
        compare(entry.changes, u"accountId"_s, Plans::tr("Account ID"), before.accountId, id);
        compare(entry.changes, u"name"_s, Plans::tr("Account name"), before.name, after.name);
        compare(entry.changes, u"email"_s, Plans::tr("Email address"), before.email, after.email);
        compare(entry.changes, u"state"_s, Plans::tr("Status"), labelOf(before.state), labelOf(after.state));
        compare(entry.changes, u"joined"_s, Plans::tr("Joined by"), labelOf(before.joined), labelOf(after.joined));
        compare(entry.changes, u"joinedAt"_s, Plans::tr("Joined"), before.joinedAt.toString(Qt::ISODate),
                after.joinedAt.toString(Qt::ISODate));
        if (after.isManagement && !before.isManagement) {
            compare(entry.changes, u"management"_s, Plans::tr("Management account"), Plans::tr("no"), Plans::tr("yes"));
        }
    }
    entry.error = errorOf(wanted);
    if (!entry.isError()) {
        m_emails.insert(folded(after.email), id);
    }
    m_wantedAccounts.append(wanted);
}

QString OrganizationPlanner::errorOf(const Wanted<Account> &wanted) const
{
    const QString &id = wanted.record.accountId;
    if (m_contradictions.contains(id)) {
        return m_contradictions.value(id);
    }
    if (const QString contradiction = contradictionIn(m_places.value(id), id); !contradiction.isEmpty()) {
        return contradiction;
    }
    if (auto valid = validate(wanted.record); !valid) {
        return valid.error().message;
    }
    const QString owner = m_emails.value(folded(wanted.record.email), wanted.record.accountId);
    if (owner != wanted.record.accountId) {
        return Plans::tr("The email address %1 belongs to the account %2.").arg(wanted.record.email, owner);
    }
    return m_afterwards.contains(wanted.parentId) ? QString() : Plans::tr("What it is in (%1) can't be made.").arg(wanted.parentId);
}

QString OrganizationPlanner::pathOf(const QString &unitId) const
{
    QStringList names;
    for (QString id = unitId; id != m_rootId && m_afterwards.contains(id) && names.size() <= Unit::deepest;
         id = m_afterwards.value(id).parentId) {
        names.prepend(m_afterwards.value(id).record.name);
    }
    return names.isEmpty() ? m_afterwards.value(m_rootId).record.name : names.join(u" / "_s);
}

void OrganizationPlanner::finish()
{
    QHash<QString, QString> places;  // path to unit ID
    for (Wanted<Unit> &wanted : m_wantedUnits) {
        PlannedEntry &entry = wanted.entry;
        entry.name = wanted.record.name;
        entry.place = entry.kind == PlannedEntry::Kind::Unit ? pathOf(wanted.parentId) : QString();
        const QString path = wanted.parentId + u'/' + wanted.record.name;
        if (!entry.isError() && entry.kind == PlannedEntry::Kind::Unit && places.contains(path)) {
            entry.error = Plans::tr("%1 has the same name in the same place.").arg(places.value(path));
        }
        places.insert(path, entry.id);
        m_plan.entries.append(entry);
    }
    for (Wanted<Account> &wanted : m_wantedAccounts) {
        wanted.entry.name = wanted.record.name;
        wanted.entry.place = pathOf(wanted.parentId);
        m_plan.entries.append(wanted.entry);
    }
    for (const OrganizationListing::Refusal &refusal : std::as_const(m_plan.listing.refusals)) {
        PlannedEntry entry;
        entry.id = refusal.id;
        entry.name = refusal.name;
        entry.file = refusal.file;
        entry.error = refusal.reason;
        m_plan.entries.append(entry);
    }
    OrganizationCounts &counts = m_plan.counts;
    for (const PlannedEntry &entry : std::as_const(m_plan.entries)) {
        const bool fine = !entry.isError();
        counts.errors += fine ? 0 : 1;
        counts.creates += fine && entry.creates ? 1 : 0;
        counts.updates += fine && entry.updates() ? 1 : 0;
        counts.moves += fine && entry.moves ? 1 : 0;
        counts.same += fine && !entry.isChange() ? 1 : 0;
        counts.unknownPlaces += fine && entry.isPlaceUnknown ? 1 : 0;
    }
    m_plan.notes = m_plan.listing.notes;
    qint64 absent = 0;
    for (const Account &account : std::as_const(m_presentAccounts)) {
        absent += m_accounts.contains(account.accountId) || (m_plan.adoptsOrganization && account.isManagement) ? 0 : 1;
    }
    if (absent > 0 && !m_accounts.isEmpty()) {
        m_plan.notes.append(
            Plans::tr("%n account(s) of this workspace are not in the files; they stay as they are.", nullptr, int(absent)));
    }
    if (counts.unknownPlaces > 0) {
        m_plan.notes.append(Plans::tr("Of %n account(s) or unit(s) no file says what they are in; they come directly below the root.",
                                      nullptr, int(counts.unknownPlaces)));
    }
}

}  // namespace gatehouse
