// SPDX-License-Identifier: Apache-2.0
#include "core/users/usertables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

using Form = RecordedColumn::Form;

/// The words of the forms, where a column is a field of a form.
QString formLabel(const char *text)
{
    return QCoreApplication::translate("UserAttribute", text);
}

QList<RecordedColumn> userColumns()
{
    return {{u"user_id"_s, Nouns::tr("User ID")},
            {u"username"_s, formLabel("Username")},
            {u"email"_s, formLabel("Email address")},
            {u"given_name"_s, formLabel("First name")},
            {u"family_name"_s, formLabel("Last name")},
            {u"display_name"_s, formLabel("Display name")},
            {u"status"_s, Nouns::tr("Status"), Form::Word},
            {u"email_verified"_s, Nouns::tr("Email verified"), Form::Flag},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

QList<RecordedColumn> passwordColumns()
{
    return {{u"user"_s, Nouns::tr("User"), Form::Reference, u"users"_s},
            {u"hash"_s, Nouns::tr("Password")},
            {u"kind"_s, Nouns::tr("Kind"), Form::Word},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

}  // namespace

QList<RecordedTable> userTables()
{
    return {
        {"users",
         Room::Users,
         Nouns::tr("user"),
         Nouns::tr("users"),
         "SELECT username FROM users WHERE id = ?1",
         u"username"_s,
         {},
         {u"username_key"_s, u"email_key"_s, u"display_key"_s},
         userColumns()},
        {"passwords",
         Room::Users,
         Nouns::tr("password"),
         Nouns::tr("passwords"),
         "SELECT u.username FROM passwords p JOIN users u ON u.id = p.user WHERE p.id = ?1",
         u"id"_s,
         {u"hash"_s},
         {},
         passwordColumns()},
    };
}

}  // namespace gatehouse
