// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse::ctl {

/// The moment that a person means: an ISO 8601 date (the start of that day here), a date and time (here, unless it names
/// its zone), or how long before `now`: 45m, 2h, 3d, 1w. Invalid when it is none of these.
[[nodiscard]] QDateTime momentFrom(const QString &text, const QDateTime &now);

}  // namespace gatehouse::ctl
