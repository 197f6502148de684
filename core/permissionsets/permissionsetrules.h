// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/permissionsets/permissionset.h"

namespace gatehouse {

/// What the service allows at most in one permission set; it has grown over the years (guide: "AWS account quotas", "Tag restrictions";
/// IAM Identity Center User Guide: "IAM Identity Center quotas").
struct PermissionSetLimits {
    qsizetype inlineBytes = 0;    ///< of an inline policy
    qsizetype inlineLetters = 0;  ///< of these, without white space
    qsizetype policies = 0;       ///< managed ones, by AWS and by the customer together
    qsizetype tags = 0;

    /// Of a quota profile: "2021", "2022" or "current".
    [[nodiscard]] static PermissionSetLimits of(const QString &profile);
};

/// How much of its room an inline policy takes.
struct InlinePolicySize {
    qsizetype bytes = 0;
    qsizetype letters = 0;  ///< without white space
};
[[nodiscard]] InlinePolicySize sizeOfInlinePolicy(const QString &text);

// One field each, as it is typed; the error's field is the one in brackets.
[[nodiscard]] Status validateSetName(const QString &name);                ///< ["name"] 1-32 characters
[[nodiscard]] Status validateSetDescription(const QString &description);  ///< ["description"] at most 700 characters of Latin-1
[[nodiscard]] Status validateSession(int seconds);                        ///< ["sessionDuration"] one to twelve hours
[[nodiscard]] Status validateRelayState(const QString &url);              ///< ["relayState"] at most 240 characters
[[nodiscard]] Status validatePolicy(const PolicyReference &policy, const QString &field);
[[nodiscard]] Status validateInlinePolicy(const QString &text, const PermissionSetLimits &limits);  ///< ["inlinePolicy"] may be empty
[[nodiscard]] Status validateTag(const QString &key, const QString &value);                         ///< ["tags"]

/// Everything, in the order of the form; ["policies"] and ["permissionsBoundary"] too.
[[nodiscard]] Status validate(const PermissionSet &set, const PermissionSetLimits &limits);

}  // namespace gatehouse
