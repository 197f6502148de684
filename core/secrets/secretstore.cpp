// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretstore.h"

#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

SealedValue readValue(const Statement &row)
{
    return {row.text(0), {row.text(1), row.text(2)}, row.text(3), row.blob(4)};
}

}  // namespace

QString nameOf(KeyPlace place)
{
    return place == KeyPlace::Keychain ? u"keychain"_s : u"passphrase"_s;
}

Result<std::optional<KeyRecord>> SecretStore::key() const
{
    Statement query = m_database.statement(
        "SELECT key_id, place, check_value, salt, operations, memory, wrapped, made_at, recovery_at FROM secret_key");
    std::optional<KeyRecord> key;
    if (query.step()) {
        key = KeyRecord{query.text(0),
                        query.text(1) == u"KEYCHAIN"_s ? KeyPlace::Keychain : KeyPlace::Passphrase,
                        query.blob(2),
                        {query.blob(3), quint64(query.integer(4)), quint64(query.integer(5))},
                        query.blob(6),
                        query.time(7),
                        query.isNull(8) ? QDateTime() : query.time(8)};
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return key;
}

Status SecretStore::setKey(const KeyRecord &key)
{
    auto gone = m_database.run("DELETE FROM secret_key");
    if (!gone) {
        return fail(gone);
    }
    auto done
        = m_database.run("INSERT INTO secret_key (key_id, place, check_value, salt, operations, memory, wrapped, made_at, recovery_at) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0))",
                         key.keyId, key.place == KeyPlace::Keychain ? u"KEYCHAIN"_s : u"PASSPHRASE"_s, key.check, key.derivation.salt,
                         qint64(key.derivation.operations), qint64(key.derivation.memory), key.wrapped, key.madeAt,
                         key.recoveryAt.isValid() ? key.recoveryAt.toMSecsSinceEpoch() : 0);
    return done ? Status() : fail(done);
}

Result<std::optional<SealedValue>> SecretStore::value(const SecretName &name) const
{
    Statement query = m_database.statement("SELECT s.reference, s.purpose, s.owner, v.key_id, v.sealed FROM secrets s "
                                           "LEFT JOIN sealed_values v ON v.reference = s.reference WHERE s.purpose = ? AND s.owner = ?");
    query.bindAll(name.purpose, name.owner);
    std::optional<SealedValue> found;
    if (query.step()) {
        found = readValue(query);
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return found;
}

Status SecretStore::setValue(const SealedValue &value, const QDateTime &when)
{
    auto added = m_database.run("INSERT INTO sealed_values (reference, purpose, owner, key_id, sealed) VALUES (?, ?, ?, ?, ?)",
                                value.reference, value.name.purpose, value.name.owner, value.keyId, value.sealed);
    if (!added) {
        return fail(added);
    }
    auto done = m_database.run("INSERT INTO secrets (purpose, owner, reference, created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?4) "
                               "ON CONFLICT (purpose, owner) DO UPDATE SET reference = ?3, updated_at = ?4",
                               value.name.purpose, value.name.owner, value.reference, when);
    return done ? Status() : fail(done);
}

Status SecretStore::remove(const SecretName &name)
{
    auto done = m_database.run("DELETE FROM secrets WHERE purpose = ? AND owner = ?", name.purpose, name.owner);
    return done ? Status() : fail(done);
}

Result<qint64> SecretStore::count() const
{
    const auto count = m_database.integer("SELECT count(*) FROM secrets");
    return count ? Result<qint64>(count->value_or(0)) : fail(count);
}

Result<qint64> SecretStore::sealedCount() const
{
    const auto count = m_database.integer("SELECT count(*) FROM sealed_values");
    return count ? Result<qint64>(count->value_or(0)) : fail(count);
}

Result<QList<SealedValue>> SecretStore::valuesAfter(const QString &after, const QString &keyId, int most) const
{
    Statement query = m_database.statement("SELECT reference, purpose, owner, key_id, sealed FROM sealed_values "
                                           "WHERE reference > ? AND key_id = ? ORDER BY reference LIMIT ?");
    query.bindAll(after, keyId, most);
    QList<SealedValue> values;
    while (query.step()) {
        values.append(readValue(query));
    }
    if (auto done = query.status(); !done) {
        return fail(done);
    }
    return values;
}

Status SecretStore::reseal(const SealedValue &value)
{
    auto done = m_database.run("UPDATE sealed_values SET key_id = ?2, sealed = ?3 WHERE reference = ?1", value.reference, value.keyId,
                               value.sealed);
    return done ? Status() : fail(done);
}

Status SecretStore::removeEverything()
{
    for (const QByteArray &sql : {QByteArray("DELETE FROM secrets"), QByteArray("DELETE FROM sealed_values")}) {
        if (auto done = m_database.run(sql); !done) {
            return fail(done);
        }
    }
    return {};
}

}  // namespace gatehouse
