// SPDX-License-Identifier: Apache-2.0
#include "core/mfa/totp.h"
#include "core/secrets/recoverykey.h"

#include <QUrl>
#include <QUrlQuery>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gatehouse;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

}  // namespace

/// Keys as people type them: what is read can be written, and means the same. Any name makes an address that says what it shall.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    if (const auto seed = totp::fromBase32(SecretBytes::ofBytes(bytes))) {
        const auto again = totp::fromBase32(totp::base32(*seed));
        require(again && again->equals(*seed));
        require(totp::code(*seed, 1).has_value());
    }
    if (const auto key = keyOfRecoveryText(text)) {
        require(keyOfRecoveryText(recoveryKeyText(*key))->equals(*key));
    }
    const auto code = totp::typedCode(text, QStringLiteral("code"));
    require(!code || code->size() == 6);
    if (text.isValidUtf16()) {
        const SecretBytes seed = SecretBytes::ofBytes("12345678901234567890");
        const QUrl uri = QUrl::fromEncoded(totp::uriOf(seed, text, text).view().toByteArray(), QUrl::StrictMode);
        require(uri.isValid() && uri.host() == QLatin1String("totp"));
        const QUrlQuery query(uri);
        require(query.queryItems().size() == 5);
        require(query.queryItemValue(QStringLiteral("secret")) == QLatin1String("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        QString name = text;
        require(query.queryItemValue(QStringLiteral("issuer"), QUrl::FullyDecoded) == name.remove(u':'));
    }
    return 0;
}
