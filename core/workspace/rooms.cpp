// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/rooms.h"

#include <QCoreApplication>

#include <algorithm>

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

QList<RecordedColumn> groupColumns()
{
    return {{u"group_id"_s, Nouns::tr("Group ID")},
            {u"name"_s, Nouns::tr("Group name")},
            {u"description"_s, Nouns::tr("Description")},
            {u"external_id"_s, Nouns::tr("External ID")},
            {u"created_at"_s, Nouns::tr("Created"), Form::Time}};
}

QList<RecordedColumn> messageColumns()
{
    return {{u"recipient"_s, Nouns::tr("Recipient")},
            {u"subject"_s, Nouns::tr("Subject")},
            {u"body"_s, Nouns::tr("Text")},
            {u"state"_s, Nouns::tr("Status"), Form::Word},
            {u"reason"_s, Nouns::tr("Last attempt")},
            {u"created_at"_s, Nouns::tr("Written"), Form::Time},
            {u"sent_at"_s, Nouns::tr("Sent at"), Form::Time}};
}

QList<RecordedTable> tables()
{
    return {
        {"settings",
         Room::Settings,
         Nouns::tr("setting"),
         Nouns::tr("settings"),
         "SELECT name FROM settings WHERE name = ?1",
         u"name"_s,
         {},
         {},
         {{u"name"_s, Nouns::tr("Setting")}, {u"value"_s, Nouns::tr("Value")}}},
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
        {"outbox",
         Room::Outbox,
         Nouns::tr("message"),
         Nouns::tr("messages"),
         "SELECT recipient || ': ' || subject FROM outbox WHERE id = ?1",
         u"recipient"_s,
         {},
         {},
         messageColumns()},
    };
}

}  // namespace

RecordedColumn RecordedTable::column(const QString &wanted) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(), [&](const RecordedColumn &each) { return each.name == wanted; });
    return found == columns.cend() ? RecordedColumn{wanted, wanted} : *found;
}

const QList<RecordedTable> &recordedTables()
{
    static const QList<RecordedTable> all = tables();
    return all;
}

const RecordedTable *recordedTable(const QString &name)
{
    const auto &all = recordedTables();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&](const RecordedTable &table) { return QLatin1StringView(table.name) == name; });
    return found == all.cend() ? nullptr : &*found;
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
