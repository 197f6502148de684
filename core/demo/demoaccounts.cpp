// SPDX-License-Identifier: Apache-2.0
#include "core/demo/demoaccounts.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/identifiers.h"
#include "core/accounts/organizationstore.h"
#include "core/accounts/unitstore.h"
#include "core/demo/organization.h"
#include "core/demo/staff.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Product {
    QStringView division;
    QStringView name;
};

/// What the company runs, the most important first.
constexpr std::array products{
    Product{u"Commerce", u"Checkout"},
    Product{u"Data", u"Warehouse"},
    Product{u"Platform", u"Build"},
    Product{u"Commerce", u"Catalogue"},
    Product{u"Corporate", u"Intranet"},
    Product{u"Data", u"Reporting"},
    Product{u"Logistics", u"Shipping"},
    Product{u"Platform", u"Messaging"},
    Product{u"Commerce", u"Payments"},
    Product{u"Corporate", u"Finance"},
    Product{u"Logistics", u"Fleet"},
    Product{u"Data", u"Forecasting"},
    Product{u"Commerce", u"Search"},
    Product{u"Platform", u"Observability"},
    Product{u"Corporate", u"People"},
    Product{u"Logistics", u"Warehousing"},
    Product{u"Commerce", u"Recommendations"},
    Product{u"Data", u"Streaming"},
    Product{u"Platform", u"Edge"},
    Product{u"Customer", u"Support Desk"},
    Product{u"Customer", u"Loyalty"},
    Product{u"Commerce", u"Pricing"},
    Product{u"Corporate", u"Legal"},
    Product{u"Logistics", u"Returns"},
    Product{u"Customer", u"Campaigns"},
    Product{u"Data", u"Research"},
    Product{u"Platform", u"Artifacts"},
    Product{u"Customer", u"Mobile"},
};
constexpr std::array<QStringView, 3> environments{u"Production", u"Staging", u"Development"};
constexpr std::array<QStringView, 4> regions{u"", u"Europe", u"Americas", u"Asia Pacific"};
constexpr qint64 accountsPerUnit = 10;
constexpr qint64 small = 150;  // accounts of a company
constexpr qint64 middling = 600;

class Founding
{
public:
    Founding(Database &database, Random &random, qint64 accounts, Progress &progress)
        : m_organization(database)
        , m_units(database)
        , m_accounts(database)
        , m_random(random)
        , m_count(accounts)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status start();
    [[nodiscard]] Status addFoundation();
    [[nodiscard]] Status addSandboxes(qint64 count);
    [[nodiscard]] Status addSuspended(qint64 count);
    [[nodiscard]] Status addWorkloads();
    [[nodiscard]] QString workloadPath(const Product &product, const QString &name, QStringView environment) const;
    [[nodiscard]] Result<Unit::Id> unit(const QString &path);
    [[nodiscard]] Status account(const QString &name, const QString &unitPath, Account::State state = Account::State::Active);
    [[nodiscard]] QDateTime moment();
    [[nodiscard]] qint64 left() const { return m_count - m_made; }

    OrganizationStore m_organization;
    UnitStore m_units;
    AccountStore m_accounts;
    Random &m_random;
    qint64 m_count;
    Progress &m_progress;
    qint64 m_made = 0;
    QString m_rootId;
    QHash<QString, Unit::Id> m_byPath;
    QSet<QString> m_ids;
};

/// Some working time between the founding and the demo's day.
QDateTime Founding::moment()
{
    const qint64 days = demoFounding().daysTo(demoDay()) - 1;
    return demoFounding().addDays(days * m_made / m_count).addSecs(qint64(m_random.below(8 * 60 * 60)));
}

Status Founding::start()
{
    Organization organization;
    organization.organizationId = newOrganizationId(m_random);
    organization.enabledAt = demoFounding();
    organization.createdAt = demoFounding();
    organization.updatedAt = demoFounding();
    if (auto done = m_organization.insert(organization); !done) {
        return done;
    }
    Unit root;
    m_rootId = newRootId(m_random);
    root.unitId = m_rootId;
    root.name = u"Root"_s;
    root.createdAt = demoFounding();
    root.updatedAt = demoFounding();
    const auto id = m_units.insert(root);
    if (!id) {
        return fail(id);
    }
    m_byPath.insert(QString(), *id);
    return account(u"Corp Management"_s, {});
}

/// The unit with this path below the root, made with all above it where it is missing.
Result<Unit::Id> Founding::unit(const QString &path)
{
    if (const auto known = m_byPath.constFind(path); known != m_byPath.cend()) {
        return *known;
    }
    const auto parent = unit(path.section(u'/', 0, -2));
    if (!parent) {
        return parent;
    }
    Unit made;
    made.unitId = newUnitId(m_random, m_rootId);
    made.parent = *parent;
    made.name = path.section(u'/', -1);
    made.createdAt = moment();
    made.updatedAt = made.createdAt;
    const auto id = m_units.insert(made);
    if (id) {
        m_byPath.insert(path, *id);
    }
    return id;
}

Status Founding::account(const QString &name, const QString &unitPath, Account::State state)
{
    if (left() <= 0) {
        return {};
    }
    if (m_progress.isCancelled()) {
        return fail(Error::Kind::Cancelled, QCoreApplication::translate("DemoCompany", "Cancelled. Nothing was changed."));
    }
    const auto place = unit(unitPath);
    if (!place) {
        return fail(place);
    }
    Account account;
    do {
        account.accountId = newAccountId(m_random);
    } while (m_ids.contains(account.accountId));
    m_ids.insert(account.accountId);
    account.name = name;
    account.email = u"aws+%1@corp.example"_s.arg(QString(name).toLower().replace(u' ', u'-'));
    account.state = state;
    account.isManagement = m_made == 0;
    account.unit = *place;
    account.joined = m_made == 0 ? Account::Joined::Invited : Account::Joined::Created;
    account.joinedAt = moment();
    account.serviceRoleAt = account.joinedAt;
    account.createdAt = account.joinedAt;
    account.updatedAt = account.joinedAt;
    const auto id = m_accounts.insert(account);
    if (!id) {
        return fail(id);
    }
    ++m_made;
    return {};
}

/// What every organization has (AWS whitepaper: "Organizing Your AWS Environment Using Multiple Accounts").
Status Founding::addFoundation()
{
    for (const auto &[name, path] : {std::pair(u"Log Archive"_s, u"Security"_s), std::pair(u"Security Tooling"_s, u"Security"_s),
                                     std::pair(u"Network"_s, u"Infrastructure"_s), std::pair(u"Shared Services"_s, u"Infrastructure"_s),
                                     std::pair(u"Backup"_s, u"Infrastructure"_s), std::pair(u"Deployments"_s, u"Infrastructure"_s)}) {
        if (auto done = account(name, path); !done) {
            return done;
        }
    }
    return {};
}

Status Founding::addSandboxes(qint64 count)
{
    for (qint64 i = 0; i < count; ++i) {
        const DemoDepartment &department = demoDepartments().at(i % demoDepartments().size());
        const QString number = i < demoDepartments().size() ? QString() : u" %1"_s.arg(i / demoDepartments().size() + 1);
        if (auto done = account(u"Sandbox %1%2"_s.arg(department.name, number), u"Sandbox"_s); !done) {
            return done;
        }
    }
    return {};
}

Status Founding::addSuspended(qint64 count)
{
    for (qint64 i = 0; i < count; ++i) {
        const auto state = i == 0 ? Account::State::PendingClosure : Account::State::Suspended;
        if (auto done = account(u"Retired Project %1"_s.arg(i + 1), u"Suspended"_s, state); !done) {
            return done;
        }
    }
    return {};
}

/// A small company sorts by environment, a larger one by division first, a large one by product too.
QString Founding::workloadPath(const Product &product, const QString &name, QStringView environment) const
{
    if (m_count < small) {
        return u"Workloads/%1"_s.arg(environment);
    }
    return m_count < middling ? u"Workloads/%1/%2"_s.arg(product.division, environment)
                              : u"Workloads/%1/%2/%3"_s.arg(product.division, name, environment);
}

Status Founding::addWorkloads()
{
    const qint64 wanted = std::max(qint64(1), left() / qint64(environments.size()));
    const qint64 most = qint64(products.size() * regions.size());
    const qint64 running = std::min({wanted, most, std::max(qint64(9), left() / (accountsPerUnit * qint64(environments.size())))});
    for (qint64 round = 0; left() > 0; ++round) {
        for (qint64 i = 0; i < running; ++i) {
            const Product &product = products.at(std::size_t(i) % products.size());
            const QString region = regions.at(std::size_t(i) / products.size()).toString();
            const QString name = region.isEmpty() ? product.name.toString() : product.name.toString() + u' ' + region;
            const QString number = round == 0 ? QString() : u" %1"_s.arg(round + 1);
            for (const QStringView environment : environments) {
                const QString path = workloadPath(product, name, environment);
                if (auto done = account(name + u' ' + environment.toString() + number, path); !done) {
                    return done;
                }
            }
        }
    }
    return {};
}

Status Founding::run()
{
    if (auto done = start(); !done) {
        return done;
    }
    if (auto done = addFoundation(); !done) {
        return done;
    }
    if (auto done = addSandboxes(left() / 8); !done) {
        return done;
    }
    if (auto done = addSuspended(left() / 20); !done) {
        return done;
    }
    return addWorkloads();
}

}  // namespace

Status addDemoOrganization(Database &database, Random &random, qint64 accounts, Progress &progress)
{
    return accounts > 0 ? Founding(database, random, accounts, progress).run() : Status();
}

}  // namespace gatehouse
