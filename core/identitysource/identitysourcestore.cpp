// SPDX-License-Identifier: Apache-2.0
#include "core/identitysource/identitysourcestore.h"

#include "core/base/progress.h"
#include "core/storage/database.h"
#include "core/workspace/changestore.h"

#include <QCoreApplication>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

struct IdentitySources {
    Q_DECLARE_TR_FUNCTIONS(IdentitySources)
};

constexpr qint64 rowsAtOnce = 10'000;  // between two looks at whether to go on

const QString sinceSetting = QStringLiteral("identitySourceSince");
const QString beforeSetting = QStringLiteral("identitySourceBefore");

/// What a user who could sign in is: who has a password, or a message on its way that leads to one.
const QByteArray withoutPassword
    = " FROM users u WHERE u.status = 'ENABLED' AND NOT EXISTS (SELECT 1 FROM passwords p WHERE p.user = u.id) "
      "AND (?1 = 0 OR (u.created_at < ?1 AND u.email NOT IN (SELECT recipient FROM outbox WHERE created_at >= ?1)))";

qint64 storedTime(const QDateTime &when)
{
    return when.isValid() ? when.toMSecsSinceEpoch() : 0;
}

}  // namespace

Result<qint64> IdentitySourceStore::count(const char *sql) const
{
    const auto found = m_database.integer(sql);
    return found ? Result<qint64>(found->value_or(0)) : fail(found);
}

Result<QString> IdentitySourceStore::nameOf(SourceKind source) const
{
    if (source == SourceKind::IdentityStore) {
        return QString();
    }
    Statement query = m_database.statement(source == SourceKind::ActiveDirectory ? "SELECT domain FROM directories WHERE connected = 1"
                                                                                 : "SELECT entity_id FROM identity_providers LIMIT 1");
    QString name = query.step() ? query.text(0) : QString();
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return name;
}

Result<QDateTime> IdentitySourceStore::since() const
{
    const auto stored = ChangeStore(m_database).setting(sinceSetting);
    if (!stored) {
        return fail(stored);
    }
    return stored->isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stored->toLongLong(), Qt::UTC);
}

Result<std::optional<SourceKind>> IdentitySourceStore::before() const
{
    const auto stored = ChangeStore(m_database).setting(beforeSetting);
    if (!stored) {
        return fail(stored);
    }
    return sourceKindOf(*stored);
}

Status IdentitySourceStore::setSource(SourceKind source, SourceKind before, const QDateTime &when)
{
    ChangeStore store(m_database);
    for (const auto &[name, value] :
         {std::pair(identitySourceSetting, gatehouse::nameOf(source)), std::pair(beforeSetting, gatehouse::nameOf(before)),
          std::pair(sinceSetting, QString::number(when.toMSecsSinceEpoch()))}) {
        if (auto set = store.setSetting(name, value); !set) {
            return set;
        }
    }
    return removeSettings({provisioningSetting});
}

Status IdentitySourceStore::removeSettings(const QStringList &names)
{
    for (const QString &name : names) {
        if (auto done = m_database.run("DELETE FROM settings WHERE name = ?1", name); !done) {
            return fail(done);
        }
    }
    return {};
}

Result<IdentityCounts> IdentitySourceStore::identities() const
{
    IdentityCounts counts;
    for (const auto &[place, sql] :
         {std::pair(&counts.users, "SELECT count(*) FROM users"), std::pair(&counts.groups, "SELECT count(*) FROM groups"),
          std::pair(&counts.memberships, "SELECT count(*) FROM memberships"),
          std::pair(&counts.assignments, "SELECT count(*) FROM assignments"),
          std::pair(&counts.applicationAssignments, "SELECT count(*) FROM application_assignments"),
          std::pair(&counts.devices, "SELECT count(*) FROM mfa_devices"),
          std::pair(&counts.passwords, "SELECT count(DISTINCT user) FROM passwords")}) {
        const auto found = count(sql);
        if (!found) {
            return fail(found);
        }
        *place = *found;
    }
    return counts;
}

Result<ConfigurationCounts> IdentitySourceStore::configuration() const
{
    ConfigurationCounts counts;
    for (const auto &[place, sql] :
         {std::pair(&counts.permissionSets, "SELECT count(*) FROM permission_sets"),
          std::pair(&counts.applications, "SELECT count(*) FROM applications"),
          std::pair(&counts.certificates, "SELECT count(*) FROM certificates WHERE purpose <> 'IDENTITY_PROVIDER'"),
          std::pair(&counts.accessControlAttributes, "SELECT count(*) FROM access_control_attributes")}) {
        const auto found = count(sql);
        if (!found) {
            return fail(found);
        }
        *place = *found;
    }
    return counts;
}

Result<QList<User::Id>> IdentitySourceStore::usersWithoutPassword(const QDateTime &since, qint64 limit) const
{
    const auto keys = m_database.integers("SELECT u.id" + withoutPassword + " ORDER BY u.username_key LIMIT ?2", storedTime(since), limit);
    if (!keys) {
        return fail(keys);
    }
    QList<User::Id> users;
    users.reserve(keys->size());
    for (const qint64 key : *keys) {
        users.append(User::Id{key});
    }
    return users;
}

Result<qint64> IdentitySourceStore::countWithoutPassword(const QDateTime &since) const
{
    const auto found = m_database.integer("SELECT count(*)" + withoutPassword, storedTime(since));
    return found ? Result<qint64>(found->value_or(0)) : fail(found);
}

/// Rows go by the thousand, each table before those that it refers to.
Status IdentitySourceStore::empty(const QList<QByteArray> &tables, Progress &progress)
{
    qint64 total = 0;
    for (const QByteArray &table : tables) {
        const auto rows = count(("SELECT count(*) FROM " + table).constData());
        if (!rows) {
            return fail(rows);
        }
        total += *rows;
    }
    qint64 done = 0;
    for (const QByteArray &table : tables) {
        qint64 gone = rowsAtOnce;
        while (gone == rowsAtOnce) {
            if (progress.isCancelled()) {
                return fail(Error::Kind::Cancelled, IdentitySources::tr("Cancelled. Nothing was changed."));
            }
            const auto part
                = m_database.run("DELETE FROM " + table + " WHERE id IN (SELECT id FROM " + table + " ORDER BY id LIMIT ?1)", rowsAtOnce);
            if (!part) {
                return fail(part);
            }
            gone = *part;
            done += gone;
            progress.report(done, total);
        }
    }
    return {};
}

Status IdentitySourceStore::removeAssignments(Progress &progress)
{
    return empty({"application_assignments", "assignments", "orphans"}, progress);
}

Status IdentitySourceStore::removeIdentities(Progress &progress)
{
    // The seed of an authenticator app is kept under the ID of the device.
    if (auto done = m_database.run("DELETE FROM secrets WHERE owner IN (SELECT device_id FROM mfa_devices)"); !done) {
        return fail(done);
    }
    return empty({"application_assignments", "assignments", "orphans", "memberships", "passwords", "mfa_devices", "users", "groups"},
                 progress);
}

Status IdentitySourceStore::removeConfiguration(Progress &progress)
{
    const QByteArray own = "(SELECT certificate_id FROM certificates WHERE purpose <> 'IDENTITY_PROVIDER')";
    for (const QByteArray &sql :
         {"DELETE FROM secrets WHERE owner IN " + own, QByteArray("DELETE FROM certificates WHERE purpose <> 'IDENTITY_PROVIDER'")}) {
        if (auto done = m_database.run(sql); !done) {
            return fail(done);
        }
    }
    return empty({"application_mappings", "applications", "permission_set_policies", "permission_set_tags", "permission_sets",
                  "access_control_attributes"},
                 progress);
}

}  // namespace gatehouse
