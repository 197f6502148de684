// SPDX-License-Identifier: Apache-2.0
#include "models/provisioning/accountprovisioningmodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

using About = AccountProvisioningModel::About;
using Column = AccountProvisioningModel::Column;
using Order = AccountProvisioningQuery::Order;
using State = AccountProvisioning::State;

constexpr std::chrono::milliseconds betweenLooks{700};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccountProvisioningModel)
};

/// The role went, as it should.
bool isRemoved(const AccountProvisioning &provisioning)
{
    return provisioning.state == State::Missing && !provisioning.isAssigned;
}

/// An account or a permission set may be gone while its role still stands.
QString nameOr(const QString &name, const QString &gone)
{
    return name.isEmpty() ? gone : name;
}

QString remarkOn(const AccountProvisioning &provisioning)
{
    if (!provisioning.reason.isEmpty()) {
        return provisioning.reason;
    }
    return provisioning.isAssigned || isRemoved(provisioning) ? QString() : Words::tr("Nobody is assigned any more: the role goes.");
}

QString shown(const QDateTime &when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::ShortFormat) : QString();
}

QList<Column> columnsAbout(About about)
{
    QList<Column> columns;
    if (about != About::Account) {
        columns.append({u"account"_s,
                        Words::tr("Account"),
                        [](const AccountProvisioning &each) { return nameOr(each.accountName, Words::tr("A closed account")); },
                        Order::Account,
                        {},
                        u"account"_s});
        columns.append({u"accountId"_s, Words::tr("Account ID"), &AccountProvisioning::accountId});
    }
    if (about != About::PermissionSet) {
        columns.append({u"set"_s,
                        Words::tr("Permission set"),
                        [](const AccountProvisioning &each) { return nameOr(each.setName, Words::tr("A deleted permission set")); },
                        Order::PermissionSet,
                        {},
                        u"permission-set"_s});
    }
    columns.append({u"state"_s, Words::tr("Status"), &standingOf, Order::Standing,
                    [](const AccountProvisioning &each) { return isRemoved(each) ? Tone::Success : toneOf(each.state); }});
    columns.append({u"provisionedAt"_s, Words::tr("Provisioned"), [](const AccountProvisioning &each) { return shown(each.provisionedAt); },
                    Order::Provisioned});
    columns.append({u"remark"_s, Words::tr("Remark"), &remarkOn});
    columns.append({u"role"_s, Words::tr("Role"), &AccountProvisioning::roleName});
    columns.append({u"endedAt"_s, Words::tr("Last failure"), [](const AccountProvisioning &each) { return shown(each.endedAt); }});
    return columns;
}

}  // namespace

Tone toneOf(State state)
{
    switch (state) {
    case State::Provisioned:
        return Tone::Success;
    case State::OutOfDate:
    case State::Missing:
        return Tone::Warning;
    case State::Pending:
        return Tone::Neutral;
    case State::InProgress:
        return Tone::Info;
    case State::Failed:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

QString standingOf(const AccountProvisioning &provisioning)
{
    return isRemoved(provisioning) ? Words::tr("Removed") : labelOf(provisioning.state);
}

AccountProvisioningModel::AccountProvisioningModel(About about, Workspace &workspace, Tasks &tasks, QObject *parent)
    : RecordTableModel(
        workspace, tasks, Rooms(Room::Provisioning) | Room::Assignments | Room::Accounts | Room::PermissionSets | Room::AccessControl,
        columnsAbout(about),
        [](Workspace &at, const AccountProvisioningQuery &query) { return ProvisioningStore(at.database()).ids(query); },
        [](Workspace &at, const QList<qint64> &ids) { return ProvisioningStore(at.database()).records(ids); }, parent)
{
}

void AccountProvisioningModel::follow(const ProvisioningTasks &provisioning)
{
    auto *looks = new QTimer(this);
    looks->setInterval(betweenLooks);
    connect(looks, &QTimer::timeout, this, [this, looks, &provisioning] {
        if (!provisioning.current()) {
            looks->stop();
        }
        if (!isLoading()) {
            refresh();
        }
    });
    connect(&provisioning, &ProvisioningTasks::started, looks, qOverload<>(&QTimer::start));
    if (provisioning.current()) {
        looks->start();
    }
}

std::optional<AccountProvisioning> AccountProvisioningModel::provisioning(qint64 id) const
{
    const int row = rowOf(id);
    const AccountProvisioning *found = row < 0 ? nullptr : recordAt(row);
    return found ? std::optional(*found) : std::nullopt;
}

}  // namespace gatehouse
