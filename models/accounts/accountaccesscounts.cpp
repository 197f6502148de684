// SPDX-License-Identifier: Apache-2.0
#include "models/accounts/accountaccesscounts.h"

#include "core/workspace/workspace.h"

#include <QLocale>

namespace gatehouse {

AccountAccessCounts::AccountAccessCounts(Workspace &workspace, Tasks &tasks, QObject *parent) : QObject(parent), m_tasks(tasks)
{
    connect(&workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & (Rooms(Room::Assignments) | Room::Provisioning | Room::Users | Room::Groups)) {
            refresh();
        }
    });
}

void AccountAccessCounts::refresh()
{
    if (m_task) {
        m_task->cancel();
    }
    const qint64 question = ++m_question;
    m_task = m_tasks.start<QHash<Account::Id, AccountAccess>>(
        Tasks::Lane::Read, {}, this, [](Workspace &at, Progress &progress) { return AccountAccessStore(at.database()).all(progress); },
        [this, question](const Result<QHash<Account::Id, AccountAccess>> &access) {
            if (question == m_question && access && *access != m_access) {
                m_access = *access;
                Q_EMIT changed();
            }
        },
        Task::Shown::No);
}

QString shownCount(qint64 count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

}  // namespace gatehouse
