// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/accountaccessstore.h"
#include "core/workspace/tasks.h"

#include <QObject>
#include <QPointer>

namespace gatehouse {

class Workspace;

/// How much access there is to each account, counted on another thread: lists show it once it is known.
class AccountAccessCounts final : public QObject
{
    Q_OBJECT

public:
    AccountAccessCounts(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    /// Counts again; what somebody is given or loses later is counted by itself.
    void refresh();
    [[nodiscard]] AccountAccess of(Account::Id account) const { return m_access.value(account); }

Q_SIGNALS:
    void changed();

private:
    Tasks &m_tasks;
    QHash<Account::Id, AccountAccess> m_access;
    QPointer<Task> m_task;
    qint64 m_question = 0;
};

/// Nothing where there is nothing, so that what there is stands out.
[[nodiscard]] QString shownCount(qint64 count);

}  // namespace gatehouse
