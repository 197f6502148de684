// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse {

/// The known word nearest to what was typed, without regard to case; empty when none is near.
[[nodiscard]] QString nearest(const QString &typed, const QStringList &known);

}  // namespace gatehouse
