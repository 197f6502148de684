// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/keyservice.h"

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/secrets/recoverykey.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPassphrase = 10;
constexpr qsizetype keyIdDigits = 16;
constexpr int valuesAtOnce = 500;

Operation operation(const QString &name, const QString &summary, const KeyRecord &record)
{
    return {name, summary, {{u"keyId"_s, record.keyId}, {u"place"_s, nameOf(record.place)}}, u"gatehouse"_s};
}

}  // namespace

Result<KeyStanding> KeyService::standing() const
{
    Database &database = m_workspace.database();
    const SecretStore store(database);
    const auto seen = m_workspace.vault().look(database);
    const auto record = store.key();
    const auto secrets = store.count();
    const auto sealed = store.sealedCount();
    if (!seen || !record || !secrets || !sealed) {
        return !seen ? fail(seen) : !record ? fail(record) : !secrets ? fail(secrets) : fail(sealed);
    }
    return KeyStanding{seen->state, seen->reason, record->value_or(KeyRecord()), *secrets, *sealed};
}

Result<KeyRecord> KeyService::record() const
{
    const auto record = SecretStore(m_workspace.database()).key();
    return record ? Result<KeyRecord>(record->value_or(KeyRecord())) : fail(record);
}

Status KeyService::validatePassphrase(const SecretBytes &passphrase)
{
    QString text = QString::fromUtf8(passphrase.view());
    const qsizetype length = lengthOf(text);
    wipe(text);
    return length >= shortestPassphrase
               ? Status()
               : fail(Error::Kind::Invalid,
                      tr("A passphrase has %1 characters or more; this one has %2.").arg(shortestPassphrase).arg(length), u"passphrase"_s);
}

Result<KeyService::Placed> KeyService::place(SecretBytes key, const QString &keyId, const Keeping &keeping) const
{
    // Asked first: nothing shall be put into a keychain for a change that will be refused.
    if (auto open = m_workspace.mayChange(); !open) {
        return fail(open);
    }
    KeyRecord record{keyId, keeping.place, cipher::checkValue(key, keyId)};
    if (keeping.place == KeyPlace::Passphrase) {
        if (auto valid = validatePassphrase(keeping.passphrase); !valid) {
            return fail(valid);
        }
        record.derivation = cipher::newDerivation();
        const auto wrapping = cipher::derive(keeping.passphrase, record.derivation);
        if (!wrapping) {
            return fail(wrapping);
        }
        record.wrapped = cipher::seal(*wrapping, wrappingContext(keyId), key);
        return Placed{std::move(key), record};
    }
    const Vault &vault = m_workspace.vault();
    if (!vault.hasKeychain()) {
        return fail(Error::Kind::Forbidden, tr("There is no keychain here. Protect the secrets with a passphrase instead."), u"place"_s);
    }
    if (auto written = vault.writeKeychain(m_workspace.database(), keyId, key); !written) {
        return fail(written);
    }
    // What a keychain took is worth nothing unless it gives it back.
    const auto read = vault.readKeychain(m_workspace.database(), keyId);
    if (!read) {
        return fail(read);
    }
    if (!read->key.equals(key)) {
        return fail(Error::Kind::Forbidden, tr("The keychain took the key and does not give it back. Nothing was changed."), u"place"_s);
    }
    return Placed{std::move(key), record};
}

Result<KeyService::Placed> KeyService::placeNew(const Keeping &keeping) const
{
    SystemRandom random;
    return place(SecretBytes::random(cipher::keySize), random.hex(keyIdDigits), keeping);
}

Status KeyService::note(Change &change, const KeyRecord &before, KeyRecord record, const QString &outside) const
{
    SecretStore store(change.database());
    const auto present = store.key();
    if (!present) {
        return fail(present);
    }
    if (present->value_or(KeyRecord()) != before) {
        return fail(Error::Kind::Conflict, tr("The key was changed by somebody else meanwhile. Look at Secrets again."));
    }
    if (!record.madeAt.isValid()) {
        record.madeAt = change.now();
    }
    change.touch(Room::Secrets);
    change.reachOutside(outside);
    return store.setKey(record);
}

Status KeyService::finish(const Result<Workspace::Receipt> &done, const Placed &placed)
{
    if (!done) {
        return fail(done);
    }
    m_workspace.vault().take(placed.key, placed.record.keyId);
    return {};
}

Status KeyService::keepSameKey(const QString &name, const QString &summary, const KeyRecord &before, Placed placed, const QString &outside)
{
    placed.record.madeAt = before.madeAt;
    placed.record.recoveryAt = before.recoveryAt;
    const auto done = m_workspace.change(operation(name, summary, placed.record),
                                         [&](Change &change) { return note(change, before, placed.record, outside); });
    return finish(done, placed);
}

Status KeyService::protect(const Keeping &keeping)
{
    const auto before = record();
    if (!before) {
        return fail(before);
    }
    const bool isFirst = before->keyId.isEmpty();
    if (!isFirst) {
        if (auto ready = m_workspace.vault().ready(m_workspace.database()); !ready) {
            return ready;
        }
    }
    auto present = isFirst ? Result<SecretBytes>(SecretBytes()) : m_workspace.vault().key(m_workspace.database());
    if (!present) {
        return fail(present);
    }
    auto placed = isFirst ? placeNew(keeping) : place(std::move(*present), before->keyId, keeping);
    if (!placed) {
        return fail(placed);
    }
    const QString summary = keeping.place == KeyPlace::Keychain ? tr("Keep the key to the secrets in the keychain")
                                                                : tr("Keep the key to the secrets under a passphrase");
    auto done = keepSameKey(u"ProtectSecrets"_s, summary, *before, std::move(*placed), tr("The key is kept elsewhere."));
    if (const Vault &vault = m_workspace.vault();
        done && vault.hasKeychain() && !isFirst && before->place == KeyPlace::Keychain && keeping.place == KeyPlace::Passphrase) {
        vault.clearKeychain(m_workspace.database(), before->keyId);  // the key is safe in the file already
    }
    return done;
}

Status KeyService::changePassphrase(const SecretBytes &present, const SecretBytes &next)
{
    const auto before = record();
    if (!before) {
        return fail(before);
    }
    if (before->keyId.isEmpty() || before->place != KeyPlace::Passphrase) {
        return fail(Error::Kind::Conflict, tr("The secrets of this workspace are not protected by a passphrase."));
    }
    auto key = unwrappedKey(*before, present);
    if (!key) {
        return fail(key.error().kind, key.error().message, u"present"_s);
    }
    auto placed = place(std::move(*key), before->keyId, {KeyPlace::Passphrase, next.copy()});
    if (!placed) {
        return fail(placed);
    }
    return keepSameKey(u"ChangePassphrase"_s, tr("Change the passphrase of the secrets"), *before, std::move(*placed),
                       tr("The passphrase is another one."));
}

Result<QString> KeyService::exportRecoveryKey(Handing how)
{
    Vault &vault = m_workspace.vault();
    if (auto ready = vault.ready(m_workspace.database()); !ready) {
        return fail(ready);
    }
    const auto before = record();
    const auto key = vault.key(m_workspace.database());
    if (!before || !key) {
        return before ? fail(key) : fail(before);
    }
    const bool shown = how == Handing::Shown;
    const auto done = m_workspace.change(operation(shown ? u"ShowRecoveryKey"_s : u"ExportRecoveryKey"_s,
                                                   shown ? tr("Show the recovery key") : tr("Export the recovery key"), *before),
                                         [&](Change &change) {
                                             KeyRecord record = *before;
                                             record.recoveryAt = shown ? before->recoveryAt : change.now();
                                             return note(change, *before, record, tr("The recovery key was given out."));
                                         });
    return done ? Result<QString>(recoveryKeyText(*key)) : fail(done);
}

Status KeyService::confirmRecoveryKey()
{
    const auto before = record();
    if (!before) {
        return fail(before);
    }
    const auto done = m_workspace.change(operation(u"ExportRecoveryKey"_s, tr("Export the recovery key"), *before), [&](Change &change) {
        KeyRecord record = *before;
        record.recoveryAt = change.now();
        return note(change, *before, record, tr("The recovery key was taken."));
    });
    return done ? Status() : fail(done);
}

Status KeyService::recover(const QString &recoveryKey, const Keeping &keeping)
{
    const auto before = record();
    auto key = keyOfRecoveryText(recoveryKey);
    if (!before || !key) {
        return before ? fail(key) : fail(before);
    }
    if (before->keyId.isEmpty()) {
        return fail(Error::Kind::Conflict, tr("This workspace has no key yet, so there is none to bring back."), u"recoveryKey"_s);
    }
    if (cipher::checkValue(*key, before->keyId) != before->check) {
        return fail(
            Error::Kind::Forbidden,
            tr("This is the recovery key of another workspace, or of the key before the present one. The present one was made on %1.")
                .arg(before->madeAt.toLocalTime().date().toString(Qt::ISODate)),
            u"recoveryKey"_s);
    }
    auto placed = place(std::move(*key), before->keyId, keeping);
    if (!placed) {
        return fail(placed);
    }
    return keepSameKey(u"RecoverKey"_s, tr("Bring the key to the secrets back"), *before, std::move(*placed),
                       tr("The key is kept elsewhere."));
}

Result<qint64> KeyService::resealAll(Change &change, const SecretBytes &before, const KeyRecord &record, const Placed &placed) const
{
    SecretStore store(change.database());
    qint64 count = 0;
    QString last;
    for (;;) {
        const auto values = store.valuesAfter(last, record.keyId, valuesAtOnce);
        if (!values) {
            return fail(values);
        }
        if (values->isEmpty()) {
            return count;
        }
        for (SealedValue value : *values) {
            const SecretBytes plain = cipher::open(before, contextOf(value.name, value.reference, value.keyId), value.sealed);
            if (plain.isEmpty()) {
                return fail(Error::Kind::Storage,
                            tr("A secret is damaged, so that no new key was made: %1 of %2.").arg(value.name.purpose, value.name.owner));
            }
            value.keyId = placed.record.keyId;
            value.sealed = cipher::seal(placed.key, contextOf(value.name, value.reference, value.keyId), plain);
            if (auto done = store.reseal(value); !done) {
                return fail(done);
            }
            ++count;
            last = value.reference;
        }
    }
}

Result<qint64> KeyService::rotate(const Keeping &keeping)
{
    Vault &vault = m_workspace.vault();
    if (auto ready = vault.ready(m_workspace.database()); !ready) {
        return fail(ready);
    }
    const auto before = record();
    const auto key = vault.key(m_workspace.database());
    if (!before || !key) {
        return before ? fail(key) : fail(before);
    }
    const auto placed = placeNew(keeping);
    if (!placed) {
        return fail(placed);
    }
    qint64 count = 0;
    const auto done = m_workspace.change(
        operation(u"RotateKey"_s, tr("Seal every secret with a new key"), placed->record), [&](Change &change) -> Status {
            if (auto noted = note(change, *before, placed->record, tr("The secrets are sealed with a new key.")); !noted) {
                return noted;
            }
            const auto sealed = resealAll(change, *key, *before, *placed);
            count = sealed.value_or(0);
            change.addParameter(u"values"_s, count);
            return sealed ? Status() : fail(sealed);
        });
    // The entry of the earlier key stays in the keychain: backups from before need it.
    const auto finished = finish(done, *placed);
    return finished ? Result<qint64>(count) : fail(finished);
}

Result<qint64> KeyService::startOver(const Keeping &keeping)
{
    const auto stands = standing();
    if (!stands) {
        return fail(stands);
    }
    if (stands->state == KeyState::NotMade || stands->state == KeyState::Ready) {
        return fail(Error::Kind::Conflict, tr("The key is not lost. To have another one, make a new key: no secret is lost then."));
    }
    const auto placed = placeNew(keeping);
    if (!placed) {
        return fail(placed);
    }
    const auto done = m_workspace.change(
        operation(u"GiveUpSecrets"_s, tr("Give up %n secret(s) and start with a new key", nullptr, int(stands->secrets)), placed->record),
        [&](Change &change) -> Status {
            auto noted = note(change, stands->record, placed->record, tr("The secrets are gone with their key."));
            return noted ? SecretStore(change.database()).removeEverything() : noted;
        });
    const auto finished = finish(done, *placed);
    return finished ? Result<qint64>(stands->secrets) : fail(finished);
}

}  // namespace gatehouse
