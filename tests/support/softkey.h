// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocols/fido/fidotransport.h"
#include "tests/support/softkeycrypto.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <condition_variable>
#include <functional>
#include <mutex>

#include <fido.h>

namespace gatehouse {

using namespace Qt::StringLiterals;

/// A security key made of software: it answers what libfido2 sends through its transport hooks, by CTAP 2.0 or by U2F.
class SoftKey
{
public:
    enum class Attests { None, Self, ByCertificate, WithWrongSignature, ForAnotherModel, AsAnAuthority, ForAnotherPlace };

    bool isU2f = false;
    bool needsTouch = false;  ///< until `touch` is called
    bool isUnplugged = false;
    QByteArray pin{};
    int retries = 8;
    Attests attests = Attests::None;
    std::function<void(QByteArray &)> alterData{};         ///< of a new credential, before it is signed
    std::function<void(QCborMap &)> alterAnswer{};         ///< to the wish for one
    std::function<void(QByteArray &)> alterAnswerBytes{};  ///< the same as it is sent

    void touch()
    {
        const std::lock_guard lock(m_mutex);
        m_touched = true;
        m_wake.notify_all();
    }
    [[nodiscard]] bool isWaiting() const
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting;
    }
    void setSignCount(quint32 count) { m_count = count; }

    // What the transport calls.

    int take(quint8 command, const QByteArray &message)
    {
        const std::lock_guard lock(m_mutex);
        if (isUnplugged) {
            return -1;
        }
        if (command == CTAP_CMD_CANCEL) {
            m_cancelled = true;
            m_wake.notify_all();
            return 0;
        }
        m_message = message;
        m_cancelled = false;
        return 0;
    }

    int give(quint8 command, unsigned char *buffer, size_t size, int milliseconds)
    {
        if (milliseconds == 0) {
            return -1;  // nothing of a port that was not read in time
        }
        std::unique_lock lock(m_mutex);
        const QByteArray answer = command == CTAP_CMD_INIT   ? greeting()
                                  : command == CTAP_CMD_CBOR ? ctap(lock, milliseconds)
                                                             : u2f(lock, milliseconds);
        if (answer.isEmpty() || size_t(answer.size()) > size) {
            return -1;
        }
        std::copy(answer.begin(), answer.end(), buffer);
        return int(answer.size());
    }

private:
    static constexpr quint8 withCbor = 0x04;
    static constexpr quint8 withoutMessages = 0x08;

    struct Kept {
        QByteArray id;
        softkey::Pair pair;
    };

    [[nodiscard]] QByteArray greeting() const
    {
        const QByteArray channel("\x01\x02\x03\x04", 4);
        const char abilities = char(isU2f ? 0x01 : withCbor | withoutMessages);
        return m_message.first(8) + channel + QByteArray("\x02\x01\x00\x00", 4) + abilities;
    }

    /// False when it was cancelled or when nobody touched the key in time.
    bool isTouched(std::unique_lock<std::mutex> &lock, int milliseconds)
    {
        if (!needsTouch) {
            return true;
        }
        m_waiting = true;
        const auto ready = [this] { return m_touched || m_cancelled; };
        if (milliseconds < 0) {
            m_wake.wait(lock, ready);
        } else {
            m_wake.wait_for(lock, std::chrono::milliseconds(milliseconds), ready);
        }
        m_waiting = false;
        return m_touched;
    }

    [[nodiscard]] const Kept *kept(const QByteArray &id) const
    {
        for (const auto &each : m_kept) {
            if (each.id == id) {
                return &each;
            }
        }
        return nullptr;
    }

    static QByteArray answer(const QCborMap &map) { return '\0' + QCborValue(map).toCbor(); }
    static QByteArray refusal(int code) { return QByteArray(1, char(code)); }

    QByteArray ctap(std::unique_lock<std::mutex> &lock, int milliseconds)
    {
        const QCborMap request = QCborValue::fromCbor(m_message.mid(1)).toMap();
        switch (quint8(m_message.at(0))) {
        case CTAP_CBOR_GETINFO:
            return information();
        case CTAP_CBOR_CLIENT_PIN:
            return clientPin(request);
        case CTAP_CBOR_MAKECRED:
            return make(request, lock, milliseconds);
        case CTAP_CBOR_ASSERT:
            return assertion(request, lock, milliseconds);
        default:
            return refusal(FIDO_ERR_INVALID_COMMAND);
        }
    }

    [[nodiscard]] QByteArray information() const
    {
        QCborMap options{{u"rk"_s, false}, {u"up"_s, true}};
        if (!pin.isEmpty()) {
            options.insert(u"clientPin"_s, true);
        }
        return answer({{1, QCborArray{u"FIDO_2_0"_s}}, {3, softkey::model()}, {4, options}, {5, 1200}, {6, QCborArray{1}}});
    }

    QByteArray clientPin(const QCborMap &request)
    {
        switch (request.value(2).toInteger()) {
        case 1:
            return answer({{3, retries}});
        case 2: {
            const QByteArray point = m_agreement.point();
            return answer({{1, QCborMap{{1, 2}, {3, -25}, {-1, 1}, {-2, point.mid(1, 32)}, {-3, point.mid(33)}}}});
        }
        default:
            break;
        }
        const QCborMap theirs = request.value(3).toMap();
        const QByteArray secret
            = softkey::sha256(m_agreement.agree('\4' + theirs.value(-2).toByteArray() + theirs.value(-3).toByteArray()));
        if (retries == 0) {
            return refusal(FIDO_ERR_PIN_BLOCKED);
        }
        if (softkey::aes(secret, request.value(6).toByteArray(), false) != softkey::sha256(pin).first(16)) {
            --retries;
            m_agreement = softkey::Pair();
            return refusal(FIDO_ERR_PIN_INVALID);
        }
        retries = 8;
        return answer({{2, softkey::aes(secret, m_token, true)}});
    }

    QByteArray make(const QCborMap &request, std::unique_lock<std::mutex> &lock, int milliseconds)
    {
        const QByteArray challenge = request.value(1).toByteArray();
        const QByteArray permission = request.value(8).toByteArray();
        if (!pin.isEmpty() && permission.isEmpty()) {
            return refusal(FIDO_ERR_PIN_REQUIRED);
        }
        if (!pin.isEmpty() && softkey::hmac(m_token, challenge).first(16) != permission) {
            return refusal(FIDO_ERR_PIN_AUTH_INVALID);
        }
        if (!isTouched(lock, milliseconds)) {
            return m_cancelled ? refusal(FIDO_ERR_KEEPALIVE_CANCEL) : QByteArray();
        }
        for (const QCborValue &each : request.value(5).toArray()) {
            if (kept(each.toMap().value(u"id"_s).toByteArray())) {
                return refusal(FIDO_ERR_CREDENTIAL_EXCLUDED);
            }
        }
        m_kept.emplace_back(Kept{softkey::random(32), {}});
        const Kept &fresh = m_kept.back();
        const QString place = attests == Attests::ForAnotherPlace ? u"evil.example"_s : request.value(2).toMap().value(u"id"_s).toString();
        QByteArray data = softkey::sha256(place.toUtf8()) + char(pin.isEmpty() ? 0x41 : 0x45) + counter() + softkey::model()
                          + QByteArray("\x00\x20", 2) + fresh.id + fresh.pair.cose();
        const bool isNone = attests == Attests::None || attests == Attests::ForAnotherPlace;
        if (alterData) {
            alterData(data);
        }
        QCborMap made{{1, isNone ? u"none"_s : u"packed"_s}, {2, data}, {3, isNone ? QCborMap() : statement(fresh, data + challenge)}};
        if (alterAnswer) {
            alterAnswer(made);
        }
        QByteArray bytes = answer(made);
        if (alterAnswerBytes) {
            alterAnswerBytes(bytes);
        }
        return bytes;
    }

    [[nodiscard]] QCborMap statement(const Kept &fresh, QByteArray content) const
    {
        if (attests == Attests::WithWrongSignature) {
            content += 'x';
        }
        if (attests == Attests::Self || attests == Attests::WithWrongSignature) {
            return {{u"alg"_s, -7}, {u"sig"_s, fresh.pair.sign(content)}};
        }
        const softkey::Maker maker(attests == Attests::ForAnotherModel ? QByteArray(16, 'x') : softkey::model(),
                                   attests == Attests::AsAnAuthority);
        return {{u"alg"_s, -7}, {u"sig"_s, maker.pair.sign(content)}, {u"x5c"_s, QCborArray{maker.certificate}}};
    }

    QByteArray assertion(const QCborMap &request, std::unique_lock<std::mutex> &lock, int milliseconds)
    {
        if (!isTouched(lock, milliseconds)) {
            return m_cancelled ? refusal(FIDO_ERR_KEEPALIVE_CANCEL) : QByteArray();
        }
        for (const QCborValue &each : request.value(3).toArray()) {
            const QByteArray id = each.toMap().value(u"id"_s).toByteArray();
            if (const Kept *known = kept(id)) {
                const QByteArray data = softkey::sha256(request.value(1).toString().toUtf8()) + '\1' + counter();
                return answer({{1, QCborMap{{u"id"_s, id}, {u"type"_s, u"public-key"_s}}},
                               {2, data},
                               {3, known->pair.sign(data + request.value(2).toByteArray())}});
            }
        }
        return refusal(FIDO_ERR_NO_CREDENTIALS);
    }

    /// FIDO U2F raw message formats, sections 4 and 5.
    QByteArray u2f(std::unique_lock<std::mutex> &lock, int milliseconds)
    {
        static const QByteArray fine = QByteArray::fromHex("9000");
        static const QByteArray touchMe = QByteArray::fromHex("6985");
        static const QByteArray unknown = QByteArray::fromHex("6a80");
        const QByteArray data = m_message.mid(7);
        if (quint8(m_message.at(1)) == U2F_CMD_AUTH) {
            return kept(data.mid(65, quint8(data.at(64)))) ? touchMe : unknown;
        }
        if (quint8(m_message.at(1)) != U2F_CMD_REGISTER) {
            return unknown;
        }
        if (needsTouch && !m_touched) {
            m_waiting = true;
            m_wake.wait_for(lock, std::chrono::milliseconds(std::min(milliseconds, 20)));
            return touchMe;
        }
        const QByteArray challenge = data.first(32);
        const QByteArray place = data.mid(32, 32);
        m_kept.emplace_back(Kept{softkey::random(64), {}});
        const Kept &fresh = m_kept.back();
        const softkey::Maker maker(softkey::model(), false);
        QByteArray content = '\0' + place + challenge + fresh.id + fresh.pair.point();
        if (attests == Attests::WithWrongSignature) {
            content += 'x';
        }
        return '\5' + fresh.pair.point() + char(fresh.id.size()) + fresh.id + maker.certificate + maker.pair.sign(content) + fine;
    }

    QByteArray counter()
    {
        ++m_count;
        QByteArray bytes;
        for (const int shift : {24, 16, 8, 0}) {
            bytes += char((m_count >> shift) & 0xFFU);
        }
        return bytes;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    QByteArray m_message;
    bool m_touched = false;
    bool m_cancelled = false;
    bool m_waiting = false;
    quint32 m_count = 0;
    softkey::Pair m_agreement;
    QByteArray m_token = softkey::random(32);
    std::vector<Kept> m_kept;
};

/// A port that soft keys are plugged into.
class SoftTransport final : public FidoTransport
{
public:
    explicit SoftTransport(const QList<SoftKey *> &keys = {})
    {
        for (SoftKey *key : keys) {
            plug(key);
        }
    }
    void plug(SoftKey *key) { m_keys.append(key); }

    [[nodiscard]] Result<QList<PluggedKey>> plugged() const override
    {
        QList<PluggedKey> all;
        for (SoftKey *key : m_keys) {
            all.append({QString::number(quintptr(key)), key->isU2f ? u"Soft U2F key"_s : u"Soft key"_s});
        }
        return all;
    }
    [[nodiscard]] int open(fido_dev *device, const QString &path) const override
    {
        static const fido_dev_io_t io{
            [](const char *name) -> void * { return reinterpret_cast<void *>(quintptr(QByteArray(name).toULongLong())); }, [](void *) {},
            [](void *, unsigned char *, size_t, int) { return -1; }, [](void *, const unsigned char *, size_t) { return -1; }};
        static const fido_dev_transport_t transport{
            [](fido_dev *from, quint8 command, unsigned char *buffer, size_t size, int milliseconds) {
                return static_cast<SoftKey *>(fido_dev_io_handle(from))->give(command, buffer, size, milliseconds);
            },
            [](fido_dev *to, quint8 command, const unsigned char *buffer, size_t size) {
                return static_cast<SoftKey *>(fido_dev_io_handle(to))
                    ->take(command, {reinterpret_cast<const char *>(buffer), qsizetype(size)});
            }};
        const int code = fido_dev_set_io_functions(device, &io);
        return code != FIDO_OK || fido_dev_set_transport_functions(device, &transport) != FIDO_OK
                   ? FIDO_ERR_INTERNAL
                   : fido_dev_open(device, path.toLatin1().constData());
    }

private:
    QList<SoftKey *> m_keys;
};

}  // namespace gatehouse
