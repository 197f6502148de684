// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace gatehouse {

/// Where the time comes from; tests and the demo company bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

}  // namespace gatehouse
