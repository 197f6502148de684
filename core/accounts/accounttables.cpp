// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/accounttables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
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

}  // namespace gatehouse
