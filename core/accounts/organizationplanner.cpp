// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organizationplanner.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/organizationstore.h"
#include "core/accounts/unitstore.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Plans {
    Q_DECLARE_TR_FUNCTIONS(OrganizationPlan)
};

/// The root that a unit's id belongs to: "ou-ab12-…" stands below "r-ab12" (AWS Organizations API Reference: "OrganizationalUnit").
QString rootOfUnitId(const QString &id)
{
    return isRootId(id) ? id : isUnitId(id) ? u"r-"_s + id.section(u'-', 1, 1) : QString();
}

template<typename Each>
QSet<QString> distinct(const QList<ListedOrganization> &all, const Each &each)
{
    QSet<QString> values;
    for (const ListedOrganization &one : all) {
        if (!each(one).isEmpty()) {
            values.insert(each(one));
        }
    }
    return values;
}

void addParents(QStringList &parents, const QStringList &more)
{
    for (const QString &parent : more) {
        if (!parents.contains(parent)) {
            parents.append(parent);
        }
    }
}

}  // namespace

void OrganizationPlanner::fillIn(QString &value, const QString &other)
{
    if (value.isEmpty()) {
        value = other;
    }
}

void OrganizationPlanner::compare(QList<FieldChange> &changes, const QString &field, const QString &label, const QString &before,
                                  const QString &after)
{
    if (before != after) {
        changes.append({field, label, before, after});
    }
}

OrganizationPlanner::OrganizationPlanner(Database &database, OrganizationListing listing) : m_database(database)
{
    m_plan.listing = std::move(listing);
}

Result<OrganizationPlan> OrganizationPlanner::plan()
{
    for (const auto step : {&OrganizationPlanner::load, &OrganizationPlanner::merge, &OrganizationPlanner::identify}) {
        if (auto done = (this->*step)(); !done) {
            return fail(done);
        }
    }
    planOrganization();
    planRoot();
    planUnits();
    planAccounts();
    finish();
    return m_plan;
}

Status OrganizationPlanner::load()
{
    const auto organization = OrganizationStore(m_database).organization();
    const auto units = UnitStore(m_database).all();
    const auto accounts = AccountStore(m_database).all();
    if (!organization || !units || !accounts) {
        return !organization ? fail(organization) : !units ? fail(units) : fail(accounts);
    }
    m_organization = organization->value_or(Organization{});
    m_plan.makesOrganization = !organization->has_value();
    for (const Unit &unit : *units) {
        m_presentUnits.insert(unit.unitId, unit);
        m_unitIds.insert(unit.id, unit.unitId);
        if (unit.isRoot()) {
            m_presentRootId = unit.unitId;
        }
    }
    for (const Account &account : *accounts) {
        m_presentAccounts.insert(account.accountId, account);
        if (account.isManagement) {
            m_presentManagementId = account.accountId;
        }
    }
    return {};
}

Status OrganizationPlanner::merge()
{
    for (const ListedUnit &unit : std::as_const(m_plan.listing.units)) {
        ListedUnit &merged = m_units[unit.unitId];
        m_places[unit.unitId].append(unit.parents);
        if (merged.unitId.isEmpty()) {
            merged = unit;
            m_unitOrder.append(unit.unitId);
            continue;
        }
        noteContradiction(unit.unitId, merged.name, unit.name);
        fillIn(merged.name, unit.name);
        addParents(merged.parents, unit.parents);
    }
    for (const ListedAccount &account : std::as_const(m_plan.listing.accounts)) {
        ListedAccount &merged = m_accounts[account.accountId];
        m_places[account.accountId].append(account.parents);
        if (merged.accountId.isEmpty()) {
            merged = account;
            m_accountOrder.append(account.accountId);
            continue;
        }
        noteContradiction(account.accountId, merged.name, account.name);
        noteContradiction(account.accountId, folded(merged.email), folded(account.email));
        fillIn(merged.name, account.name);
        fillIn(merged.email, account.email);
        merged.state = merged.state ? merged.state : account.state;
        merged.joined = merged.joined ? merged.joined : account.joined;
        merged.joinedAt = merged.joinedAt.isValid() ? merged.joinedAt : account.joinedAt;
        addParents(merged.parents, account.parents);
    }
    return {};
}

/// Units are made by people; an organization that has none yet may only stand in for the real one.
bool OrganizationPlanner::mayAdopt() const
{
    const bool isTaken = m_managementId != m_presentManagementId && m_presentAccounts.contains(m_managementId);
    return m_presentUnits.size() <= 1 && !isTaken
           && std::all_of(m_presentAccounts.keyBegin(), m_presentAccounts.keyEnd(),
                          [this](const QString &id) { return id == m_presentManagementId || m_accounts.contains(id); });
}

Status OrganizationPlanner::identify()
{
    QSet<QString> roots;
    for (const ListedUnit &unit : std::as_const(m_units)) {
        for (const QString &id : QStringList{unit.unitId} + unit.parents) {
            roots.insert(rootOfUnitId(id));
        }
    }
    for (const ListedAccount &account : std::as_const(m_accounts)) {
        for (const QString &id : account.parents) {
            roots.insert(rootOfUnitId(id));
        }
    }
    roots.remove(QString());
    const auto organizations = distinct(m_plan.listing.organizations, [](const auto &each) { return each.organizationId; });
    const auto managers = distinct(m_plan.listing.organizations, [](const auto &each) { return each.managementId; });
    if (roots.size() > 1 || organizations.size() > 1 || managers.size() > 1) {
        const QSet<QString> &several = organizations.size() > 1 ? organizations : roots.size() > 1 ? roots : managers;
        QStringList names(several.begin(), several.end());
        names.sort();
        return fail(Error::Kind::Conflict, Plans::tr("The files are about several organizations: %1.").arg(names.join(u", "_s)));
    }
    const QString listedRoot = roots.isEmpty() ? QString() : *roots.begin();
    m_managementId = managers.isEmpty() ? m_presentManagementId : *managers.begin();
    m_rootId = listedRoot.isEmpty() ? m_presentRootId : listedRoot;
    const bool differs = m_rootId != m_presentRootId || (!m_presentManagementId.isEmpty() && m_managementId != m_presentManagementId);
    if (m_plan.makesOrganization || !differs) {
        return {};
    }
    if (!mayAdopt()) {
        return fail(Error::Kind::Conflict,
                    Plans::tr("The files are about another organization (%1) than this workspace (%2).")
                        .arg(organizations.isEmpty() ? m_rootId : *organizations.begin(), m_organization.organizationId));
    }
    m_plan.adoptsOrganization = true;
    return {};
}

void OrganizationPlanner::planOrganization()
{
    const Organization before = m_organization;
    for (const ListedOrganization &listed : std::as_const(m_plan.listing.organizations)) {
        if (!listed.organizationId.isEmpty()) {
            m_organization.organizationId = listed.organizationId;
        }
        m_organization.features = listed.features.value_or(m_organization.features);
        fillIn(m_managementEmail, listed.managementEmail);
    }
    if (!m_plan.makesOrganization) {
        compare(m_plan.changes, u"organizationId"_s, Plans::tr("Organization ID"), before.organizationId, m_organization.organizationId);
        compare(m_plan.changes, u"features"_s, Plans::tr("Features"), labelOf(before.features), labelOf(m_organization.features));
    }
    // The management account may be described without being listed.
    if (!m_managementId.isEmpty() && !m_accounts.contains(m_managementId)
        && (m_managementId != m_presentManagementId || !m_managementEmail.isEmpty())) {
        ListedAccount management;
        management.accountId = m_managementId;
        management.email = m_managementEmail;
        if (!m_presentAccounts.contains(m_managementId) && !m_plan.adoptsOrganization) {
            management.name = Plans::tr("Management account");
        }
        m_accounts.insert(m_managementId, management);
        m_accountOrder.append(m_managementId);
    }
}

void OrganizationPlanner::planRoot()
{
    const bool isPresent = !m_presentRootId.isEmpty();
    Wanted<Unit> root;
    root.record = m_presentUnits.value(m_presentRootId);
    root.record.unitId = m_rootId;
    root.record.name = m_units.value(m_rootId).name;
    fillIn(root.record.name, m_presentUnits.value(m_presentRootId).name);
    fillIn(root.record.name, u"Root"_s);
    root.entry.kind = PlannedEntry::Kind::Root;
    root.entry.id = m_rootId;
    root.entry.creates = !isPresent;
    root.entry.file = m_units.value(m_rootId).file;
    if (isPresent) {
        compare(root.entry.changes, u"id"_s, Plans::tr("Root ID"), m_presentRootId, m_rootId);
        compare(root.entry.changes, u"name"_s, Plans::tr("Name"), m_presentUnits.value(m_presentRootId).name, root.record.name);
    }
    for (const Unit &unit : std::as_const(m_presentUnits)) {
        if (!unit.isRoot()) {
            const QString parent = m_unitIds.value(unit.parent);
            m_afterwards.insert(unit.unitId, {unit, parent == m_presentRootId ? m_rootId : parent, {}});
        }
    }
    m_afterwards.insert(m_rootId, root);
    m_wantedUnits.append(root);
}

}  // namespace gatehouse
