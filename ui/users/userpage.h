// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/user.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QAction;

namespace gatehouse {

class MessageBar;
class PageHeader;
class UserActions;
class UserDetails;

/// One user on a page of its own.
class UserPage : public QWidget
{
    Q_OBJECT

public:
    UserPage(const Desk &desk, User::Id id, QWidget *parent = nullptr);

    [[nodiscard]] User::Id id() const { return m_id; }
    [[nodiscard]] UserDetails &details() const { return *m_details; }

Q_SIGNALS:
    /// The user was deleted, here or elsewhere: there is nothing left to show.
    void gone();
    void groupOpened(qint64 id);
    void accountOpened(qint64 id);

private:
    QAction *add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut, std::function<void()> run);
    void addActions();
    void addMenu();
    void showUser();

    User::Id m_id;
    UserActions *m_actions;
    PageHeader *m_header;
    MessageBar *m_message;
    UserDetails *m_details;
    QAction *m_enable = nullptr;
    QAction *m_disable = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_forEnabled;  ///< what a disabled user refuses
    QList<QAction *> m_forUnverified;
};

}  // namespace gatehouse
