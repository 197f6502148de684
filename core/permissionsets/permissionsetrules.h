// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/permissionsets/permissionset.h"
#include "core/quotas/quota.h"

namespace gatehouse {

/// What the service allows at most in one permission set; it has grown over the years (guide: "AWS account quotas", "Tag restrictions";
/// IAM Identity Center User Guide: "IAM Identity Center quotas").
struct PermissionSetLimits {
    QuotaProfile profile = QuotaProfile::Current;
    qsizetype policies = 0;  ///< managed ones, by AWS and by the customer together
    qsizetype tags = 0;

    [[nodiscard]] static PermissionSetLimits of(QuotaProfile profile);
};

// One field each, as it is typed; the error's field is the one in brackets.
[[nodiscard]] Status validateSetName(const QString &name);                ///< ["name"] 1-32 characters
[[nodiscard]] Status validateSetDescription(const QString &description);  ///< ["description"] at most 700 characters of Latin-1
[[nodiscard]] Status validateSession(int seconds);                        ///< ["sessionDuration"] one to twelve hours
[[nodiscard]] Status validateRelayState(const QString &url);              ///< ["relayState"] at most 240 characters
[[nodiscard]] Status validatePolicy(const PolicyReference &policy, const QString &field);
/// ["inlinePolicy"] may be empty; the size and everything that a check of an identity policy calls an error
[[nodiscard]] Status validateInlinePolicy(const QString &text, QuotaProfile profile);
[[nodiscard]] Status validateTag(const QString &key, const QString &value);  ///< ["tags"]

/// Everything, in the order of the form; ["policies"] and ["permissionsBoundary"] too.
[[nodiscard]] Status validate(const PermissionSet &set, const PermissionSetLimits &limits);

}  // namespace gatehouse
