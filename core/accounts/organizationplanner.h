// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationplan.h"

#include <QHash>
#include <QSet>

namespace gatehouse {

class Database;

/// What a listed thing will be afterwards; `unit.parent` and `account.unit` do not say where, `parentId` does.
template<typename Record>
struct Wanted {
    Record record{};
    QString parentId{};
    PlannedEntry entry{};
};

/// Compares a listing with what the workspace holds.
class OrganizationPlanner
{
public:
    OrganizationPlanner(Database &database, OrganizationListing listing);

    [[nodiscard]] Result<OrganizationPlan> plan();

    // What the plan is about, for whoever carries it out; valid after `plan`.
    [[nodiscard]] const Organization &organization() const { return m_organization; }
    [[nodiscard]] const QList<Wanted<Unit>> &units() const { return m_wantedUnits; }
    [[nodiscard]] const QList<Wanted<Account>> &accounts() const { return m_wantedAccounts; }

private:
    [[nodiscard]] Status load();
    [[nodiscard]] Status identify();
    [[nodiscard]] Status merge();
    [[nodiscard]] bool mayAdopt() const;
    void planOrganization();
    void planRoot();
    void noteContradiction(const QString &id, const QString &one, const QString &other);
    [[nodiscard]] QString contradictionIn(const QList<QStringList> &places, const QString &self) const;
    void planUnits();
    void planUnit(const QString &id);
    void planAccounts();
    void planAccount(const ListedAccount &listed);
    [[nodiscard]] QString parentOf(const QStringList &candidates, const QString &self, const QString &present, bool &unknown) const;
    [[nodiscard]] QString pathOf(const QString &unitId) const;
    [[nodiscard]] QString errorOf(const Wanted<Unit> &wanted) const;
    [[nodiscard]] QString errorOf(const Wanted<Account> &wanted) const;
    void finish();
    static void fillIn(QString &value, const QString &other);
    static void compare(QList<FieldChange> &changes, const QString &field, const QString &label, const QString &before,
                        const QString &after);

    Database &m_database;
    OrganizationPlan m_plan;
    Organization m_organization;
    QString m_managementId;
    QString m_managementEmail;
    QString m_rootId;
    QString m_presentRootId;

    QHash<QString, Unit> m_presentUnits;  ///< by unit ID
    QHash<Unit::Id, QString> m_unitIds;
    QHash<QString, Account> m_presentAccounts;  ///< by account ID
    QString m_presentManagementId;

    QHash<QString, ListedUnit> m_units;
    QStringList m_unitOrder;
    QHash<QString, ListedAccount> m_accounts;
    QStringList m_accountOrder;
    QHash<QString, QString> m_contradictions;     ///< by unit or account ID, ready for a person
    QHash<QString, QList<QStringList>> m_places;  ///< by unit or account ID, what each listing of it says it may be in

    QHash<QString, Wanted<Unit>> m_afterwards;  ///< units as they will be, present and listed, by unit ID
    QSet<QString> m_visiting;
    QHash<QString, QString> m_emails;  ///< folded address to account ID, as they will be
    QList<Wanted<Unit>> m_wantedUnits;
    QList<Wanted<Account>> m_wantedAccounts;
};

}  // namespace gatehouse
