// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/policylisting.h"

namespace gatehouse {

/// What the AWS CLI prints for iam get-policy-version and get-account-authorization-details, as JSON, and bare policy documents in files
/// that are called after the policy. Several documents may follow each other in a file: the ARN that get-policy printed is that of the
/// version behind it.
class AwsPoliciesFormat final : public PolicyFileFormat
{
public:
    [[nodiscard]] Result<PolicyListing> read(QIODevice &device, const QString &name) const override;
    [[nodiscard]] QString commands() const override;
};

}  // namespace gatehouse
