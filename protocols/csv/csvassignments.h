// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmenttable.h"

namespace gatehouse {

/// Assignments as comma-separated values (RFC 4180): account_id, account_name, permission_set, principal_type, principal, and when it is
/// read an action, "create" unless it says "delete". The names of the columns are told without regard to case and signs.
class CsvAssignments final : public AssignmentFormat
{
public:
    [[nodiscard]] Result<AssignmentTable> read(QIODevice &device) const override;
    [[nodiscard]] Status begin(QIODevice &device) const override;
    [[nodiscard]] Status write(QIODevice &device, const Assignment &assignment) const override;
};

}  // namespace gatehouse
