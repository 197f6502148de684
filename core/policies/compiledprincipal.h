// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/accessrequest.h"
#include "core/policies/policy.h"

namespace gatehouse {

/// How a resource policy names the one who asks; the better the later. It settles what else has to allow the request.
/// (IAM User Guide: "Policy evaluation logic", resource-based policies)
enum class Naming {
    None,
    Account,  ///< leaves it to the account
    Role,     ///< the role: boundary and session policy limit it
    Direct,   ///< the user or session itself, the service, or everyone: within the account nothing else is needed
};

/// One value of `Principal` or `NotPrincipal`.
class CompiledPrincipal
{
public:
    explicit CompiledPrincipal(const PolicyPrincipal &principal);

    [[nodiscard]] Naming names(const Requester &requester) const;
    /// Whether it is a user, role or session of that account rather than the account or something else.
    [[nodiscard]] bool isIdentityOf(const QString &account) const;

private:
    PolicyPrincipal::Kind m_kind;
    Requester m_named;  ///< what the value would be as the one who asks
    bool m_isAccount = false;
};

}  // namespace gatehouse
