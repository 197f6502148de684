// SPDX-License-Identifier: Apache-2.0
#include "core/demo/demoaccess.h"

#include "core/accesscontrol/accesscontrolstore.h"
#include "core/accounts/accountstore.h"
#include "core/assignments/assignmentstore.h"
#include "core/demo/organization.h"
#include "core/demo/staff.h"
#include "core/groups/groupstore.h"
#include "core/permissionsets/permissionsetstore.h"
#include "core/users/userstore.h"

#include <QCoreApplication>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int hour = 60 * 60;

/// One of the permission sets that every company has. Policies are separated by spaces; a short one is of AWS.
struct Sample {
    QStringView name;
    QStringView description;
    int hours;
    QStringView policies;
    QStringView inlinePolicy;
    QStringView tags;  ///< "key=value key=value"
};

constexpr QStringView deploy
    = u"{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Effect\": \"Allow\",\n            \"Action\": "
      u"[\n"
      "                \"cloudformation:*\",\n                \"codedeploy:*\",\n                \"ecr:BatchGetImage\"\n            ],\n"
      "            \"Resource\": \"*\"\n        }\n    ]\n}";
constexpr QStringView ownCostCenter
    = u"{\n    \"Version\": \"2012-10-17\",\n    \"Statement\": [\n        {\n            \"Effect\": \"Allow\",\n"
      "            \"Action\": \"ec2:DescribeInstances\",\n            \"Resource\": \"*\"\n        },\n        {\n"
      "            \"Effect\": \"Allow\",\n            \"Action\": [\n                \"ec2:StartInstances\",\n"
      "                \"ec2:StopInstances\"\n            ],\n            \"Resource\": \"*\",\n            \"Condition\": {\n"
      "                \"StringEquals\": {\n                    \"ec2:ResourceTag/CostCenter\": \"${aws:PrincipalTag/CostCenter}\"\n"
      "                }\n            }\n        }\n    ]\n}";

constexpr std::array samples{
    Sample{u"AdministratorAccess", u"Everything, for the few who run the platform", 1, u"AdministratorAccess", {}, u"risk=high"},
    Sample{u"ReadOnly", u"Looks at everything, changes nothing", 8, u"ReadOnlyAccess", {}, u"risk=low"},
    Sample{u"PowerUser", u"Builds and runs things; leaves people and permissions alone", 4, u"PowerUserAccess", {}, u"risk=medium"},
    Sample{u"Billing", u"Invoices and budgets", 4, u"job-function/Billing", {}, u"team=Finance risk=low"},
    Sample{
        u"SecurityAudit", u"Reads the settings that auditors ask for", 8, u"SecurityAudit /security/FindingsReader", {}, u"team=Security"},
    Sample{u"Deploy", u"Rolls out what the pipelines have built", 2, {}, deploy, u"team=Platform"},
    Sample{u"Operate", u"Starts and stops the machines of one's own cost center", 12, {}, ownCostCenter, u"team=Operations"},
    Sample{u"DatabaseAdministrator", u"Keeps the databases", 4, u"job-function/DatabaseAdministrator", {}, u"team=Data"},
    Sample{u"NetworkAdministrator", u"Keeps the networks", 4, u"job-function/NetworkAdministrator", {}, u"team=Platform"},
    Sample{u"DataScientist", u"Clusters, notebooks and the warehouse", 8, u"job-function/DataScientist", {}, u"team=Data"},
    Sample{u"Support", u"Opens cases and looks at what they are about", 8, u"job-function/SupportUser", {}, u"team=Support"},
    Sample{u"ViewOnly", u"Sees what there is, and none of its content", 12, u"job-function/ViewOnlyAccess", {}, u"risk=low"},
};

class Granting
{
public:
    Granting(Database &database, Random &random, qint64 count, Progress &progress)
        : m_database(database)
        , m_random(random)
        , m_count(count)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Status run()
    {
        for (const auto step : {&Granting::addSets, &Granting::readCompany, &Granting::assignEverywhere, &Granting::assignHere,
                                &Granting::assignWhereItFails, &Granting::configure}) {
            if (m_progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, QCoreApplication::translate("DemoCompany", "Cancelled. Nothing was changed."));
            }
            if (auto done = (this->*step)(); !done) {
                return done;
            }
        }
        return {};
    }

private:
    [[nodiscard]] Status addSets();
    [[nodiscard]] PermissionSet setFrom(qint64 index);
    [[nodiscard]] Status readCompany();
    [[nodiscard]] Status assignEverywhere();
    [[nodiscard]] Status assignHere();
    [[nodiscard]] Status assignWhereItFails();
    [[nodiscard]] Status configure();
    [[nodiscard]] Status assign(Account::Id account, qsizetype set, Principal principal);

    Database &m_database;
    Random &m_random;
    qint64 m_count;
    Progress &m_progress;
    QList<PermissionSet::Id> m_sets;
    QList<Account::Id> m_accounts;  ///< active ones, without the management account
    Account::Id m_management{};
    Account::Id m_suspended{};
    QList<Group::Id> m_groups;
    QList<User::Id> m_users;
};

PermissionSet Granting::setFrom(qint64 index)
{
    PermissionSet set;
    const Sample &sample = samples.at(std::size_t(index) % samples.size());
    const qint64 round = index / qint64(samples.size());
    set.name = sample.name.toString() + (round == 0 ? QString() : u'-' + QString::number(round + 1));
    set.description = sample.description.toString();
    set.sessionSeconds = sample.hours * hour;
    for (const QStringView policy : sample.policies.split(u' ', Qt::SkipEmptyParts)) {
        const QString path = policy.startsWith(u'/') ? QString() : u"arn:aws:iam::aws:policy/"_s;
        set.policies.append({path + policy.toString()});
    }
    set.inlinePolicy = sample.inlinePolicy.toString();
    for (const QStringView tag : sample.tags.split(u' ', Qt::SkipEmptyParts)) {
        set.tags.insert(tag.left(tag.indexOf(u'=')).toString(), tag.mid(tag.indexOf(u'=') + 1).toString());
    }
    set.permissionSetId = u"ps-"_s + m_random.hex(16);
    set.createdAt = demoFounding().addDays(qint64(m_random.below(600))).addSecs(qint64(m_random.below(8 * hour)));
    set.updatedAt = set.createdAt;
    return set;
}

Status Granting::addSets()
{
    PermissionSetStore store(m_database);
    for (qint64 i = 0; i < m_count; ++i) {
        const auto id = store.insert(setFrom(i));
        if (!id) {
            return fail(id);
        }
        m_sets.append(*id);
    }
    return {};
}

Status Granting::readCompany()
{
    const auto accounts = AccountStore(m_database).all();
    const auto groups = GroupStore(m_database).ids({});
    UserQuery query;
    query.status = User::Status::Enabled;
    query.limit = 200;
    const auto users = UserStore(m_database).ids(query);
    if (!accounts || !groups || !users) {
        return !accounts ? fail(accounts) : !groups ? fail(groups) : fail(users);
    }
    for (const Account &account : *accounts) {
        if (account.isManagement) {
            m_management = account.id;
        } else if (account.state == Account::State::Active) {
            m_accounts.append(account.id);
        } else if (account.state == Account::State::Suspended) {
            m_suspended = account.id;
        }
    }
    for (const qint64 group : *groups) {
        m_groups.append(Group::Id{group});
    }
    for (const qint64 user : *users) {
        m_users.append(User::Id{user});
    }
    return {};
}

/// What the permission set is to the company: the position in `samples`.
Status Granting::assign(Account::Id account, qsizetype set, Principal principal)
{
    AssignmentStore store(m_database);
    const PermissionSet::Id chosen = m_sets.at(set % m_sets.size());
    const auto present = store.principals(account, chosen);
    if (!present) {
        return fail(present);
    }
    return present->contains(principal) ? Status() : store.insert(account, chosen, principal, demoDay());
}

/// The platform's people run everything, and the auditors look at everything.
Status Granting::assignEverywhere()
{
    if (m_groups.isEmpty()) {
        return {};
    }
    const Group::Id platform = oneOf(m_random, m_groups);
    const Group::Id auditors = oneOf(m_random, m_groups);
    for (const Account::Id account : QList<Account::Id>{m_management} + m_accounts) {
        auto done = assign(account, 0, Principal::of(platform));
        if (done) {
            done = assign(account, 4, Principal::of(auditors));
        }
        if (!done) {
            return done;
        }
    }
    return assign(m_management, 3, Principal::of(auditors));
}

/// Every group has something in a few accounts, and a few people have something of their own.
Status Granting::assignHere()
{
    for (qsizetype i = 0; i < m_groups.size() && !m_accounts.isEmpty(); ++i) {
        const quint32 accounts = 1 + m_random.below(5);
        for (quint32 n = 0; n < accounts; ++n) {
            if (auto done
                = assign(oneOf(m_random, m_accounts), 1 + i % std::max<qsizetype>(m_sets.size() - 1, 1), Principal::of(m_groups.at(i)));
                !done) {
                return done;
            }
        }
    }
    for (int n = 0; n < 8 && !m_users.isEmpty() && !m_accounts.isEmpty(); ++n) {
        if (auto done = assign(oneOf(m_random, m_accounts), 1 + n, Principal::of(oneOf(m_random, m_users))); !done) {
            return done;
        }
    }
    return {};
}

/// Somebody still had access when this account was suspended.
Status Granting::assignWhereItFails()
{
    return m_suspended.isValid() && !m_groups.isEmpty() ? assign(m_suspended, 1, Principal::of(m_groups.first())) : Status();
}

Status Granting::configure()
{
    AccessControlStore store(m_database);
    for (const auto &[key, path] :
         {std::pair(u"CostCenter"_s, u"${path:enterprise.costCenter}"_s), std::pair(u"Department"_s, u"${path:enterprise.department}"_s)}) {
        if (auto done = store.insert({{}, key, path, demoFounding(), demoFounding()}); !done) {
            return done;
        }
    }
    return store.setEnabled(true);
}

}  // namespace

Status addDemoAccess(Database &database, Random &random, qint64 permissionSets, Progress &progress)
{
    return permissionSets == 0 ? Status() : Granting(database, random, permissionSets, progress).run();
}

}  // namespace gatehouse
