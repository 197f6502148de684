// SPDX-License-Identifier: Apache-2.0
#include "core/demo/democompany.h"

#include "core/demo/belonging.h"
#include "core/demo/demoaccess.h"
#include "core/demo/demoaccounts.h"
#include "core/demo/demoapplications.h"
#include "core/demo/demodevices.h"
#include "core/demo/recentweeks.h"
#include "core/groups/groupstore.h"
#include "core/provisioning/localprovisioner.h"
#include "core/provisioning/provisioningservice.h"
#include "core/quotas/quotastore.h"
#include "core/users/userstore.h"
#include "core/workspace/permission.h"
#include "core/workspace/workspace.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 betweenReports = 256;

struct DemoWords {
    Q_DECLARE_TR_FUNCTIONS(DemoCompany)
};

/// Writes the bulk of the company, and remembers who has a part in what follows.
class Settling
{
public:
    Settling(Database &database, Random &random, const DemoSize &size, Progress &progress)
        : m_users(database)
        , m_groups(database)
        , m_random(random)
        , m_size(size)
        , m_progress(progress)
        , m_plan(demoGroups(size.groups, size.users))
    {
    }

    [[nodiscard]] Status run()
    {
        auto done = addGroups();
        return done ? addUsers() : done;
    }

    [[nodiscard]] const DemoCast &cast() const { return m_cast; }

private:
    [[nodiscard]] Status addGroups();
    [[nodiscard]] Status addUsers();
    [[nodiscard]] Status step();

    UserStore m_users;
    GroupStore m_groups;
    Random &m_random;
    DemoSize m_size;
    Progress &m_progress;
    QList<DemoGroup> m_plan;
    QList<Group::Id> m_ids;
    DemoCast m_cast;
    qint64 m_done = 0;
};

Status Settling::step()
{
    const qint64 total = m_size.users + m_size.groups;
    if (m_done % betweenReports == 0 || m_done == total) {
        if (m_progress.isCancelled()) {
            return fail(Error::Kind::Cancelled, DemoWords::tr("Cancelled. Nothing was changed."));
        }
        m_progress.report(m_done, total);
    }
    ++m_done;
    return {};
}

Status Settling::addGroups()
{
    const qint64 days = demoFounding().daysTo(demoDay());
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        if (auto go = step(); !go) {
            return go;
        }
        Group group;
        group.groupId = m_random.uuid();
        group.name = m_plan.at(i).name;
        group.description = m_plan.at(i).description;
        group.createdAt = demoFounding().addDays(days * i / m_plan.size()).addSecs(qint64(m_random.below(8 * 60 * 60)));
        group.updatedAt = group.createdAt;
        const auto id = m_groups.insert(group);
        if (!id) {
            return fail(id);
        }
        m_ids.append(*id);
    }
    return {};
}

Status Settling::addUsers()
{
    DemoStaff staff(m_random, m_size.users);
    DemoBelonging belonging(m_random, m_plan);
    for (qint64 i = 0; i < m_size.users; ++i) {
        if (auto go = step(); !go) {
            return go;
        }
        DemoPerson person = staff.next();
        person.user.userId = m_random.uuid();
        const auto id = m_users.insert(person.user);
        if (!id) {
            return fail(id);
        }
        person.user.id = *id;
        m_cast.audition(person);
        for (const qsizetype group : belonging.groupsOf(person)) {
            if (const auto added = m_groups.addMember(m_ids.at(group), *id); !added) {
                return fail(added);
            }
        }
    }
    return step();
}

}  // namespace

namespace {

/// A company that is larger than the usual limit has had it raised, with room to grow.
Status raiseFor(Database &database, Quota quota, qint64 count)
{
    QuotaStore quotas(database);
    const auto use = quotas.limits(quota);
    if (!use) {
        return fail(use);
    }
    const auto limit = use->limit();
    return !limit || count <= *limit ? Status() : quotas.setRaised(quota, 2 * count);
}

}  // namespace

Status generate(Workspace &workspace, const DemoSize &size, Progress &progress)
{
    if (size.users < 0 || size.groups < 0 || size.accounts < 0 || size.permissionSets < 0) {
        return fail(Error::Kind::Invalid,
                    DemoWords::tr("A company has no fewer than 0 users, 0 groups, 0 accounts and 0 permission sets."));
    }
    const bool story = size.users >= RecentWeeks::fewestUsers && size.groups >= RecentWeeks::fewestGroups;
    DemoSize bulk = size;
    bulk.users -= story ? RecentWeeks::usersAdded : 0;
    bulk.groups -= story ? RecentWeeks::groupsAdded : 0;

    SeededRandom random(size.seed);
    DemoClock clock;
    const EverythingAllowed permission;
    const Workspace::Setup setup{workspace.who(), clock, random, permission};
    auto own = workspace.connect(setup);
    if (!own) {
        return fail(own);
    }
    DemoCast cast;
    const bool federates = size.accounts > 0;
    const auto signing = federates ? demoSigning(**own, workspace.clock().now()) : Result<DemoSigning>();
    if (!signing) {
        return fail(signing);
    }
    const Operation operation{
        u"CreateDemoCompany"_s,
        DemoWords::tr("Fill the workspace with the demo company"),
        {{u"users"_s, bulk.users}, {u"groups"_s, bulk.groups}, {u"accounts"_s, bulk.accounts}, {u"number"_s, QString::number(size.seed)}},
        u"gatehouse"_s};
    const auto loaded = (*own)->load(operation, [&](Change &change) {
        // In its recent weeks some come before others have gone.
        if (auto room = raiseFor(change.database(), Quota::Users, size.users + RecentWeeks::usersAdded); !room) {
            return room;
        }
        if (auto room = raiseFor(change.database(), Quota::Groups, size.groups + RecentWeeks::groupsAdded); !room) {
            return room;
        }
        const qint64 joined = size.accounts + (federates ? demoApplicationCount() : 0);
        if (auto room = raiseFor(change.database(), Quota::AccountsAndApplications, joined); !room) {
            return room;
        }
        Settling settling(change.database(), change.random(), bulk, progress);
        auto done = settling.run();
        cast = settling.cast();
        // A source of its own: how many accounts there are changes nothing of the people.
        SeededRandom drawn(size.seed);
        if (done) {
            done = addDemoOrganization(change.database(), drawn, size.accounts, progress);
        }
        SeededRandom granted(size.seed);
        if (done && federates) {
            done = addDemoAccess(change.database(), granted, size.permissionSets, progress);
        }
        SeededRandom furnished(size.seed);
        if (done && federates) {
            done = addDemoApplications(**own, change, furnished, *signing);
        }
        SeededRandom protectedBy(size.seed);
        return done ? addDemoDevices(**own, change, protectedBy, federates && signing->isKept) : done;
    });
    if (!loaded) {
        return fail(loaded);
    }
    // Short, and too late to stop: what is there is there.
    SeededRandom drawn(size.seed);
    const auto hands = (*own)->connect({workspace.who(), clock, drawn, permission});
    if (!hands) {
        return fail(hands);
    }
    LocalProvisioner local(**hands);
    NoProgress unwatched;
    if (const auto provisioned = ProvisioningService(**hands).run(local, unwatched); !provisioned) {
        return fail(provisioned);
    }
    const Status played = story ? RecentWeeks(**own, setup, clock, cast).play() : Status();
    workspace.poll();
    return played;
}

}  // namespace gatehouse
