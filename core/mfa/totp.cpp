// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/totp.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cstdlib>

#include <liboath/oath.h>
#include <sodium.h>

namespace gatehouse::totp {

using namespace Qt::StringLiterals;

namespace {

struct Totp {
    Q_DECLARE_TR_FUNCTIONS(Totp)
};

constexpr qsizetype seedSize = 20;
constexpr qsizetype digestSize = 32;
constexpr int usualDigits = 6;

bool isReady()
{
    static const bool ready = oath_init() == OATH_OK;
    return ready;
}

/// What liboath has allocated, taken over and wiped.
SecretBytes taken(char *text, size_t size)
{
    SecretBytes secret = SecretBytes::ofBytes(QByteArrayView(text, qsizetype(size)));
    sodium_memzero(text, size);
    std::free(text);  // NOLINT(cppcoreguidelines-no-malloc): allocated by liboath
    return secret;
}

const char *charsOf(const SecretBytes &secret)
{
    return reinterpret_cast<const char *>(secret.data());
}

bool isSame(const QString &one, const QString &other)
{
    const QByteArray a = one.toLatin1();
    const QByteArray b = other.toLatin1();
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

/// Looks at `expected` first, then at its neighbours by their distance.
template<typename Matches>
Result<std::optional<qint64>> nearest(qint64 expected, qint64 window, qint64 last, Matches matches)
{
    for (qint64 distance = 0; distance <= window; ++distance) {
        for (const qint64 step : {expected - distance, expected + distance}) {
            if (step <= last || step < 0) {
                continue;
            }
            const Result<bool> found = matches(step);
            if (!found) {
                return fail(found);
            }
            if (*found) {
                return step;
            }
        }
    }
    return std::optional<qint64>();
}

}  // namespace

SecretBytes newSeed()
{
    return SecretBytes::random(seedSize);
}

SecretBytes base32(const SecretBytes &seed)
{
    char *text = nullptr;
    size_t size = 0;
    if (!isReady() || oath_base32_encode(charsOf(seed), size_t(seed.size()), &text, &size) != OATH_OK) {
        return {};
    }
    SecretBytes padded = taken(text, size);
    qsizetype end = padded.size();
    while (end > 0 && padded.view().at(end - 1) == '=') {
        --end;
    }
    return SecretBytes::ofBytes(padded.view().first(end));
}

Result<SecretBytes> fromBase32(const SecretBytes &text)
{
    SecretBytes plain(text.size());  // as apps and people group it: "jbsw y3dp-ehpk"
    qsizetype length = 0;
    for (const char each : text.view()) {
        const bool isSmall = each >= 'a' && each <= 'z';
        if (each != ' ' && each != '-' && each != '\n' && each != '\r') {
            plain.data()[length++] = static_cast<unsigned char>(isSmall ? each - 'a' + 'A' : each);
        }
    }
    char *bytes = nullptr;
    size_t size = 0;
    const bool done = length > 0 && isReady() && oath_base32_decode(charsOf(plain), size_t(length), &bytes, &size) == OATH_OK;
    if (!done || size == 0) {
        return fail(Error::Kind::Invalid, Totp::tr("A secret key is written in Base32: the letters A to Z and the digits 2 to 7."),
                    u"secret"_s);
    }
    return taken(bytes, size);
}

qint64 stepAt(const QDateTime &when, const Scheme &scheme)
{
    return when.toSecsSinceEpoch() / scheme.period;
}

Result<QString> code(const SecretBytes &seed, qint64 step, const Scheme &scheme)
{
    std::array<char, 16> text{};
    const int flags = scheme.hash == Scheme::Hash::Sha256   ? OATH_TOTP_HMAC_SHA256
                      : scheme.hash == Scheme::Hash::Sha512 ? OATH_TOTP_HMAC_SHA512
                                                            : 0;
    // With a step of one second its number is the time.
    const int failed = isReady() ? oath_totp_generate2(charsOf(seed), size_t(seed.size()), time_t(step), 1, 0, unsigned(scheme.digits),
                                                       flags, text.data())
                                 : OATH_CRYPTO_ERROR;
    if (failed != OATH_OK) {
        return fail(Error::Kind::Invalid, Totp::tr("No code can be made: %1.").arg(QString::fromUtf8(oath_strerror(failed))), u"secret"_s);
    }
    return QString::fromLatin1(text.data());
}

Result<std::optional<qint64>> stepOf(const SecretBytes &seed, const QString &typed, qint64 expected, qint64 window, qint64 last)
{
    return nearest(expected, window, last, [&](qint64 step) -> Result<bool> {
        const auto made = code(seed, step);
        return made ? Result<bool>(isSame(*made, typed)) : fail(made);
    });
}

Result<std::optional<qint64>> stepOfPair(const SecretBytes &seed, const QString &first, const QString &second, qint64 expected,
                                         qint64 window, qint64 last)
{
    return nearest(expected, window, last, [&](qint64 step) -> Result<bool> {
        const auto one = code(seed, step);
        if (!one || !isSame(*one, first)) {
            return one ? Result<bool>(false) : fail(one);
        }
        const auto next = code(seed, step + 1);
        return next ? Result<bool>(isSame(*next, second)) : fail(next);
    });
}

Result<QString> typedCode(const QString &text, const QString &field)
{
    QString digits;
    for (const QChar each : text) {
        if (each.isSpace()) {
            continue;
        }
        if (each.digitValue() < 0) {
            return fail(Error::Kind::Invalid, Totp::tr("A code has six digits and nothing else."), field);
        }
        digits.append(QChar(u'0' + each.digitValue()));
    }
    if (digits.size() != usualDigits) {
        return fail(Error::Kind::Invalid, Totp::tr("A code has six digits; the app shows another one every 30 seconds."), field);
    }
    return digits;
}

SecretBytes uriOf(const SecretBytes &seed, const QString &issuer, const QString &account)
{
    const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    const SecretBytes secret = base32(seed);
    // Neither part of the label may have a colon, which parts them (Key URI Format: "Label").
    QString name = issuer;
    name.remove(u':');
    const QByteArray before = "otpauth://totp/" + encoded(name) + ':' + encoded(QString(account).remove(u':')) + "?secret=";
    const QByteArray after = "&issuer=" + encoded(name) + "&algorithm=SHA1&digits=6&period=30";
    SecretBytes uri(before.size() + secret.size() + after.size());
    unsigned char *at = uri.data();
    for (const QByteArrayView part : {QByteArrayView(before), secret.view(), QByteArrayView(after)}) {
        at = std::copy(part.begin(), part.end(), at);
    }
    return uri;
}

QString digestOf(const SecretBytes &seed, const QString &scope)
{
    const QByteArray salt = scope.toUtf8();
    QByteArray digest(digestSize, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size_t(digestSize));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(salt.constData()), size_t(salt.size()) + 1);
    crypto_generichash_update(&state, seed.data(), size_t(seed.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), size_t(digestSize));
    return QString::fromLatin1(digest.toHex());
}

}  // namespace gatehouse::totp
