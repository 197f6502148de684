// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policy.h"
#include "core/quotas/quota.h"

#include <QStringView>

namespace gatehouse {

/// How large a policy is, or may be, in bytes of UTF-8.
struct PolicySize {
    qint64 bytes = 0;
    qint64 bytesWithoutSpace = 0;  ///< white space between the elements left out; that inside of a string counts

    bool operator==(const PolicySize &) const = default;
};

[[nodiscard]] PolicySize sizeOf(QStringView text);

/// The most of each; 0 where there is no limit. Identity is the inline policy of a permission set.
/// (guide: "Quotas", IAM User Guide: "IAM and AWS STS quotas", AWS Organizations User Guide: "Quotas and service limits")
[[nodiscard]] PolicySize mostOf(PolicyKind kind, QuotaProfile profile);

}  // namespace gatehouse
