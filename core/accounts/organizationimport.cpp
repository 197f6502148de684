// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organizationimport.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/identifiers.h"
#include "core/accounts/organizationplanner.h"
#include "core/accounts/organizationstore.h"
#include "core/accounts/unitstore.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(OrganizationImport)
};

constexpr qsizetype mostErrorsTold = 20;

/// Carries a plan out, inside the change that it becomes.
class Writing
{
public:
    Writing(Change &change, const OrganizationPlanner &planner, Progress &progress)
        : m_change(change)
        , m_planner(planner)
        , m_progress(progress)
        , m_units(change.database())
        , m_accounts(change.database())
        , m_total(planner.units().size() + planner.accounts().size())
    {
    }

    [[nodiscard]] Status run()
    {
        for (const auto step : {&Writing::writeOrganization, &Writing::writeUnits, &Writing::writeAccounts}) {
            if (auto done = (this->*step)(); !done) {
                return done;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Status writeOrganization();
    [[nodiscard]] Status writeUnits();
    [[nodiscard]] Status writeUnit(const Wanted<Unit> &wanted);
    [[nodiscard]] Status writeAccounts();
    [[nodiscard]] Status writeAccount(const Wanted<Account> &wanted);
    [[nodiscard]] Status step();

    Change &m_change;
    const OrganizationPlanner &m_planner;
    Progress &m_progress;
    UnitStore m_units;
    AccountStore m_accounts;
    QHash<QString, Unit::Id> m_ids;
    bool m_isEnabled = false;
    qint64 m_done = 0;
    qint64 m_total;
};

Status Writing::step()
{
    if (m_progress.isCancelled()) {
        return fail(Error::Kind::Cancelled, Imports::tr("Cancelled. Nothing was changed."));
    }
    m_progress.report(++m_done, m_total);
    return {};
}

Status Writing::writeOrganization()
{
    Organization organization = m_planner.organization();
    m_isEnabled = organization.isEnabled();
    organization.updatedAt = m_change.now();
    OrganizationStore store(m_change.database());
    if (organization.id.isValid()) {
        const auto before = store.organization();
        if (!before) {
            return fail(before);
        }
        const bool isSame = (*before)->organizationId == organization.organizationId && (*before)->features == organization.features;
        return isSame ? Status() : store.update(organization);
    }
    if (organization.organizationId.isEmpty()) {
        organization.organizationId = newOrganizationId(m_change.random());
    }
    organization.createdAt = m_change.now();
    return store.insert(organization);
}

Status Writing::writeUnits()
{
    const auto present = m_units.all();
    if (!present) {
        return fail(present);
    }
    for (const Unit &unit : *present) {
        m_ids.insert(unit.unitId, unit.id);
    }
    for (const Wanted<Unit> &wanted : m_planner.units()) {
        const bool exchanges = wanted.entry.moves || wanted.entry.updates();
        if (auto done = exchanges && wanted.entry.isChange() ? m_units.standAside(wanted.record.id) : Status(); !done) {
            return done;
        }
    }
    for (const Wanted<Unit> &wanted : m_planner.units()) {
        if (auto done = wanted.entry.isChange() ? writeUnit(wanted) : Status(); !done) {
            return done;
        }
        if (auto go = step(); !go) {
            return go;
        }
    }
    return {};
}

Status Writing::writeUnit(const Wanted<Unit> &wanted)
{
    Unit unit = wanted.record;
    unit.parent = m_ids.value(wanted.parentId);
    unit.updatedAt = m_change.now();
    if (!wanted.entry.creates) {
        m_ids.insert(unit.unitId, unit.id);
        return m_units.update(unit);
    }
    if (unit.unitId.isEmpty()) {
        unit.unitId = newRootId(m_change.random());
    }
    unit.createdAt = m_change.now();
    const auto id = m_units.insert(unit);
    if (!id) {
        return fail(id);
    }
    m_ids.insert(wanted.record.unitId, *id);
    return {};
}

Status Writing::writeAccounts()
{
    for (const Wanted<Account> &wanted : m_planner.accounts()) {
        if (auto done = wanted.entry.updates() && wanted.entry.isChange() ? m_accounts.standAside(wanted.record.id) : Status(); !done) {
            return done;
        }
    }
    for (const Wanted<Account> &wanted : m_planner.accounts()) {
        if (auto done = wanted.entry.isChange() ? writeAccount(wanted) : Status(); !done) {
            return done;
        }
        if (auto go = step(); !go) {
            return go;
        }
    }
    return {};
}

Status Writing::writeAccount(const Wanted<Account> &wanted)
{
    Account account = wanted.record;
    account.unit = m_ids.value(wanted.parentId);
    account.updatedAt = m_change.now();
    if (!wanted.entry.creates) {
        return m_accounts.update(account);
    }
    account.joinedAt = account.joinedAt.isValid() ? account.joinedAt : m_change.now();
    account.serviceRoleAt = m_isEnabled ? m_change.now() : QDateTime();
    account.createdAt = m_change.now();
    const auto id = m_accounts.insert(account);
    return id ? Status() : fail(id);
}

}  // namespace

Result<OrganizationPlan> OrganizationImport::plan(OrganizationListing listing) const
{
    return OrganizationPlanner(m_workspace.database(), std::move(listing)).plan();
}

Result<qint64> OrganizationImport::apply(const OrganizationPlan &plan, Choice choice, Progress &progress)
{
    if (choice == Choice::ValidEntries || plan.counts.errors == 0) {
        return apply(plan, progress);
    }
    QStringList lines;
    for (const PlannedEntry &entry : plan.entries) {
        if (entry.isError() && lines.size() < mostErrorsTold) {
            lines.append(u"%1: %2"_s.arg(entry.id.isEmpty() ? entry.file : entry.id, entry.error));
        }
    }
    return fail(Error::Kind::Invalid, tr("%n account(s) or unit(s) have errors. Nothing was imported.", nullptr, int(plan.counts.errors)),
                {}, lines.join(u'\n'));
}

Result<qint64> OrganizationImport::apply(const OrganizationPlan &plan, Progress &progress)
{
    if (!plan.hasChanges()) {
        return 0;
    }
    const OrganizationCounts &counts = plan.counts;
    const Operation operation{
        u"ImportOrganization"_s,
        tr("Import the organization: %1 created, %2 updated, %3 moved").arg(counts.creates).arg(counts.updates).arg(counts.moves),
        {{u"files"_s, plan.listing.files},
         {u"created"_s, counts.creates},
         {u"updated"_s, counts.updates},
         {u"moved"_s, counts.moves},
         {u"leftOut"_s, counts.errors}},
        u"gatehouse"_s};
    const auto done = m_workspace.change(operation, [&](Change &change) -> Status {
        OrganizationPlanner planner(change.database(), plan.listing);
        const auto now = planner.plan();
        if (!now) {
            return fail(now);
        }
        if (now->entries != plan.entries || now->changes != plan.changes) {
            return fail(Error::Kind::Conflict, tr("The organization has changed since the preview. Look at what would be done now."));
        }
        return Writing(change, planner, progress).run();
    });
    return done ? Result<qint64>(done->change) : fail(done);
}

}  // namespace gatehouse
