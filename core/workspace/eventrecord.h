// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/workspace/operation.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace gatehouse {

/// What a CloudTrail record says besides the operation itself.
struct EventContext {
    Operator who;
    QDateTime time;  ///< UTC
    QString eventId;
    QString requestId;
    QString region;
};

/// The record of one event in CloudTrail's form (guide: "Understanding AWS SSO log file entries"). Whatever looks like a
/// secret by its name is redacted here, once, whoever made the operation.
/// The answer is JSON, compact, members in the order of their names: each change writes one, and to build it as an object first takes
/// three times as long.
[[nodiscard]] QByteArray eventRecord(const Operation &operation, const EventContext &context, const QJsonObject &response);

/// The same object with the value of every password, token, secret, seed or key replaced.
[[nodiscard]] QJsonObject redacted(const QJsonObject &object);

}  // namespace gatehouse
