// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace gatehouse {

/// A Region of AWS.
struct Region {
    QString code{};  ///< eu-central-1
    QString name{};  ///< as AWS writes it in every language: "Europe (Frankfurt)"

    bool operator==(const Region &) const = default;
};

/// Where the service is available, by code (guide: "AWS SSO Region availability", which names the AWS General Reference, "AWS IAM Identity
/// Center endpoints and quotas"). Regions of other partitions are not among them: the ARNs here begin with "arn:aws".
[[nodiscard]] const QList<Region> &regions();

/// "Europe (Frankfurt) · eu-central-1"; the code alone of a Region that is not known.
[[nodiscard]] QString labelOfRegion(const QString &code);

/// Error::Kind::Invalid, naming the Region that was perhaps meant, where the service is not available.
[[nodiscard]] Status validateRegion(const QString &code);

}  // namespace gatehouse
