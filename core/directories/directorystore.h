// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"

#include <QList>
#include <QMap>

namespace gatehouse {

class Database;

/// Reads and writes directories and what differs from the default mapping; knows SQL and no rules.
class DirectoryStore
{
public:
    explicit DirectoryStore(Database &database) : m_database(database) {}

    /// The connected one first, then by domain.
    [[nodiscard]] Result<QList<Directory>> all() const;
    [[nodiscard]] Result<std::optional<Directory>> byId(Directory::Id id) const;
    [[nodiscard]] Result<std::optional<Directory>> byDirectoryId(const QString &directoryId) const;
    [[nodiscard]] Result<std::optional<Directory>> byDomain(const QString &domain) const;
    [[nodiscard]] Result<std::optional<Directory>> connected() const;

    [[nodiscard]] Result<Directory::Id> insert(const Directory &directory);
    [[nodiscard]] Status update(const Directory &directory);
    [[nodiscard]] Status setConnected(Directory::Id id, bool connected, const QDateTime &when);
    [[nodiscard]] Status remove(Directory::Id id);

    /// Expressions by the user attribute, those that differ from the default.
    [[nodiscard]] Result<QMap<QString, QString>> mappings() const;
    [[nodiscard]] Status setMapping(const QString &attribute, const QString &expression, const QDateTime &when);
    [[nodiscard]] Status removeMapping(const QString &attribute);

private:
    Database &m_database;
};

}  // namespace gatehouse
