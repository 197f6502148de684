// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

class Workspace;

/// The organization that a workspace is about. There is one or none.
struct Organization {
    using Id = RecordId<Organization>;

    enum class Features { All, ConsolidatedBilling };

    Id id{};
    QString organizationId{};  ///< "o-" and 10 to 32 characters
    Features features = Features::All;
    QDateTime enabledAt{};  ///< since when single sign-on is enabled; invalid while it is not
    QDateTime createdAt{};
    QDateTime updatedAt{};

    [[nodiscard]] bool isEnabled() const { return enabledAt.isValid(); }
    bool operator==(const Organization &) const = default;
};

[[nodiscard]] bool isOrganizationId(const QString &text);

/// The word of AWS Organizations: ALL or CONSOLIDATED_BILLING.
[[nodiscard]] QString nameOf(Organization::Features features);
/// For a person, translated.
[[nodiscard]] QString labelOf(Organization::Features features);

/// What permission sets and assignments belong to.
struct Instance {
    QString arn{};              ///< "arn:aws:sso:::instance/ssoins-…"
    QString id{};               ///< "ssoins-" and 16 hexadecimal digits
    QString identityStoreId{};  ///< "d-" and 10 hexadecimal digits
    QString region{};
};

/// Error::Kind::Forbidden, saying what to do, while single sign-on is not enabled.
[[nodiscard]] Result<Instance> enabledInstance(const Workspace &workspace);

}  // namespace gatehouse
