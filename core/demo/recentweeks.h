// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/demo/staff.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace gatehouse {

/// A clock that stands where the story of the demo company is.
class DemoClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    /// Two changes a working day, one in the morning and one in the afternoon.
    void moveTo(qint64 change);

private:
    QDateTime m_now = demoDay();
};

/// People who have a part in the recent history, the first few of each sort that come along.
struct DemoCast {
    QList<User::Id> administrators{};  ///< who make the changes: members of IT Operations
    QList<User::Id> engineers{};       ///< enabled, e-mail address verified
    QList<User::Id> unverified{};      ///< enabled
    QList<User::Id> disabled{};
    QList<User::Id> contractors{};  ///< enabled

    /// Everybody is asked once, in the order of joining.
    void audition(const DemoPerson &person);
};

/// What the administrators of the demo company did in its last weeks: ordinary changes that can be looked at, mailed and
/// undone.
class RecentWeeks
{
    Q_DECLARE_TR_FUNCTIONS(RecentWeeks)

public:
    static constexpr qint64 usersAdded = 3;   ///< more users afterwards than before
    static constexpr qint64 groupsAdded = 1;  ///< more groups afterwards than before
    static constexpr qint64 fewestUsers = 100;
    static constexpr qint64 fewestGroups = 30;

    /// Every administrator gets a connection of their own; `setup` says with what clock and random source.
    RecentWeeks(const Workspace &workspace, const Workspace::Setup &setup, DemoClock &clock, DemoCast cast);
    ~RecentWeeks();

    [[nodiscard]] Status play();

private:
    struct Desk;
    using Step = std::function<Status(Desk &)>;

    [[nodiscard]] Status openDesks();
    [[nodiscard]] QList<Step> firstWeek() const;
    [[nodiscard]] QList<Step> secondWeek() const;
    [[nodiscard]] QList<Step> thirdWeek() const;

    const Workspace &m_workspace;
    Workspace::Setup m_setup;
    DemoClock &m_clock;
    DemoCast m_cast;
    std::vector<std::unique_ptr<Desk>> m_desks;
};

}  // namespace gatehouse
