// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/rooms.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct Nouns {
    Q_DECLARE_TR_FUNCTIONS(Nouns)
};

}  // namespace

const QList<RecordedTable> &recordedTables()
{
    static const QList<RecordedTable> tables{
        {"settings", Room::Settings, Nouns::tr("setting"), "SELECT name FROM settings WHERE name = ?1", u"name"_s},
        {"users", Room::Users, Nouns::tr("user"), "SELECT username FROM users WHERE id = ?1", u"username"_s, {},
         {u"username_key"_s, u"email_key"_s, u"display_key"_s}},
        {"passwords", Room::Users, Nouns::tr("password"),
         "SELECT u.username FROM passwords p JOIN users u ON u.id = p.user WHERE p.id = ?1", u"id"_s, {u"hash"_s}},
        {"groups", Room::Groups, Nouns::tr("group"), "SELECT name FROM groups WHERE id = ?1", u"name"_s, {}, {u"name_key"_s}},
        {"memberships", Rooms(Room::Users) | Room::Groups, Nouns::tr("membership"),
         "SELECT u.username || ' → ' || g.name FROM memberships m JOIN users u ON u.id = m.user_id JOIN groups g ON g.id = m.group_id WHERE m.id = ?1",
         u"id"_s},
        {"outbox", Room::Outbox, Nouns::tr("message"), "SELECT recipient || ': ' || subject FROM outbox WHERE id = ?1", u"recipient"_s},
    };
    return tables;
}

const RecordedTable *recordedTable(const QString &name)
{
    const auto &tables = recordedTables();
    const auto found = std::find_if(tables.cbegin(), tables.cend(), [&](const RecordedTable &table) { return QLatin1StringView(table.name) == name; });
    return found == tables.cend() ? nullptr : &*found;
}

QList<QByteArray> recordedTableNames()
{
    QList<QByteArray> names;
    for (const RecordedTable &table : recordedTables()) {
        names.append(table.name);
    }
    return names;
}

Rooms roomsOf(const QStringList &tables)
{
    Rooms rooms;
    for (const QString &name : tables) {
        if (const RecordedTable *table = recordedTable(name)) {
            rooms |= table->rooms;
        }
    }
    return rooms;
}

const QStringList &bookkeepingColumns()
{
    static const QStringList columns{u"updated_at"_s};
    return columns;
}

}  // namespace gatehouse
