// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"
#include "protocols/ldif/ldifparser.h"

#include <QByteArrayList>

namespace gatehouse {

enum class LdifKind { User, Group, Other };

/// What an entry is, by its object classes: person, inetOrgPerson, user … or group, groupOfNames, posixGroup … An AD computer is Other.
[[nodiscard]] LdifKind kindOf(const LdifEntry &entry);

/// The LDAP attributes, in lower case and best first, that a user attribute is read from; the first is the one it is written to.
/// An attribute that LDAP has no name for is called "gatehouse-" and its path with '-' for '.'.
[[nodiscard]] QByteArrayList ldapNamesOf(const QString &path);

/// The name to write a user attribute by, in its usual spelling; a country that is no two-letter code goes to "co".
[[nodiscard]] QByteArray ldapNameFor(const QString &path, const QString &value);

/// Fills everything but the memberships, which need the whole file; notes collect what was left out.
[[nodiscard]] ImportRow userRowOf(const LdifEntry &entry, QStringList &notes);
[[nodiscard]] ImportRow groupRowOf(const LdifEntry &entry);

}  // namespace gatehouse
