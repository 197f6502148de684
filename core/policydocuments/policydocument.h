// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/permissionsets/policyreference.h"

#include <QDateTime>

namespace gatehouse {

/// What a managed policy says, as it was imported.
struct PolicyDocument {
    using Id = RecordId<PolicyDocument>;

    Id id{};
    PolicyReference policy{};  ///< as `documentName` has it
    QString version{};         ///< "v12"; empty where no file said it
    QString document{};
    QDateTime createdAt{};  ///< UTC
    QDateTime updatedAt{};  ///< UTC

    bool operator==(const PolicyDocument &) const = default;
};

/// The reference under which a document is kept. The policies of AWS are the same in every partition, and kept as those of "aws".
[[nodiscard]] PolicyReference documentName(const PolicyReference &policy);
/// What an ARN names: a policy of AWS, or one of the customer in some account, by its path and name. Empty for any other ARN.
[[nodiscard]] PolicyReference documentName(const QString &arn);

}  // namespace gatehouse
