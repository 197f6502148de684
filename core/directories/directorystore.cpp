// SPDX-License-Identifier: Apache-2.0
#include "core/directories/directorystore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray select
    = "SELECT id, directory_id, kind, domain, netbios, account, regions, trusted_domains, trust, connected, host, port, "
      "security, authority, authentication, bind_name, base_dn, page_size, created_at, updated_at FROM directories ";

QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

Directory directoryFrom(const Statement &row)
{
    return {.id = {row.integer(0)},
            .directoryId = row.text(1),
            .kind = valueNamed(allDirectoryKinds, row.text(2)),
            .domain = row.text(3),
            .netbios = row.text(4),
            .account = row.text(5),
            .regions = linesOf(row.text(6)),
            .trusted = linesOf(row.text(7)),
            .trust = valueNamed(allTrusts, row.text(8)),
            .isConnected = row.boolean(9),
            .host = row.text(10),
            .port = int(row.integer(11)),
            .security = valueNamed(allSecurities, row.text(12)),
            .authority = row.text(13),
            .authentication = valueNamed(allAuthentications, row.text(14)),
            .bindName = row.text(15),
            .baseDn = row.text(16),
            .pageSize = int(row.integer(17)),
            .createdAt = row.time(18),
            .updatedAt = row.time(19)};
}

Result<std::optional<Directory>> only(Statement &query)
{
    std::optional<Directory> found;
    if (query.step()) {
        found = directoryFrom(query);
    }
    auto done = query.status();
    return done ? Result<std::optional<Directory>>(found) : fail(done);
}

}  // namespace

Result<QList<Directory>> DirectoryStore::all() const
{
    Statement query = m_database.statement(select + "ORDER BY connected DESC, domain_key");
    QList<Directory> directories;
    while (query.step()) {
        directories.append(directoryFrom(query));
    }
    auto done = query.status();
    return done ? Result<QList<Directory>>(directories) : fail(done);
}

Result<std::optional<Directory>> DirectoryStore::byId(Directory::Id id) const
{
    Statement query = m_database.statement(select + "WHERE id = ?");
    query.bindAll(id);
    return only(query);
}

Result<std::optional<Directory>> DirectoryStore::byDirectoryId(const QString &directoryId) const
{
    Statement query = m_database.statement(select + "WHERE directory_id = ?");
    query.bindAll(directoryId.toLower());
    return only(query);
}

Result<std::optional<Directory>> DirectoryStore::byDomain(const QString &domain) const
{
    Statement query = m_database.statement(select + "WHERE domain_key = ?");
    query.bindAll(folded(domain));
    return only(query);
}

Result<std::optional<Directory>> DirectoryStore::connected() const
{
    Statement query = m_database.statement(select + "WHERE connected = 1");
    return only(query);
}

Result<Directory::Id> DirectoryStore::insert(const Directory &directory)
{
    const auto done = m_database.run(
        "INSERT INTO directories (directory_id, kind, domain, domain_key, netbios, account, regions, trusted_domains, trust, connected, "
        "host, port, security, authority, authentication, bind_name, base_dn, page_size, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        directory.directoryId, nameOf(directory.kind), directory.domain, folded(directory.domain), directory.netbios, directory.account,
        directory.regions.join(u'\n'), directory.trusted.join(u'\n'), nameOf(directory.trust), directory.isConnected, directory.host,
        directory.port, nameOf(directory.security), directory.authority, nameOf(directory.authentication), directory.bindName,
        directory.baseDn, directory.pageSize, directory.createdAt, directory.updatedAt);
    return done ? Result<Directory::Id>(Directory::Id{m_database.lastInsertedId()}) : fail(done);
}

Status DirectoryStore::update(const Directory &directory)
{
    const auto done = m_database.run(
        "UPDATE directories SET kind = ?2, domain = ?3, domain_key = ?4, netbios = ?5, account = ?6, regions = ?7, trusted_domains = ?8, "
        "trust = ?9, host = ?10, port = ?11, security = ?12, authority = ?13, authentication = ?14, bind_name = ?15, base_dn = ?16, "
        "page_size = ?17, updated_at = max(?18, updated_at + 1) WHERE id = ?1",
        directory.id, nameOf(directory.kind), directory.domain, folded(directory.domain), directory.netbios, directory.account,
        directory.regions.join(u'\n'), directory.trusted.join(u'\n'), nameOf(directory.trust), directory.host, directory.port,
        nameOf(directory.security), directory.authority, nameOf(directory.authentication), directory.bindName, directory.baseDn,
        directory.pageSize, directory.updatedAt);
    return done ? Status() : fail(done);
}

Status DirectoryStore::setConnected(Directory::Id id, bool connected, const QDateTime &when)
{
    const auto done
        = m_database.run("UPDATE directories SET connected = ?2, updated_at = max(?3, updated_at + 1) WHERE id = ?1", id, connected, when);
    return done ? Status() : fail(done);
}

Status DirectoryStore::remove(Directory::Id id)
{
    const auto done = m_database.run("DELETE FROM directories WHERE id = ?", id);
    return done ? Status() : fail(done);
}

Result<QMap<QString, QString>> DirectoryStore::mappings() const
{
    Statement query = m_database.statement("SELECT attribute, expression FROM directory_mappings");
    QMap<QString, QString> mappings;
    while (query.step()) {
        mappings.insert(query.text(0), query.text(1));
    }
    auto done = query.status();
    return done ? Result<QMap<QString, QString>>(mappings) : fail(done);
}

Status DirectoryStore::setMapping(const QString &attribute, const QString &expression, const QDateTime &when)
{
    const auto done = m_database.run("INSERT INTO directory_mappings (attribute, expression, updated_at) VALUES (?1, ?2, ?3) "
                                     "ON CONFLICT (attribute) DO UPDATE SET expression = ?2, updated_at = max(?3, updated_at + 1)",
                                     attribute, expression, when);
    return done ? Status() : fail(done);
}

Status DirectoryStore::removeMapping(const QString &attribute)
{
    const auto done = m_database.run("DELETE FROM directory_mappings WHERE attribute = ?", attribute);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
