// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace gatehouse {

/// Seconds of an ISO 8601 duration of hours, minutes and seconds ("PT1H30M"); nothing when it is none.
[[nodiscard]] std::optional<int> secondsOf(const QString &duration);

/// "PT1H30M"
[[nodiscard]] QString isoDuration(int seconds);

}  // namespace gatehouse
