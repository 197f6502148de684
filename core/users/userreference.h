// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"

#include <QJsonObject>

namespace gatehouse {

/// How an event names a user.
[[nodiscard]] inline QJsonObject reference(const User &user)
{
    return {{QStringLiteral("userId"), user.userId}, {QStringLiteral("userName"), user.username}};
}

}  // namespace gatehouse
