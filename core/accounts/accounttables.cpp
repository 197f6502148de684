// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accounttables.h"

#include "core/accounts/unit.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

struct AccountInvariants {
    Q_DECLARE_TR_FUNCTIONS(AccountInvariants)
};

using Form = RecordedColumn::Form;

QList<RecordedColumn> organizationColumns()
{
    return {{u"organization_id"_s, Nouns::tr("Organization ID")},
            {u"feature_set"_s, Nouns::tr("Features"), Form::Word},
            {u"enabled_at"_s, Nouns::tr("Single sign-on enabled"), Form::Time},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

QList<RecordedColumn> unitColumns()
{
    return {{u"unit_id"_s, Nouns::tr("OU ID")},
            {u"parent"_s, Nouns::tr("In"), Form::Reference, u"units"_s},
            {u"name"_s, Nouns::tr("Name")},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

QList<RecordedColumn> accountColumns()
{
    return {{u"account_id"_s, Nouns::tr("Account ID")},
            {u"name"_s, Nouns::tr("Account name")},
            {u"email"_s, Nouns::tr("Email address")},
            {u"state"_s, Nouns::tr("Status"), Form::Word},
            {u"management"_s, Nouns::tr("Management account"), Form::Flag},
            {u"unit"_s, Nouns::tr("In"), Form::Reference, u"units"_s},
            {u"joined_method"_s, Nouns::tr("Joined by"), Form::Word},
            {u"joined_at"_s, Nouns::tr("Joined"), Form::Time},
            {u"service_role_at"_s, Nouns::tr("Service-linked role"), Form::Time},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

}  // namespace

QList<RecordedTable> accountTables()
{
    return {
        {"organization",
         Room::Accounts,
         Nouns::tr("organization"),
         Nouns::tr("organizations"),
         "SELECT organization_id FROM organization WHERE id = ?1",
         u"organization_id"_s,
         {},
         {},
         organizationColumns()},
        {"units",
         Room::Accounts,
         Nouns::tr("organizational unit"),
         Nouns::tr("organizational units"),
         "SELECT name FROM units WHERE id = ?1",
         u"name"_s,
         {},
         {u"name_key"_s},
         unitColumns()},
        {"accounts",
         Room::Accounts,
         Nouns::tr("account"),
         Nouns::tr("accounts"),
         "SELECT name || ' (' || account_id || ')' FROM accounts WHERE id = ?1",
         u"account_id"_s,
         {},
         {u"name_key"_s, u"email_key"_s},
         accountColumns()},
    };
}

QList<Invariant> accountInvariants()
{
    return {
        {{u"organization"_s, u"permission_sets"_s},
         "SELECT name, 1, 0 FROM permission_sets WHERE NOT EXISTS (SELECT 1 FROM organization WHERE enabled_at IS NOT NULL)",
         AccountInvariants::tr("The permission set %1 is there, which needs single sign-on.")},
        {{u"organization"_s, u"settings"_s},
         "SELECT name, 1, 0 FROM settings WHERE name = 'accessControl' AND value = 'ENABLED' "
         "AND NOT EXISTS (SELECT 1 FROM organization WHERE enabled_at IS NOT NULL)",
         AccountInvariants::tr("Attributes for access control are enabled, which need single sign-on.")},
        {{u"units"_s},
         "WITH RECURSIVE tree(id, level) AS (SELECT id, 0 FROM units WHERE parent IS NULL UNION ALL "
         "SELECT u.id, t.level + 1 FROM tree t JOIN units u ON u.parent = t.id WHERE t.level < "
             + QByteArray::number(Unit::deepest) + ") SELECT name, 1, 0 FROM units WHERE id NOT IN (SELECT id FROM tree)",
         AccountInvariants::tr("The organizational unit %1 would be more than %n level(s) deep.", nullptr, Unit::deepest)},
        {{u"units"_s},
         "SELECT u.name, 1, 0 FROM units u WHERE EXISTS "
         "(SELECT 1 FROM units o WHERE o.parent = u.parent AND o.name_key = u.name_key AND o.id <> u.id)",
         AccountInvariants::tr("The organizational unit %1 would have the name of another one in the same place.")},
        {{u"accounts"_s},
         "SELECT name, 1, 0 FROM accounts WHERE management = 1 AND state <> 'ACTIVE'",
         AccountInvariants::tr("The account %1 is not active, as the management account is.")},
    };
}

}  // namespace gatehouse
