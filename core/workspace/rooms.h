// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace gatehouse {

/// A part of the workspace that a list can show. Stored in files: a new one takes the next bit, none gets a new meaning.
enum class Room : quint32 {
    Settings = 1U << 0U,
    Users = 1U << 1U,
    Groups = 1U << 2U,
    Outbox = 1U << 3U,
    History = 1U << 4U,
    Accounts = 1U << 5U,  ///< the organization: accounts, organizational units
    PermissionSets = 1U << 6U,
    Assignments = 1U << 7U,
    Provisioning = 1U << 8U,   ///< what stands in each account: roles, identity providers
    AccessControl = 1U << 9U,  ///< attributes for access control
    Policies = 1U << 10U,      ///< documents of managed policies
    Secrets = 1U << 11U,
    Applications = 1U << 12U,  ///< with who is assigned to them
    Certificates = 1U << 13U,
    IdentitySource = 1U << 14U,  ///< directories with their mappings, the external identity provider
    MfaDevices = 1U << 15U,
};
Q_DECLARE_FLAGS(Rooms, Room)
Q_DECLARE_OPERATORS_FOR_FLAGS(Rooms)

/// A column in words for a person.
struct RecordedColumn {
    enum class Form {
        Text,
        Time,       ///< milliseconds since 1970, shown as a local time
        Flag,       ///< 0 or 1, shown as a word
        Word,       ///< a fixed word such as ENABLED, shown translated
        Reference,  ///< the key of a row of `table`, shown as what names that row
    };

    QString name{};
    QString label{};  ///< translated: "Display name"
    Form form = Form::Text;
    QString table{};
};

/// What the door, undo and comparisons know of a table whose changes are recorded.
struct RecordedTable {
    QByteArray name;
    Rooms rooms;
    QString noun;                     ///< translated, for one row: "user", "membership"
    QString plural;                   ///< translated, for several: "users", "memberships"
    QByteArray labelSql;              ///< selects one text that names the row with key ?1; empty result when it is gone
    QString labelColumn;              ///< the column to name a row by that is not in the table
    QStringList secret{};             ///< columns whose values are never shown
    QStringList derived{};            ///< columns that follow from others: left out of differences shown to people
    QList<RecordedColumn> columns{};  ///< those that people may see; a row without a name is named by its references

    [[nodiscard]] RecordedColumn column(const QString &name) const;  ///< labelled with its own name when it is not known
};

/// Every recorded table, parents before children.
[[nodiscard]] const QList<RecordedTable> &recordedTables();
[[nodiscard]] const RecordedTable *recordedTable(const QString &name);
[[nodiscard]] QList<QByteArray> recordedTableNames();

/// The rooms that a set of tables belongs to.
[[nodiscard]] Rooms roomsOf(const QStringList &tables);

/// Columns that change with every change of a row and so never stand in the way of an undo.
[[nodiscard]] const QStringList &bookkeepingColumns();

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Rooms)
