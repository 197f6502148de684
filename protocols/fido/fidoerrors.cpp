// SPDX-License-Identifier: Apache-2.0
#include "protocols/fido/fidohandles.h"

#include <QCoreApplication>

namespace gatehouse::fido {

using namespace Qt::StringLiterals;

namespace {

struct FidoWords {
    Q_DECLARE_TR_FUNCTIONS(FidoWords)
};

Error pinError(int code, int retries)
{
    const auto invalid = [](const QString &message) { return Error{Error::Kind::Forbidden, message, u"pin"_s, {}}; };
    switch (code) {
    case FIDO_ERR_PIN_REQUIRED:
        return invalid(FidoWords::tr("This security key has a PIN. Type it."));
    case FIDO_ERR_PIN_AUTH_BLOCKED:
        return invalid(FidoWords::tr("Too many wrong PINs in a row. Unplug the key, plug it in again and try once more."));
    case FIDO_ERR_PIN_BLOCKED:
        return invalid(
            FidoWords::tr("The key has locked itself after too many wrong PINs. It has to be reset, and all that it was registered "
                          "for with it."));
    case FIDO_ERR_PIN_NOT_SET:
        return invalid(FidoWords::tr("This security key has no PIN. Leave the field empty."));
    default:
        return invalid(retries < 0
                           ? FidoWords::tr("This is not the PIN of the key.")
                           : FidoWords::tr("This is not the PIN of the key. It locks itself after %n more attempt(s).", nullptr, retries));
    }
}

}  // namespace

Error errorOf(int code, int retries)
{
    using Kind = Error::Kind;
    const QString words = QString::fromLatin1(fido_strerr(code));
    switch (code) {
    case FIDO_ERR_PIN_REQUIRED:
    case FIDO_ERR_PIN_AUTH_BLOCKED:
    case FIDO_ERR_PIN_BLOCKED:
    case FIDO_ERR_PIN_NOT_SET:
    case FIDO_ERR_PIN_INVALID:
    case FIDO_ERR_PIN_AUTH_INVALID:
        return pinError(code, retries);
    case FIDO_ERR_CREDENTIAL_EXCLUDED:
        return {Kind::Conflict, FidoWords::tr("This security key is registered for this user already."), {}, words};
    case FIDO_ERR_TIMEOUT:
    case FIDO_ERR_ACTION_TIMEOUT:
    case FIDO_ERR_USER_ACTION_TIMEOUT:
        return {Kind::Network, FidoWords::tr("Nobody touched the security key. Try again, and touch it when it blinks."), {}, words};
    case FIDO_ERR_KEEPALIVE_CANCEL:
        return {Kind::Cancelled, FidoWords::tr("Cancelled. Nothing was registered."), {}, words};
    case FIDO_ERR_OPERATION_DENIED:
    case FIDO_ERR_NOT_ALLOWED:
        return {Kind::Forbidden,
                FidoWords::tr("The security key has refused. If it asks for a PIN or a finger on its own, do that."),
                {},
                words};
    case FIDO_ERR_UNSUPPORTED_ALGORITHM:
        return {Kind::Forbidden,
                FidoWords::tr("This security key knows no ES256 signatures, which the portal asks for. Use another key."),
                {},
                words};
    case FIDO_ERR_KEY_STORE_FULL:
        return {Kind::Forbidden, FidoWords::tr("There is no more room on the security key. Remove something from it first."), {}, words};
    case FIDO_ERR_TX:
    case FIDO_ERR_RX:
    case FIDO_ERR_INTERNAL:
        return {
            Kind::Network,
            FidoWords::tr("The security key can't be reached: it was unplugged, or this account may not use it. Plug it in again; on Linux "
                          "the udev rules for security keys have to be installed."),
            {},
            words};
    default:
        return {Kind::Network, FidoWords::tr("The security key has answered: %1.").arg(words), {}, words};
    }
}

}  // namespace gatehouse::fido
