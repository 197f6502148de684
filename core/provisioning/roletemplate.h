// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"

namespace gatehouse {

/// What the roles of a permission set are made from: alike in every account. Neither the description nor the tags of a permission
/// set are part of it (guide: "Create a permission set", "Tagging AWS Single Sign-On resources").
struct RoleTemplate {
    QList<PolicyReference> policies{};  ///< in the order of their texts
    QString inlinePolicy{};
    PolicyReference boundary{};
    int sessionSeconds = 3600;  ///< of the sessions that are started; the role itself allows `longestRoleSession`
    QString relayState{};
    bool tagsSession = false;  ///< whether attributes for access control come along as session tags

    bool operator==(const RoleTemplate &) const = default;
};

/// Seconds: every role allows twelve hours, and the permission set less (guide: "Set session duration").
constexpr int longestRoleSession = 12 * 60 * 60;

[[nodiscard]] RoleTemplate templateOf(const PermissionSet &set, bool tagsSession);
/// The same for templates that are the same, and for no others.
[[nodiscard]] QByteArray digestOf(const RoleTemplate &made);

}  // namespace gatehouse
