// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/vault.h"

#include "core/base/random.h"
#include "core/secrets/keyerrand.h"
#include "core/storage/database.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype referenceDigits = 32;
const QString mark = QStringLiteral("secrets");

bool isKeyOf(const KeyRecord &record, const SecretBytes &key)
{
    return key.size() == cipher::keySize && cipher::checkValue(key, record.keyId) == record.check;
}

}  // namespace

QString nameOf(KeyState state)
{
    switch (state) {
    case KeyState::NotMade:
        return u"not-made"_s;
    case KeyState::Ready:
        return u"ready"_s;
    case KeyState::PassphraseNeeded:
        return u"passphrase-needed"_s;
    case KeyState::StoreLocked:
        return u"keychain-locked"_s;
    case KeyState::StoreUnavailable:
        return u"keychain-unavailable"_s;
    case KeyState::Lost:
        return u"key-lost"_s;
    case KeyState::Changed:
        return u"key-changed"_s;
    }
    return {};
}

QString keychainEntry(const QString &keyId)
{
    return u"workspace key "_s + keyId;
}

QByteArray contextOf(const SecretName &name, const QString &reference, const QString &keyId)
{
    return cipher::bound({u"gatehouse secret"_s, name.purpose, name.owner, reference, keyId});
}

QByteArray wrappingContext(const QString &keyId)
{
    return cipher::bound({u"gatehouse key"_s, keyId});
}

Result<SecretBytes> unwrappedKey(const KeyRecord &record, const SecretBytes &passphrase)
{
    const auto wrapping = cipher::derive(passphrase, record.derivation);
    if (!wrapping) {
        return fail(wrapping);
    }
    SecretBytes key = cipher::open(*wrapping, wrappingContext(record.keyId), record.wrapped);
    if (!isKeyOf(record, key)) {
        return fail(Error::Kind::Forbidden, QCoreApplication::translate("Vault", "The passphrase is not right."), u"passphrase"_s);
    }
    return key;
}

Result<KeyLook> Vault::look(Database &database)
{
    const auto record = SecretStore(database).key();
    if (!record) {
        return fail(record);
    }
    if (!*record) {
        forget();
        return KeyLook{KeyState::NotMade};
    }
    {
        const QMutexLocker locker(&m_mutex);
        if (!m_key.isEmpty() && m_keyId == (*record)->keyId) {
            return KeyLook{KeyState::Ready};
        }
    }
    forget();
    return (*record)->place == KeyPlace::Keychain ? lookInKeychain(database, **record) : Result<KeyLook>(lookForPassphrase(**record));
}

Result<KeyLook> Vault::lookInKeychain(Database &database, const KeyRecord &record)
{
    if (!m_keychain) {
        return KeyLook{KeyState::StoreUnavailable};
    }
    const auto answer = readKeychain(database, record.keyId);
    if (!answer) {
        return fail(answer);
    }
    const KeyStore::Reading &reading = *answer;
    switch (reading.answer) {
    case KeyStore::Answer::Found:
        break;
    case KeyStore::Answer::NoEntry:
        return KeyLook{KeyState::Lost, reading.reason};
    case KeyStore::Answer::Locked:
        return KeyLook{KeyState::StoreLocked, reading.reason};
    case KeyStore::Answer::Unavailable:
        return KeyLook{KeyState::StoreUnavailable, reading.reason};
    }
    if (!isKeyOf(record, reading.key)) {
        return KeyLook{KeyState::Changed};
    }
    take(reading.key, record.keyId);
    return KeyLook{KeyState::Ready};
}

Result<KeyStore::Reading> Vault::readKeychain(Database &database, const QString &keyId) const
{
    auto answer = askOrLeave<KeyStore::Reading>(database.kept<Leaving>(),
                                                [keychain = m_keychain, keyId] { return keychain->read(keychainEntry(keyId)); });
    return answer ? Result<KeyStore::Reading>(std::move(*answer)) : fail(Error::Kind::Cancelled, tr("Nobody waited for the keychain."));
}

Status Vault::writeKeychain(Database &database, const QString &keyId, const SecretBytes &key) const
{
    const auto held = std::make_shared<SecretBytes>(key.copy());
    const auto done = askOrLeave<Status>(database.kept<Leaving>(),
                                         [keychain = m_keychain, keyId, held] { return keychain->write(keychainEntry(keyId), *held); });
    return done ? *done : fail(Error::Kind::Cancelled, tr("Nobody waited for the keychain."));
}

void Vault::clearKeychain(Database &database, const QString &keyId) const
{
    // An entry that stays behind in a keychain that just closed does no harm.
    (void)askOrLeave<Status>(database.kept<Leaving>(), [keychain = m_keychain, keyId] { return keychain->remove(keychainEntry(keyId)); });
}

KeyLook Vault::lookForPassphrase(const KeyRecord &record)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (m_locked) {
            return {KeyState::PassphraseNeeded};
        }
    }
    const SecretBytes passphrase = m_passphrases ? m_passphrases->passphrase() : SecretBytes();
    if (passphrase.isEmpty()) {
        return {KeyState::PassphraseNeeded};
    }
    const auto key = unwrappedKey(record, passphrase);
    if (!key) {
        return {KeyState::PassphraseNeeded, key.error().message};
    }
    take(*key, record.keyId);
    return {KeyState::Ready};
}

Status Vault::ready(Database &database)
{
    const auto seen = look(database);
    if (!seen) {
        return fail(seen);
    }
    const auto refusal = [&seen](const QString &message) { return fail(Error::Kind::Forbidden, message, mark, seen->reason); };
    switch (seen->state) {
    case KeyState::Ready:
        return {};
    case KeyState::NotMade:
        return refusal(tr("This workspace has no key for its secrets yet. Choose under Secrets where it shall be kept, or on the "
                          "command line with “gatehousectl secrets protect”."));
    case KeyState::PassphraseNeeded:
        return refusal(tr(
            "The secrets of this workspace are locked. Give their passphrase: under Secrets in the console, or in GATEHOUSE_PASSPHRASE."));
    case KeyState::StoreLocked:
        return refusal(
            tr("The keychain is locked, so that the secrets of this workspace can't be opened. Unlock the keychain, then try again."));
    case KeyState::StoreUnavailable:
        return refusal(
            tr("The key to the secrets of this workspace is in a keychain, and none answers here. Work where the keychain is, or "
               "bring the key back with the recovery key under Secrets."));
    case KeyState::Lost:
        return refusal(tr("The keychain has no key to the secrets of this workspace. Bring it back with the recovery key under Secrets."));
    case KeyState::Changed:
        return refusal(
            tr("The keychain has another key than the one that sealed the secrets of this workspace. Bring the right one back with "
               "the recovery key under Secrets."));
    }
    return {};
}

Result<bool> Vault::holds(Database &database) const
{
    const auto record = SecretStore(database).key();
    if (!record) {
        return fail(record);
    }
    const QMutexLocker locker(&m_mutex);
    return *record && !m_key.isEmpty() && m_keyId == (*record)->keyId;
}

Status Vault::unlock(Database &database, const SecretBytes &passphrase)
{
    const auto record = SecretStore(database).key();
    if (!record) {
        return fail(record);
    }
    if (!*record || (*record)->place != KeyPlace::Passphrase) {
        return fail(Error::Kind::Conflict, tr("The secrets of this workspace are not locked by a passphrase."), u"passphrase"_s);
    }
    const auto key = unwrappedKey(**record, passphrase);
    if (!key) {
        return fail(key);
    }
    take(*key, (*record)->keyId);
    return {};
}

void Vault::lock()
{
    forget();
    const QMutexLocker locker(&m_mutex);
    m_locked = true;
}

void Vault::forget()
{
    const QMutexLocker locker(&m_mutex);
    m_key = SecretBytes();
    m_keyId.clear();
}

void Vault::take(const SecretBytes &key, const QString &keyId)
{
    const QMutexLocker locker(&m_mutex);
    m_key = key.copy();
    m_key.hide();
    m_keyId = keyId;
    m_locked = false;
}

Result<SecretBytes> Vault::key(Database &database) const
{
    const auto held = holds(database);
    if (!held || !*held) {
        return held ? fail(Error::Kind::Forbidden, tr("The secrets of this workspace are locked."), mark) : fail(held);
    }
    const QMutexLocker locker(&m_mutex);
    m_key.show();
    SecretBytes copy = m_key.copy();
    m_key.hide();
    return copy;
}

Result<SealedValue> Vault::seal(Database &database, const SecretName &name, const SecretBytes &plain) const
{
    if (plain.isEmpty()) {
        return fail(Error::Kind::Invalid, tr("A secret can't be empty."), u"secret"_s);
    }
    const auto key = this->key(database);
    if (!key) {
        return fail(key);
    }
    SystemRandom random;  // never the seeded one of the demo company
    SealedValue value{random.hex(referenceDigits), name};
    {
        const QMutexLocker locker(&m_mutex);
        value.keyId = m_keyId;
    }
    value.sealed = cipher::seal(*key, contextOf(name, value.reference, value.keyId), plain);
    return value;
}

Result<SecretBytes> Vault::open(const SecretName &name, const SealedValue &value) const
{
    const QMutexLocker locker(&m_mutex);
    if (m_key.isEmpty()) {
        return fail(Error::Kind::Forbidden, tr("The secrets of this workspace are locked."), mark);
    }
    if (value.sealed.isEmpty()) {
        return fail(Error::Kind::NotFound, tr("The value of this secret is not in this file."), mark);
    }
    if (value.keyId != m_keyId) {
        return fail(Error::Kind::Forbidden, tr("This secret was sealed with the key of another workspace."), mark);
    }
    m_key.show();
    SecretBytes plain = cipher::open(m_key, contextOf(name, value.reference, value.keyId), value.sealed);
    m_key.hide();
    if (plain.isEmpty()) {
        return fail(Error::Kind::Storage, tr("What is stored of this secret is damaged, or belongs to another one."), mark);
    }
    return plain;
}

}  // namespace gatehouse
