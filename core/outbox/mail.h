// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace gatehouse {

/// A message to a user. It is written to the outbox in the same transaction as the change that caused it, and sent
/// afterwards, so that no change is lost for want of a mail server and no mail goes out for a change that failed.
struct Mail {
    using Id = RecordId<Mail>;
    enum class State { Waiting, Sent };

    Id id{};
    QString recipient{};
    QString subject{};
    QString body{};  ///< plain text; never holds a password or a token
    State state = State::Waiting;
    QString reason{};       ///< why the last attempt failed, empty when there was none
    QDateTime createdAt{};  ///< UTC
    QDateTime sentAt{};     ///< UTC; invalid while it waits

    bool operator==(const Mail &) const = default;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Mail)
