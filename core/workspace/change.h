// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/workspace/operation.h"
#include "core/workspace/permission.h"
#include "core/workspace/rooms.h"

#include <QJsonObject>

namespace gatehouse {

class Database;

/// A change that is being made. Only the door hands one out: a function that asks for a `Change &` can be sure that it
/// runs inside the transaction, that what it writes is recorded, and that a failure takes everything back.
class Change
{
public:
    Q_DISABLE_COPY_MOVE(Change)

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] Random &random() { return m_random; }
    /// The one moment at which all of this change happens, UTC.
    [[nodiscard]] QDateTime now() const { return m_now; }

    /// Replaces the summary, where it is known only after the work ("Import 312 users").
    void setSummary(const QString &summary) { m_operation.summary = summary; }
    void addParameter(const QString &name, const QJsonValue &value) { m_operation.parameters.insert(name, value); }
    void addResponse(const QString &name, const QJsonValue &value) { m_response.insert(name, value); }
    /// Tells that rooms have changed in what is not recorded.
    void touch(Rooms rooms) { m_touched |= rooms; }
    /// Asks for permission for a part of the change that needs one of its own.
    [[nodiscard]] Status require(const Operation &part) const { return m_permission.allows(m_who, part); }
    /// Marks the change as not revertible: `what` says, translated, what it did outside the workspace.
    void reachOutside(const QString &what) { m_outside = what; }

private:
    friend class Workspace;
    Change(Database &database, Random &random, const Permission &permission, const Operator &who, QDateTime now, Operation operation)
        : m_database(database)
        , m_random(random)
        , m_permission(permission)
        , m_who(who)
        , m_now(std::move(now))
        , m_operation(std::move(operation))
    {
    }

    Database &m_database;
    Random &m_random;
    const Permission &m_permission;
    const Operator &m_who;
    QDateTime m_now;
    Operation m_operation;
    QJsonObject m_response;
    QString m_outside;
    Rooms m_touched{};
};

}  // namespace gatehouse
