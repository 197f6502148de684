// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionsetrules.h"
#include "ui/shell/desk.h"

namespace gatehouse {

class Form;

/// What is edited of a permission set at a time.
enum class SetPart {
    Details,           ///< name, description, session duration, relay state
    AwsPolicies,       ///< the attached policies that AWS manages
    CustomerPolicies,  ///< the attached policies of the customer, and the permissions boundary
    InlinePolicy,
    Tags,
};

/// Adds the fields of a part, named as the errors of the service name them.
void addFields(Form &form, SetPart part, const Desk &desk, const PermissionSetLimits &limits);
/// Fills in the fields of a part.
void loadFields(Form &form, SetPart part, const PermissionSet &set);
/// Takes over what the fields of a part say, and leaves the rest as it is.
void takeFields(const Form &form, SetPart part, PermissionSet &set);

}  // namespace gatehouse
