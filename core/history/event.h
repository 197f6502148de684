// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/recordid.h"
#include "core/base/result.h"
#include "core/workspace/changestore.h"
#include "core/workspace/rowdescription.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace gatehouse {

/// One line of the history.
struct Event {
    using Id = RecordId<Event>;
    enum class Standing {
        Plain,    ///< nothing to undo: it changed nothing in the workspace, or is itself an undo
        Done,     ///< can be undone, as far as later changes allow
        Undone,   ///< has been undone
        Outside,  ///< reached outside the workspace and can't be undone
    };

    Id id{};
    QString eventId{};
    QDateTime time{};  ///< UTC
    QString name{};    ///< CloudTrail operation name
    QString actor{};
    QString agent{};
    QString summary{};
    qint64 change = 0;  ///< the number to undo it by; 0 when there is nothing to undo
    Standing standing = Standing::Plain;
    QString actorName{};  ///< what people call the operator; the actor where nobody has said

    bool operator==(const Event &) const = default;
};

/// Which events a list shows; the newest first unless `direction` says otherwise.
struct EventQuery {
    enum class Order { Time };

    QString text{};     ///< part of the summary, operation name, operator or record, without regard to case
    QString name{};     ///< exactly this operation
    QDateTime since{};  ///< invalid for no bound
    QDateTime until{};  ///< invalid for no bound
    Order order = Order::Time;
    Qt::SortOrder direction = Qt::DescendingOrder;
    qint64 limit = -1;

    bool operator==(const EventQuery &) const = default;
};

/// Everything the history knows about one event.
struct EventDetails {
    Event event{};
    QJsonObject record{};          ///< as CloudTrail would hold it
    QList<RowDescription> rows{};  ///< before and after of what it changed, at most `mostRows`
    bool more = false;             ///< there are more rows than `rows` has

    static constexpr qsizetype mostRows = 200;
};

}  // namespace gatehouse

Q_DECLARE_METATYPE(gatehouse::Event)
