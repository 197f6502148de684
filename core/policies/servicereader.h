// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/policies/service.h"

#include <QList>

class QByteArray;

namespace gatehouse {

/// Reads services in the format of resources/policies/README.md. The first mistake is named with its line, up to nineteen more in
/// the details.
[[nodiscard]] Result<QList<Service>> readServices(const QByteArray &text);

}  // namespace gatehouse
