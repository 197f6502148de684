// SPDX-License-Identifier: Apache-2.0
#include "core/groups/grouptables.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

using Form = RecordedColumn::Form;

QList<RecordedColumn> groupColumns()
{
    return {{u"group_id"_s, Nouns::tr("Group ID")},
            {u"name"_s, Nouns::tr("Group name")},
            {u"description"_s, Nouns::tr("Description")},
            {u"external_id"_s, Nouns::tr("External ID")},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

}  // namespace

QList<RecordedTable> groupTables()
{
    return {
        {"groups",
         Room::Groups,
         Nouns::tr("group"),
         Nouns::tr("groups"),
         "SELECT name FROM groups WHERE id = ?1",
         u"name"_s,
         {},
         {u"name_key"_s},
         groupColumns()},
        {"memberships",
         Rooms(Room::Users) | Room::Groups,
         Nouns::tr("membership"),
         Nouns::tr("memberships"),
         "SELECT u.username || ' → ' || g.name FROM memberships m JOIN users u ON u.id = m.user_id JOIN groups g ON g.id = m.group_id "
         "WHERE m.id = ?1",
         u"id"_s,
         {},
         {},
         {{u"user_id"_s, Nouns::tr("User"), Form::Reference, u"users"_s},
          {u"group_id"_s, Nouns::tr("Group"), Form::Reference, u"groups"_s}}},
    };
}

}  // namespace gatehouse
