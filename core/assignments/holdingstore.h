// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/orphan.h"
#include "core/base/result.h"

#include <QList>

#include <optional>

namespace gatehouse {

class Database;
class Statement;

/// What is assigned to users and groups themselves.
struct Holdings {
    qint64 assignments = 0;   ///< to accounts
    qint64 applications = 0;  ///< to applications

    bool operator==(const Holdings &) const = default;
};

/// Counts, removes and hands over everything that is assigned to somebody, in accounts and applications alike; knows SQL and no rules.
class HoldingStore
{
public:
    explicit HoldingStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Holdings> holdingsOf(Principal principal) const;
    [[nodiscard]] Status removeAllOf(Principal principal);

    /// Leaves what a user or group has, who is about to be deleted, to an orphan that keeps the name; who has nothing leaves nothing.
    /// Answers how much it was.
    [[nodiscard]] Result<Holdings> orphan(Principal principal, const QDateTime &when);
    /// Gives what the orphans of this external ID had to a new user or group, who has nothing yet; answers how much it was.
    [[nodiscard]] Result<Holdings> adopt(Principal principal, const QString &externalId);
    /// Removes every orphan with all that they have.
    [[nodiscard]] Status removeOrphans();
    /// Forgets orphans who are assigned nowhere any more.
    [[nodiscard]] Status forgetIdleOrphans();

    [[nodiscard]] Result<std::optional<Orphan>> orphanById(Orphan::Id id) const;
    /// Those whose name or ID is `word`, without regard to case: two may have had the same name.
    [[nodiscard]] Result<QList<Orphan::Id>> orphansNamed(const QString &word) const;
    [[nodiscard]] Result<OrphanCounts> orphanCounts() const;

private:
    Database &m_database;
};

/// The column of a table of assignments that says who it is for.
[[nodiscard]] QByteArray columnOf(Principal::Kind kind);
/// Who it is for, from the columns user_id, group_id and orphan, which stand side by side from `column` on.
[[nodiscard]] Principal principalFrom(const Statement &row, int column);
/// Everybody whom a query finds, in the order of principals; its columns are those three.
[[nodiscard]] Result<QList<Principal>> principalsFrom(Statement &query);
/// What joins the users, groups and orphans, as u, g and o, to a table of assignments, x.
[[nodiscard]] const QByteArray &principalJoins();

}  // namespace gatehouse
