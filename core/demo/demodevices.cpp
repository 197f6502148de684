// SPDX-License-Identifier: Apache-2.0
#include "core/demo/demodevices.h"

#include "core/demo/staff.h"
#include "core/mfa/mfastore.h"
#include "core/mfa/totp.h"
#include "core/secrets/keyservice.h"
#include "core/secrets/secretservice.h"
#include "core/users/userstore.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPeople = 8000;  // of a company of a million, those come first
constexpr quint32 onePersonIn = 6;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QString keyModel = QStringLiteral("cb69481e-8ff7-4039-93ec-0a2729a154a8");

QString textOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

MfaDevice begun(const User &user, Random &random)
{
    MfaDevice device;
    device.deviceId = u"mfa-"_s + random.hex(16);
    device.user = user.id;
    device.registeredAt = user.createdAt.addSecs(60 * 60 + qint64(random.below(8 * 60 * 60)));
    device.updatedAt = device.registeredAt;
    return device;
}

Status addKey(MfaStore &store, const User &user, Random &random, const QString &place)
{
    MfaDevice device = begun(user, random);
    device.kind = MfaDevice::Kind::SecurityKey;
    device.name = u"YubiKey"_s;
    device.credentialId = textOf(random.bytes(32));
    device.relyingParty = place;
    device.publicKey = textOf(random.bytes(77));
    device.algorithm = -7;
    device.aaguid = keyModel;
    device.attestation = u"packed"_s;
    device.signCount = 1 + random.below(400);
    const auto id = store.insert(device);
    return id ? Status() : fail(id);
}

Status addApp(Workspace &workspace, Change &change, const User &user, Random &random)
{
    const SecretBytes seed = totp::newSeed();
    MfaDevice device = begun(user, random);
    device.name = u"Phone"_s;
    device.seedDigest = totp::digestOf(seed, workspace.setting(u"identityStoreId"_s));
    device.lastStep = totp::stepAt(device.registeredAt);
    const auto id = MfaStore(change.database()).insert(device);
    return id ? SecretService(workspace).put(change, seedNameOf(device.deviceId), seed) : Status(fail(id));
}

}  // namespace

Status addDemoDevices(Workspace &workspace, Change &change, Random &random, bool keepsSecrets)
{
    UserQuery query;
    query.status = User::Status::Enabled;
    query.limit = mostPeople;
    const UserStore users(change.database());
    const auto ids = users.ids(query);
    const auto people = ids ? users.records(*ids) : Result<QList<User>>(fail(ids));
    if (!people) {
        return fail(people);
    }
    MfaStore store(change.database());
    for (const User &user : *people) {
        const bool hasKey = random.below(onePersonIn) == 0;
        const bool hasApp = random.below(onePersonIn / 2) == 0;
        if (auto done = hasKey ? addKey(store, user, random, workspace.setting(u"identityStoreId"_s) + u".awsapps.com"_s) : Status();
            !done) {
            return done;
        }
        if (auto done = hasApp && keepsSecrets ? addApp(workspace, change, user, random) : Status(); !done) {
            return done;
        }
    }
    return {};
}

Status protectDemo(Workspace &workspace, PassphraseSource &passphrases)
{
    SecretBytes passphrase = passphrases.passphrase();
    if (passphrase.isEmpty() || !KeyService::validatePassphrase(passphrase)) {
        return {};
    }
    return KeyService(workspace).protect({KeyPlace::Passphrase, std::move(passphrase)});
}

}  // namespace gatehouse
