// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/editlock.h"
#include "core/users/user.h"
#include "ui/shell/desk.h"
#include "ui/shell/recordpage.h"

class QAction;

namespace gatehouse {

class SourceLock;
class UserActions;
class UserDetails;

/// One user on a page of its own.
class UserPage : public RecordPage
{
    Q_OBJECT

public:
    UserPage(const Desk &desk, User::Id id, QWidget *parent = nullptr);

    [[nodiscard]] User::Id id() const { return m_id; }
    [[nodiscard]] UserDetails &details() const { return *m_details; }

Q_SIGNALS:
    void groupOpened(qint64 id);
    void accountOpened(qint64 id);

private:
    void addActions();
    void addMenu();
    void showUser();

    User::Id m_id;
    SourceLock *m_lock;
    UserActions *m_actions;
    UserDetails *m_details;
    QAction *m_enable = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_remove = nullptr;
    /// What a disabled user refuses, and perhaps the identity source.
    QList<std::pair<QAction *, HandEdit>> m_forEnabled;
    QList<QAction *> m_forUnverified;
};

}  // namespace gatehouse
