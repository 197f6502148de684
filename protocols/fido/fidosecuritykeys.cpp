// SPDX-License-Identifier: Apache-2.0
#include "protocols/fido/fidosecuritykeys.h"

#include "protocols/fido/fidohandles.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QUuid>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <fido/es256.h>
#include <openssl/evp.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype coordinateSize = 32;
constexpr qsizetype hashSize = 32;
constexpr qsizetype sizeOfSignIn = hashSize + 1 + 4;
constexpr size_t longestCredentialId = 1023;
constexpr auto lookInterval = std::chrono::milliseconds(100);
constexpr int u2fSlice = 1000;  // milliseconds

// COSE_Key of ES256: kty EC2, alg -7, crv P-256, x, y (RFC 9053, sections 2.1 and 7.1.1; WebAuthn, section 5.8.5).
const QByteArray coseHead = QByteArray::fromHex("a5010203262001215820");
const QByteArray coseMiddle = QByteArray::fromHex("225820");

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray bytesOf(const unsigned char *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), qsizetype(size)};
}

QByteArray coseOf(const QByteArray &point)
{
    return coseHead + point.first(coordinateSize) + coseMiddle + point.last(coordinateSize);
}

/// x and y; empty for anything but a key of ES256.
QByteArray pointOf(const QByteArray &cose)
{
    const qsizetype middle = coseHead.size() + coordinateSize;
    const bool isOurs = cose.size() == middle + coseMiddle.size() + coordinateSize && cose.startsWith(coseHead)
                        && cose.mid(middle, coseMiddle.size()) == coseMiddle;
    return isOurs ? cose.mid(coseHead.size(), coordinateSize) + cose.last(coordinateSize) : QByteArray();
}

/// Asks a key to stop as soon as the person does, or when nobody has touched it for too long. Lives as long as the key is waited for.
class Watch
{
public:
    Watch(fido_dev_t *device, const Progress &progress, std::chrono::milliseconds patience)
        : m_device(device)
        , m_progress(progress)
        , m_patience(patience)
        , m_thread([this] { run(); })
    {
    }
    ~Watch()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Watch)

    [[nodiscard]] bool hasWaitedLongEnough() const { return m_late; }

private:
    void run()
    {
        fido_init(0);
        const auto end = std::chrono::steady_clock::now() + m_patience;
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, lookInterval, [this] { return m_isOver; })) {
            const bool late = std::chrono::steady_clock::now() >= end;
            m_late = m_late || late;
            if (late || m_progress.isCancelled()) {
                fido_dev_cancel(m_device);  // again and again: between two messages a key does not hear it
            }
        }
    }

    fido_dev_t *m_device;
    const Progress &m_progress;
    std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_isOver = false;
    std::atomic<bool> m_late = false;
    std::thread m_thread;
};

fido::Credential prepared(const KeyWish &wish)
{
    fido::Credential credential(fido_cred_new());
    const QByteArray party = wish.relyingParty.toUtf8();
    bool done = credential && fido_cred_set_type(credential.get(), COSE_ES256) == FIDO_OK
                && fido_cred_set_clientdata_hash(credential.get(), octets(wish.challenge), size_t(wish.challenge.size())) == FIDO_OK
                && fido_cred_set_rp(credential.get(), party.constData(), wish.relyingPartyName.toUtf8().constData()) == FIDO_OK
                && fido_cred_set_user(credential.get(), octets(wish.userHandle), size_t(wish.userHandle.size()),
                                      wish.username.toUtf8().constData(), wish.displayName.toUtf8().constData(), nullptr)
                       == FIDO_OK;
    for (const QByteArray &id : wish.excluded) {
        done = done && fido_cred_exclude(credential.get(), octets(id), size_t(id.size())) == FIDO_OK;
    }
    return done ? std::move(credential) : fido::Credential();
}

/// A U2F key can't be told to stop, so it is asked for a second at a time.
int makeWithU2f(fido_dev_t *device, fido_cred_t *credential, const Progress &progress, std::chrono::milliseconds patience)
{
    QElapsedTimer waited;
    waited.start();
    int code = FIDO_ERR_RX;
    while (true) {
        QElapsedTimer slice;
        slice.start();
        fido_dev_set_timeout(device, u2fSlice);
        code = fido_dev_make_cred(device, credential, nullptr);
        if (code != FIDO_ERR_RX || slice.elapsed() < u2fSlice / 2) {
            return code;
        }
        if (progress.isCancelled()) {
            return FIDO_ERR_KEEPALIVE_CANCEL;
        }
        if (waited.elapsed() >= patience.count()) {
            return FIDO_ERR_USER_ACTION_TIMEOUT;
        }
    }
}

int makeWith(fido_dev_t *device, fido_cred_t *credential, const SecretBytes &pin, const Progress &progress,
             std::chrono::milliseconds patience)
{
    if (!fido_dev_is_fido2(device)) {
        return makeWithU2f(device, credential, progress, patience);
    }
    SecretBytes text(pin.size() + 1);
    std::copy(pin.view().begin(), pin.view().end(), text.data());
    const Watch watch(device, progress, patience);
    const int code = fido_dev_make_cred(device, credential, pin.isEmpty() ? nullptr : reinterpret_cast<const char *>(text.data()));
    return code == FIDO_ERR_KEEPALIVE_CANCEL && watch.hasWaitedLongEnough() ? FIDO_ERR_USER_ACTION_TIMEOUT : code;
}

struct FreeKey {
    void operator()(es256_pk_t *key) const { es256_pk_free(&key); }
};
using PublicKey = std::unique_ptr<es256_pk_t, FreeKey>;

/// Nothing for what is not x and y.
PublicKey keyOf(const QByteArray &point)
{
    PublicKey key(es256_pk_new());
    const bool isRead
        = key && point.size() == 2 * coordinateSize && es256_pk_from_ptr(key.get(), point.constData(), size_t(point.size())) == FIDO_OK;
    return isRead ? std::move(key) : PublicKey();
}

/// Whether there is a public key that something can be verified with, and a name that fits where it is kept (WebAuthn, section 4:
/// "Credential ID", at most 1023 bytes).
Status verifyKey(const fido_cred_t *credential)
{
    const QByteArray point = bytesOf(fido_cred_pubkey_ptr(credential), fido_cred_pubkey_len(credential));
    const PublicKey key = keyOf(point);
    // Only here does libfido2 ask OpenSSL whether the point is one of the curve.
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> usable(key ? es256_pk_to_EVP_PKEY(key.get()) : nullptr, &EVP_PKEY_free);
    const size_t name = fido_cred_id_len(credential);
    return usable && name > 0 && name <= longestCredentialId
               ? Status()
               : fail(Error::Kind::Forbidden, FidoSecurityKeys::tr("The security key made a credential that can't be used."));
}

/// Whether the statement of the key about itself holds (WebAuthn, section 7.1). Whose key it is, is not asked: any maker is welcome.
Status verifyAttestation(const fido_cred_t *credential, const KeyWish &wish)
{
    const auto refuse = [](const QString &why) {
        return fail(Error::Kind::Forbidden, FidoSecurityKeys::tr("The attestation of the security key is not valid: %1").arg(why));
    };
    const QByteArray data = bytesOf(fido_cred_authdata_raw_ptr(credential), fido_cred_authdata_raw_len(credential));
    if (data.size() <= hashSize
        || data.first(hashSize) != QCryptographicHash::hash(wish.relyingParty.toUtf8(), QCryptographicHash::Sha256)) {
        return refuse(FidoSecurityKeys::tr("it was made for another place."));
    }
    if ((fido_cred_flags(credential) & CTAP_AUTHDATA_USER_PRESENT) == 0) {
        return refuse(FidoSecurityKeys::tr("nobody touched the key."));
    }
    const QString format = QString::fromLatin1(fido_cred_fmt(credential));
    if (format == u"none"_s) {
        return {};
    }
    if (format != u"packed"_s && format != u"fido-u2f"_s) {
        return refuse(FidoSecurityKeys::tr("its form %1 is not known.").arg(format));
    }
    const bool hasCertificate = fido_cred_x5c_len(credential) > 0;
    if (const int code = hasCertificate ? fido_cred_verify(credential) : fido_cred_verify_self(credential); code != FIDO_OK) {
        return refuse(FidoSecurityKeys::tr("its signature is wrong (%1).").arg(QString::fromLatin1(fido_strerr(code))));
    }
    return format == u"packed"_s && hasCertificate
               ? fido::checkPackedCertificate(bytesOf(fido_cred_x5c_ptr(credential), fido_cred_x5c_len(credential)),
                                              bytesOf(fido_cred_aaguid_ptr(credential), fido_cred_aaguid_len(credential)))
               : Status();
}

/// Place, flags and counter of a sign-in, with extensions where the flags tell of some, and no credential (WebAuthn, section 6.1).
bool isOfSignIn(const QByteArray &data)
{
    if (data.size() < sizeOfSignIn) {
        return false;
    }
    const auto flags = static_cast<unsigned char>(data.at(hashSize));
    const bool hasExtensions = (flags & CTAP_AUTHDATA_EXT_DATA) != 0;
    return (flags & CTAP_AUTHDATA_ATT_CRED) == 0 && hasExtensions == (data.size() > sizeOfSignIn);
}

}  // namespace

Result<KeyAbilities> FidoSecurityKeys::abilities(const QString &path) const
{
    fido_init(0);
    const fido::Device device(fido_dev_new());
    if (const int code = device ? m_transport.open(device.get(), path) : FIDO_ERR_INTERNAL; code != FIDO_OK) {
        return tl::unexpected(fido::errorOf(code));
    }
    KeyAbilities abilities{fido_dev_is_fido2(device.get()), fido_dev_has_pin(device.get()), 0};
    if (abilities.hasPin) {
        if (const int code = fido_dev_get_retry_count(device.get(), &abilities.retries); code != FIDO_OK) {
            return tl::unexpected(fido::errorOf(code));
        }
    }
    return abilities;
}

Result<KeyCredential> FidoSecurityKeys::make(const QString &path, const KeyWish &wish, const SecretBytes &pin, Progress &progress) const
{
    fido_init(0);
    const fido::Credential credential = prepared(wish);
    if (!credential) {
        return fail(Error::Kind::Invalid, tr("This user can't be described to a security key."));
    }
    const fido::Device device(fido_dev_new());
    if (const int code = device ? m_transport.open(device.get(), path) : FIDO_ERR_INTERNAL; code != FIDO_OK) {
        return tl::unexpected(fido::errorOf(code));
    }
    if (const int code = makeWith(device.get(), credential.get(), pin, progress, m_patience); code != FIDO_OK) {
        int retries = -1;
        const bool isPin = code == FIDO_ERR_PIN_INVALID && fido_dev_get_retry_count(device.get(), &retries) == FIDO_OK;
        return tl::unexpected(fido::errorOf(code, isPin ? retries : -1));
    }
    if (auto valid = verifyAttestation(credential.get(), wish); !valid) {
        return fail(valid);
    }
    if (auto valid = verifyKey(credential.get()); !valid) {
        return fail(valid);
    }
    KeyCredential made;
    made.id = bytesOf(fido_cred_id_ptr(credential.get()), fido_cred_id_len(credential.get()));
    made.publicKey = coseOf(bytesOf(fido_cred_pubkey_ptr(credential.get()), fido_cred_pubkey_len(credential.get())));
    made.algorithm = fido_cred_type(credential.get());
    made.aaguid = QUuid::fromRfc4122(bytesOf(fido_cred_aaguid_ptr(credential.get()), fido_cred_aaguid_len(credential.get())))
                      .toString(QUuid::WithoutBraces);
    made.attestation = QString::fromLatin1(fido_cred_fmt(credential.get()));
    made.signCount = fido_cred_sigcount(credential.get());
    return made;
}

Result<qint64> FidoSecurityKeys::verify(const KeyCredential &credential, const QString &relyingParty, const KeyAssertion &assertion) const
{
    fido_init(0);
    const auto refuse = [](const QString &message) { return fail(Error::Kind::Forbidden, message); };
    const PublicKey key = keyOf(pointOf(credential.publicKey));
    if (credential.algorithm != COSE_ES256 || !key) {
        return refuse(tr("The public key of this security key is of a kind that is not known."));
    }
    const fido::Assertion given(fido_assert_new());
    const QByteArray &data = assertion.authenticatorData;
    const QByteArray &signature = assertion.signature;
    const bool readable
        = given && isOfSignIn(data) && fido_assert_set_rp(given.get(), relyingParty.toUtf8().constData()) == FIDO_OK
          && fido_assert_set_clientdata_hash(given.get(), octets(assertion.challenge), size_t(assertion.challenge.size())) == FIDO_OK
          && fido_assert_set_up(given.get(), FIDO_OPT_TRUE) == FIDO_OK && fido_assert_set_count(given.get(), 1) == FIDO_OK
          && fido_assert_set_authdata_raw(given.get(), 0, octets(data), size_t(data.size())) == FIDO_OK
          && fido_assert_set_sig(given.get(), 0, octets(signature), size_t(signature.size())) == FIDO_OK;
    if (!readable) {
        return refuse(tr("The answer of the security key can't be read."));
    }
    if (fido_assert_verify(given.get(), 0, COSE_ES256, key.get()) != FIDO_OK) {
        return refuse(tr("This is not a signature of the registered security key, or not one for this sign-in."));
    }
    const qint64 count = fido_assert_sigcount(given.get(), 0);
    if ((count != 0 || credential.signCount != 0) && count <= credential.signCount) {
        return refuse(
            tr("The signature counter of the security key has not grown: there may be a copy of it. Delete the device and register "
               "another one."));
    }
    return count;
}

}  // namespace gatehouse
