// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/mfastore.h"

#include "core/base/text.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QByteArray joins = " FROM mfa_devices d JOIN users u ON u.id = d.user ";
const QByteArray hasSecret = "EXISTS (SELECT 1 FROM secrets s WHERE s.purpose = 'mfa-seed' AND s.owner = d.device_id)";
const QByteArray select = "SELECT d.id, d.device_id, d.user, u.username, u.display_name, d.kind, d.name, d.seed_digest, " + hasSecret
                          + ", d.drift, d.last_step, d.credential_id, d.relying_party, d.public_key, "
                            "d.algorithm, d.aaguid, d.attestation, d.sign_count, d.registered_at, d.updated_at"
                          + joins;

MfaDevice deviceFrom(const Statement &row)
{
    MfaDevice device;
    device.id = {row.integer(0)};
    device.deviceId = row.text(1);
    device.user = {row.integer(2)};
    device.username = row.text(3);
    device.displayName = row.text(4);
    device.kind = mfaKindNamed(row.text(5)).value_or(MfaDevice::Kind::AuthenticatorApp);
    device.name = row.text(6);
    device.seedDigest = row.text(7);
    device.hasSeed = row.boolean(8);
    device.drift = row.integer(9);
    device.lastStep = row.integer(10);
    device.credentialId = row.text(11);
    device.relyingParty = row.text(12);
    device.publicKey = row.text(13);
    device.algorithm = int(row.integer(14));
    device.aaguid = row.text(15);
    device.attestation = row.text(16);
    device.signCount = row.integer(17);
    device.registeredAt = row.time(18);
    device.updatedAt = row.time(19);
    return device;
}

QByteArray orderOf(const MfaDeviceQuery &query)
{
    const QByteArray direction = query.direction == Qt::AscendingOrder ? "" : " DESC";
    switch (query.order) {
    case MfaDeviceQuery::Order::User:
        return "u.username_key" + direction + ", d.name_key" + direction;
    case MfaDeviceQuery::Order::Name:
        return "d.name_key" + direction;
    case MfaDeviceQuery::Order::Kind:
        return "d.kind" + direction + ", u.username_key" + direction;
    case MfaDeviceQuery::Order::Registered:
        return "d.registered_at" + direction;
    }
    return "u.username_key";
}

/// The kinds that the settings allow, for IN.
QByteArray allowed(const MfaSettings &settings)
{
    QByteArrayList words;
    for (const MfaDevice::Kind kind : allMfaKinds) {
        if (settings.allows(kind)) {
            words.append('\'' + nameOf(kind).toLatin1() + '\'');
        }
    }
    return '(' + words.join(", ") + ')';
}

}  // namespace

Result<std::optional<MfaDevice>> MfaStore::one(Statement query) const
{
    std::optional<MfaDevice> found;
    if (query.step()) {
        found = deviceFrom(query);
    }
    auto done = query.status();
    return done ? Result<std::optional<MfaDevice>>(found) : fail(done);
}

Result<QList<qint64>> MfaStore::ids(const MfaDeviceQuery &query) const
{
    QByteArray sql = "SELECT d.id" + joins + "WHERE 1";
    if (!query.text.isEmpty()) {
        sql += " AND (instr(d.name_key, ?1) OR instr(u.username_key, ?1) OR instr(u.display_key, ?1))";
    }
    if (query.user.isValid()) {
        sql += " AND d.user = ?2";
    }
    if (query.kind) {
        sql += " AND d.kind = ?3";
    }
    sql += " ORDER BY " + orderOf(query) + ", d.id LIMIT ?4";
    Statement find = m_database.statement(sql);
    if (!query.text.isEmpty()) {
        find.bind(1, folded(query.text));
    }
    if (query.user.isValid()) {
        find.bind(2, query.user);
    }
    if (query.kind) {
        find.bind(3, nameOf(*query.kind));
    }
    find.bind(4, query.limit);
    return Database::integersOf(find);
}

Result<QList<MfaDevice>> MfaStore::records(const QList<qint64> &ids) const
{
    QList<MfaDevice> devices;
    for (const qint64 id : ids) {
        const auto found = byId({id});
        if (!found) {
            return fail(found);
        }
        if (*found) {
            devices.append(**found);
        }
    }
    return devices;
}

Result<std::optional<MfaDevice>> MfaStore::byId(MfaDevice::Id id) const
{
    Statement query = m_database.statement(select + "WHERE d.id = ?");
    query.bindAll(id);
    return one(std::move(query));
}

Result<std::optional<MfaDevice>> MfaStore::byDeviceId(const QString &deviceId) const
{
    Statement query = m_database.statement(select + "WHERE d.device_id = ?");
    query.bindAll(deviceId);
    return one(std::move(query));
}

Result<std::optional<MfaDevice>> MfaStore::byName(User::Id user, const QString &name) const
{
    Statement query = m_database.statement(select + "WHERE d.user = ? AND d.name_key = ?");
    query.bindAll(user, folded(name));
    return one(std::move(query));
}

Result<QList<MfaDevice>> MfaStore::of(User::Id user) const
{
    Statement query = m_database.statement(select + "WHERE d.user = ? ORDER BY d.id");
    query.bindAll(user);
    QList<MfaDevice> devices;
    while (query.step()) {
        devices.append(deviceFrom(query));
    }
    auto done = query.status();
    return done ? Result<QList<MfaDevice>>(devices) : fail(done);
}

Result<qint64> MfaStore::countOf(User::Id user, MfaDevice::Kind kind) const
{
    const auto count = m_database.integer("SELECT count(*) FROM mfa_devices WHERE user = ? AND kind = ?", user, nameOf(kind));
    return count ? Result<qint64>(count->value_or(0)) : fail(count);
}

Result<qint64> MfaStore::countOf(const QList<qint64> &users) const
{
    qint64 count = 0;
    for (const qint64 user : users) {
        const auto devices = m_database.integer("SELECT count(*) FROM mfa_devices WHERE user = ?", user);
        if (!devices) {
            return fail(devices);
        }
        count += devices->value_or(0);
    }
    return count;
}

Result<bool> MfaStore::hasSeed(const QString &digest) const
{
    const auto found = m_database.integer("SELECT 1 FROM mfa_devices WHERE seed_digest = ? AND seed_digest <> ''", digest);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Result<bool> MfaStore::hasCredential(const QString &credentialId) const
{
    const auto found = m_database.integer("SELECT 1 FROM mfa_devices WHERE credential_id = ? AND credential_id <> ''", credentialId);
    return found ? Result<bool>(found->has_value()) : fail(found);
}

Result<MfaCounts> MfaStore::counts(const MfaSettings &settings) const
{
    // Disabled users have an index, so that the enabled ones need not be looked at one by one.
    Statement query = m_database.statement(
        "SELECT coalesce(sum(kind = 'AUTHENTICATOR_APP'), 0), coalesce(sum(kind = 'SECURITY_KEY'), 0), (SELECT count(*) FROM users) - "
        "(SELECT count(*) FROM users WHERE status = 'DISABLED'), (SELECT count(DISTINCT d.user) FROM mfa_devices d WHERE d.kind IN "
        + allowed(settings) + " AND (d.kind = 'SECURITY_KEY' OR " + hasSecret
        + ") AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = d.user AND u.status = 'DISABLED')) FROM mfa_devices");
    MfaCounts counts;
    if (query.step()) {
        counts = {query.integer(0), query.integer(1), query.integer(2), query.integer(2) - query.integer(3)};
    }
    auto done = query.status();
    return done ? Result<MfaCounts>(counts) : fail(done);
}

Result<MfaDevice::Id> MfaStore::insert(const MfaDevice &device)
{
    const auto done = m_database.run(
        "INSERT INTO mfa_devices (device_id, user, kind, name, name_key, seed_digest, drift, last_step, credential_id, relying_party, "
        "public_key, algorithm, aaguid, attestation, sign_count, registered_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?)",
        device.deviceId, device.user, nameOf(device.kind), device.name, folded(device.name), device.seedDigest, device.drift,
        device.lastStep, device.credentialId, device.relyingParty, device.publicKey, device.algorithm, device.aaguid, device.attestation,
        device.signCount, device.registeredAt, device.updatedAt);
    return done ? Result<MfaDevice::Id>(MfaDevice::Id{m_database.lastInsertedId()}) : fail(done);
}

Status MfaStore::rename(MfaDevice::Id id, const QString &name, const QDateTime &when)
{
    const auto done = m_database.run("UPDATE mfa_devices SET name = ?2, name_key = ?3, updated_at = max(?4, updated_at + 1) WHERE id = ?1",
                                     id, name, folded(name), when);
    return done ? Status() : fail(done);
}

Status MfaStore::setCode(MfaDevice::Id id, qint64 drift, qint64 lastStep, const QDateTime &when)
{
    const auto done = m_database.run(
        "UPDATE mfa_devices SET drift = ?2, last_step = ?3, updated_at = max(?4, updated_at + 1) WHERE id = ?1", id, drift, lastStep, when);
    return done ? Status() : fail(done);
}

Status MfaStore::setSignCount(MfaDevice::Id id, qint64 count, const QDateTime &when)
{
    const auto done
        = m_database.run("UPDATE mfa_devices SET sign_count = ?2, updated_at = max(?3, updated_at + 1) WHERE id = ?1", id, count, when);
    return done ? Status() : fail(done);
}

Status MfaStore::remove(MfaDevice::Id id)
{
    const auto done = m_database.run("DELETE FROM mfa_devices WHERE id = ?", id);
    return done ? Status() : fail(done);
}

}  // namespace gatehouse
