// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"

namespace gatehouse {

/// Finds out why a server's TLS was refused, over a connection of its own: libldap says no more than that it was. The check that counts is
/// libldap's; nothing is sent here but the wish to begin TLS.
[[nodiscard]] Error whyUntrusted(const DirectoryConnection &connection, const QString &said, Progress &progress);

/// Where Debian, Fedora and openSUSE keep the certificates that a computer trusts; empty when it is nowhere.
[[nodiscard]] QByteArray systemAuthorities();

}  // namespace gatehouse
