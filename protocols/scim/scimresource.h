// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

#include <QJsonObject>

namespace gatehouse {

/// Schema URNs (RFC 7643, section 8.7) and the own extension for what RFC 7643 has no place for.
namespace scim {
inline const QString userSchema = QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:User");
inline const QString groupSchema = QStringLiteral("urn:ietf:params:scim:schemas:core:2.0:Group");
inline const QString enterpriseSchema = QStringLiteral("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User");
inline const QString workforceUserSchema = QStringLiteral("urn:gatehouse:params:scim:schemas:extension:workforce:2.0:User");
inline const QString workforceGroupSchema = QStringLiteral("urn:gatehouse:params:scim:schemas:extension:workforce:2.0:Group");
inline const QString listSchema = QStringLiteral("urn:ietf:params:scim:api:messages:2.0:ListResponse");
}  // namespace scim

/// A user as RFC 7643 writes it; empty attributes are absent, meta has no version.
[[nodiscard]] QJsonObject toScim(const User &user);

/// A group without its members.
[[nodiscard]] QJsonObject toScim(const Group &group);

/// A group with its members: their UserIds, and their usernames in the own extension for a directory that gives other ids.
[[nodiscard]] QJsonObject toScim(const Group &group, const QList<GroupMember> &members);

/// A resource read back: the row, and the id that other resources of the same document refer to it by.
struct ScimRow {
    ImportRow row{};
    QString id{};
};

/// Reads a User or a Group. What makes it unusable is the row's error, with the SCIM attribute as its field: a wrong type, a second
/// value of a multi-valued attribute, an attribute that the identity store does not support. The value of a password is never repeated.
/// `notes` collects attributes that were left out.
[[nodiscard]] ScimRow fromScim(const QJsonObject &resource, QStringList &notes);

}  // namespace gatehouse
