// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse {

/// What a user is called in lists unless somebody says otherwise; empty when neither name is known.
[[nodiscard]] QString displayNameOf(const QString &givenName, const QString &familyName);

}  // namespace gatehouse
