// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/secrets/secretbytes.h"

namespace gatehouse {

/// A server that a password is sent to, and how the way there is protected.
struct PasswordReceiver {
    QString host{};
    int port = 0;
    QString protection{};  ///< LDAPS, START_TLS, TLS or NONE

    /// For a person: "dc1.example.com:636 (LDAPS)".
    [[nodiscard]] QString shown() const;
    /// Without regard to the case of the host.
    bool operator==(const PasswordReceiver &other) const;
};

/// What is sealed of a password: with it, whom it was given for. So whatever comes to name another server, a form, a setting, an undo or a
/// program that writes into the file, the password does not go along.
[[nodiscard]] SecretBytes boundTo(const PasswordReceiver &receiver, const SecretBytes &password);

/// The password of what was sealed, for this server. One that was kept before it was bound is for any.
[[nodiscard]] Result<SecretBytes> openedFor(const PasswordReceiver &receiver, const SecretBytes &bound, const QString &field);

/// Why a password that is kept for one server is not for another, and what to do.
[[nodiscard]] Error givenForAnother(const PasswordReceiver &kept, const PasswordReceiver &asked, const QString &field);

}  // namespace gatehouse
