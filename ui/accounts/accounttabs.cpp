// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accounttabs.h"

#include "ui/accounts/accessactions.h"
#include "ui/assignments/assignmentactions.h"
#include "ui/assignments/assignwizard.h"
#include "ui/picking/relatedtable.h"
#include "ui/picking/typedids.h"

#include <QCoreApplication>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;
using State = AccountProvisioning::State;

namespace {

constexpr int lastFailure = 5;  // a column for whoever wants it

struct AccountTabs {
    Q_DECLARE_TR_FUNCTIONS(AccountTabs)
};

QString reasonAgainstRepair(const AccountProvisioningModel &model, const QList<qint64> &ids)
{
    const auto only = ids.size() == 1 ? model.provisioning(ids.first()) : std::nullopt;
    if (!only) {
        return AccountTabs::tr("Select one permission set: roles are repaired one at a time.");
    }
    if (only->state == State::Pending || only->state == State::InProgress) {
        return AccountTabs::tr("It is about to be provisioned.");
    }
    return only->isAssigned ? QString() : AccountTabs::tr("Nobody is assigned any more: the role goes.");
}

QString reasonAgainstRetry(const AccountProvisioningModel &model, const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return AccountTabs::tr("Select at least one row first.");
    }
    const bool allFailed = std::all_of(ids.begin(), ids.end(), [&model](qint64 id) {
        const auto provisioning = model.provisioning(id);
        return provisioning && provisioning->state == State::Failed;
    });
    return allFailed ? QString() : AccountTabs::tr("Select only permission sets that failed.");
}

QString reasonAgainstShowing(const AccountProvisioningModel &model, const QList<qint64> &ids)
{
    const auto only = ids.size() == 1 ? model.provisioning(ids.first()) : std::nullopt;
    if (!only) {
        return AccountTabs::tr("Select one row first.");
    }
    return only->roleName.isEmpty() ? AccountTabs::tr("No role stands in the account for it.") : QString();
}

void addSetButtons(RelatedTable &table, AccountProvisioningModel &model, AccessActions &actions)
{
    table.addButton(
        u"showRole"_s, AccountTabs::tr("Sho&w role…"), u"eye",
        [&model](const QList<qint64> &ids) { return reasonAgainstShowing(model, ids); },
        [&model, &actions](const QList<qint64> &ids) {
            if (const auto shown = model.provisioning(ids.value(0))) {
                actions.showRole(shown->account, shown->set);
            }
        });
    table.addButton(
        u"repairRole"_s, AccountTabs::tr("Re&pair role"), u"refresh",
        [&model](const QList<qint64> &ids) { return reasonAgainstRepair(model, ids); },
        [&model, &actions](const QList<qint64> &ids) {
            if (const auto broken = model.provisioning(ids.value(0))) {
                actions.repairRole(broken->account, broken->set);
            }
        });
    table.addButton(
        u"retrySets"_s, AccountTabs::tr("&Try again"), u"play",
        [&model](const QList<qint64> &ids) { return reasonAgainstRetry(model, ids); },
        [&model, &actions](const QList<qint64> &ids) {
            QList<PermissionSet::Id> sets;
            for (const qint64 id : ids) {
                if (const auto failed = model.provisioning(id)) {
                    sets.append(failed->set);
                }
            }
            actions.retry(model.query().account, sets);
        });
}

void narrowByText(RelatedTable &table, AssignmentTableModel &model)
{
    QObject::connect(&table, &RelatedTable::filterChanged, &model, [&model](const QString &text) { model.setText(text); });
}

}  // namespace

RelatedTable *makeAccountsTab(const QString &name, AssignmentTableModel &model, const QString &explanation)
{
    auto *table = new RelatedTable(name, model,
                                   {AccountTabs::tr("AWS accounts"), AccountTabs::tr("Filter by account or permission set"), QString(),
                                    QString(), u"account"_s, AccountTabs::tr("No access to any account"), explanation},
                                   {});
    narrowByText(*table, model);
    return table;
}

RelatedTable *makePrincipalsTab(AssignmentTableModel &model, AssignmentActions &actions)
{
    auto *table
        = new RelatedTable(u"accountPrincipals"_s, model,
                           {AccountTabs::tr("Users and groups"), AccountTabs::tr("Filter by user, group or permission set"),
                            AccountTabs::tr("&Assign…"), AccountTabs::tr("Re&move…"), u"users"_s, AccountTabs::tr("Nobody has access"),
                            AccountTabs::tr("Whoever is assigned to the account with a permission set stands here.")},
                           {});
    narrowByText(*table, model);
    QObject::connect(table, &RelatedTable::addRequested, &actions, [&model, &actions] { actions.assign({{model.query().account}}); });
    QObject::connect(table, &RelatedTable::removeRequested, &actions, [&actions](const QList<qint64> &ids) {
        const auto assignments = typedIds<Assignment::Id>(ids);
        actions.remove(assignments);
    });
    return table;
}

RelatedTable *makeSetsTab(AccountProvisioningModel &model, AccessActions &actions)
{
    auto *table = new RelatedTable(u"accountSets"_s, model,
                                   {AccountTabs::tr("Permission sets"), AccountTabs::tr("Filter by permission set"), QString(), QString(),
                                    u"permission-set"_s, AccountTabs::tr("No permission set is provisioned"),
                                    AccountTabs::tr("A role is made for each permission set that somebody is assigned with.")},
                                   {lastFailure});
    addSetButtons(*table, model, actions);
    QObject::connect(table, &RelatedTable::filterChanged, &model, [&model](const QString &text) { model.setText(text); });
    return table;
}

}  // namespace gatehouse
