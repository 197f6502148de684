// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationlisting.h"

namespace gatehouse {

/// What the AWS CLI prints for describe-organization, list-roots, list-organizational-units-for-parent, list-accounts,
/// list-accounts-for-parent and list-children, as JSON; several documents in one file, parts that --query cut out, and
/// objects that name what they are in ("ParentId", or an id as a key) are understood too.
class OrganizationsFormat final : public OrganizationFormat
{
public:
    [[nodiscard]] Result<OrganizationListing> read(QIODevice &device, const QString &name) const override;
    [[nodiscard]] QString commands() const override;
};

}  // namespace gatehouse
