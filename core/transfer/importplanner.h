// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/groups/groupstore.h"
#include "core/transfer/importplan.h"
#include "core/transfer/transferstore.h"
#include "core/users/userstore.h"

#include <QHash>
#include <QSet>

namespace gatehouse {

/// Compares a file with the workspace, through its indexes and without writing.
///
/// Rows are judged in the order in which they will be applied: all groups, then all users, then the memberships. A row may so
/// name a group or a user that another row makes, and take over an e-mail address that an earlier row gives up. Where a membership
/// turns out to be impossible the row becomes an error and everything is judged again without it.
class ImportPlanner
{
public:
    ImportPlanner(Database &database, ImportFile file, ImportOptions options, Progress &progress);
    [[nodiscard]] Result<ImportPlan> plan();

private:
    [[nodiscard]] Status judgeRecords();
    [[nodiscard]] Status judgeGroup(qsizetype at);
    [[nodiscard]] Status judgeUser(qsizetype at);
    void compareUser(qsizetype at, const User &present, User &wanted);
    [[nodiscard]] Status judgeEmail(qsizetype at, const std::optional<User> &present, const User &wanted);
    [[nodiscard]] Status judgeMemberships();
    [[nodiscard]] Status judgeGroupsOf(qsizetype at);
    [[nodiscard]] Status judgeMembersOf(qsizetype at);
    [[nodiscard]] Result<Group::Id> groupNamed(qsizetype at, const QString &name);
    [[nodiscard]] Result<std::optional<User>> userNamed(const QString &reference);
    [[nodiscard]] Status alive();
    void refuse(qsizetype at, Error::Kind kind, const QString &message, const QString &field);
    void count();

    UserStore m_users;
    GroupStore m_groups;
    TransferStore m_transfer;
    Progress &m_progress;
    ImportPlan m_plan{};
    qint64 m_steps = 0;
    bool m_again = false;
    QHash<QString, qsizetype> m_userRows{};       ///< folded username to row
    QHash<QString, qsizetype> m_groupRows{};      ///< folded name to row
    QHash<QString, qsizetype> m_claimedEmails{};  ///< folded address to row
    QSet<QString> m_freedEmails{};                ///< folded addresses that rows give up
    QHash<QString, Group::Id> m_groupIds{};       ///< folded name to group; an invalid id for one that will be made
};

}  // namespace gatehouse
