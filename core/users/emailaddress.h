// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

namespace gatehouse {

/// What the service takes as an address of mail: visible characters, one @ with something on both sides. The error's field is `field`.
[[nodiscard]] Status validateEmail(const QString &email, const QString &field);

}  // namespace gatehouse
