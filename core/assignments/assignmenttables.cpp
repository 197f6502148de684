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
        {"orphans",
         Room::Assignments,
         Nouns::tr("orphaned user or group"),
         Nouns::tr("orphaned users and groups"),
         "SELECT iif(name <> '', name, principal_id) FROM orphans WHERE id = ?1",
         u"name"_s,
         {},
         {u"name_key"_s},
         {{u"kind"_s, Nouns::tr("Kind"), Form::Word},
          {u"principal_id"_s, Nouns::tr("User or group ID")},
          {u"external_id"_s, Nouns::tr("External ID")},
          {u"name"_s, Nouns::tr("Name")},
          {u"deleted_at"_s, Nouns::tr("Deleted"), Form::Time}}},
        {"assignments",
         Rooms(Room::Assignments) | Room::Provisioning,  // the work that follows is noted with it
         Nouns::tr("assignment"),
         Nouns::tr("assignments"),
         "SELECT s.name || ' → ' || coalesce(u.username, g.name, nullif(o.name, ''), o.principal_id) || ' @ ' || a.name FROM assignments x "
         "JOIN permission_sets s ON s.id = x.permission_set JOIN accounts a ON a.id = x.account "
         "LEFT JOIN users u ON u.id = x.user_id LEFT JOIN groups g ON g.id = x.group_id LEFT JOIN orphans o ON o.id = x.orphan "
         "WHERE x.id = ?1",
         u"id"_s,
         {},
         {},
         {{u"account"_s, Nouns::tr("Account"), Form::Reference, u"accounts"_s},
          {u"permission_set"_s, Nouns::tr("Permission set"), Form::Reference, u"permission_sets"_s},
          {u"user_id"_s, Nouns::tr("User"), Form::Reference, u"users"_s},
          {u"group_id"_s, Nouns::tr("Group"), Form::Reference, u"groups"_s},
          {u"created_at"_s, Nouns::tr("Created"), Form::Time},
          {u"orphan"_s, Nouns::tr("Orphaned by"), Form::Reference, u"orphans"_s}}},
    };
}

QList<Invariant> assignmentInvariants()
{
    return {
        {{u"orphans"_s, u"users"_s, u"groups"_s},
         "SELECT o.name, 1 FROM orphans o WHERE EXISTS (SELECT 1 FROM users u WHERE u.user_id = o.principal_id) "
         "OR EXISTS (SELECT 1 FROM groups g WHERE g.group_id = o.principal_id)",
         Nouns::tr("%1 would be there again, and what was assigned to %1 would stay orphaned.")},
        {{u"orphans"_s, u"assignments"_s, u"application_assignments"_s},
         "SELECT o.name, 1 FROM orphans o WHERE NOT EXISTS (SELECT 1 FROM assignments x WHERE x.orphan = o.id) "
         "AND NOT EXISTS (SELECT 1 FROM application_assignments x WHERE x.orphan = o.id)",
         Nouns::tr("Nothing that is orphaned would be left of what was assigned to %1.")},
    };
}

}  // namespace gatehouse
