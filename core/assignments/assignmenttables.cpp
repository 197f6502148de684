// SPDX-License-Identifier: Apache-2.0
#include "core/assignments/assignmenttables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

using Form = RecordedColumn::Form;

}  // namespace

QList<RecordedTable> assignmentTables()
{
    return {
        {"assignments",
         Rooms(Room::Assignments) | Room::Provisioning,  // the work that follows is noted with it
         Nouns::tr("assignment"),
         Nouns::tr("assignments"),
         "SELECT s.name || ' → ' || coalesce(u.username, g.name) || ' @ ' || a.name FROM assignments x "
         "JOIN permission_sets s ON s.id = x.permission_set JOIN accounts a ON a.id = x.account "
         "LEFT JOIN users u ON u.id = x.user_id LEFT JOIN groups g ON g.id = x.group_id WHERE x.id = ?1",
         u"id"_s,
         {},
         {},
         {{u"account"_s, Nouns::tr("Account"), Form::Reference, u"accounts"_s},
          {u"permission_set"_s, Nouns::tr("Permission set"), Form::Reference, u"permission_sets"_s},
          {u"user_id"_s, Nouns::tr("User"), Form::Reference, u"users"_s},
          {u"group_id"_s, Nouns::tr("Group"), Form::Reference, u"groups"_s},
          {u"created_at"_s, Nouns::tr("Created"), Form::Time}}},
    };
}

}  // namespace gatehouse
