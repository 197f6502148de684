// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace gatehouse {

/// A person of the directory.
struct User {
    using Id = RecordId<User>;
    enum class Status { Enabled, Disabled };

    Id id{};
    QString userId{};    ///< the UserId of the identity store API: a UUID, fixed for life
    QString username{};  ///< unique without regard to case, fixed for life (guide: "Add users")
    QString email{};     ///< unique without regard to case
    QString givenName{};
    QString familyName{};
    QString displayName{};
    Status status = Status::Enabled;
    bool emailVerified = false;
    QMap<QString, QString> attributes{};  ///< everything optional, by the path of its UserAttribute; never an empty value
    QDateTime createdAt{};                ///< UTC
    QDateTime updatedAt{};                ///< UTC
    qint64 authenticatorApps = 0;         ///< registered for multi-factor authentication
    qint64 securityKeys = 0;              ///< the same

    bool operator==(const User &) const = default;
};

/// Reads the field that `path` names ("userName", "emails.value", "enterprise.department" …); empty when there is none.
[[nodiscard]] QString fieldOf(const User &user, const QString &path);

/// Writes the field that `path` names; an empty value removes an optional attribute.
void setField(User &user, const QString &path, const QString &value);

/// Checks one field as it is typed. The error names `path` in its field.
[[nodiscard]] Status validateField(const QString &path, const QString &value);

/// Checks a whole user, fields in the order of the form; unknown attributes are refused.
[[nodiscard]] Status validate(const User &user);

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::User)
