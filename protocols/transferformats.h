// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// Every file format there is: CSV, LDIF and SCIM, and for an organization what the AWS CLI prints.
[[nodiscard]] TransferFormats allTransferFormats();

}  // namespace gatehouse
