// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/permissionsets/policyreference.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace gatehouse {

/// A template of access to an account: in every account where it is assigned it stands as an IAM role (guide: "Permission sets").
struct PermissionSet {
    using Id = RecordId<PermissionSet>;

    Id id{};
    QString permissionSetId{};  ///< "ps-" and 16 hexadecimal digits, fixed for life
    QString name{};             ///< part of the role's name, fixed for life; unique without regard to case
    QString description{};
    int sessionSeconds = 3600;  ///< how long a session lasts: one to twelve hours
    QString relayState{};       ///< where the console opens after signing in
    QList<PolicyReference> policies{};
    QString inlinePolicy{};          ///< a JSON document; empty for none
    PolicyReference boundary{};      ///< the permissions boundary; empty for none
    QMap<QString, QString> tags{};   ///< keys and values are case sensitive
    qint64 assignedAccounts = 0;     ///< in how many accounts somebody has it
    qint64 provisionedAccounts = 0;  ///< in how many accounts its role stands
    QDateTime createdAt{};           ///< UTC
    QDateTime updatedAt{};           ///< UTC

    bool operator==(const PermissionSet &) const = default;
};

/// "arn:aws:sso:::permissionSet/ssoins-…/ps-…" (guide: "Delegating permission set administration")
[[nodiscard]] QString arnOf(const PermissionSet &set, const QString &instanceId);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::PermissionSet)
