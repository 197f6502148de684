// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/users/userservice.h"
#include "ui/shell/desk.h"

#include <QObject>

namespace gatehouse {

/// What a person does with users, from whatever page: it asks, opens the dialogs and makes the changes.
class UserActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    UserActions(const Desk &desk, QWidget *origin);

    void add();
    void edit(User::Id id);
    void resetPassword(User::Id id);
    void enable(const QList<User::Id> &ids);
    void disable(const QList<User::Id> &ids);
    void remove(const QList<User::Id> &ids);
    void addToGroups(const QList<User::Id> &ids);
    void removeFromGroups(User::Id id, const QList<Group::Id> &groups);
    void verifyEmail(User::Id id);
    void sendVerification(User::Id id);

Q_SIGNALS:
    void added(gatehouse::User::Id id);

private:
    /// The user, when there is one and it may be changed; says otherwise why not.
    [[nodiscard]] std::optional<User> changeable(User::Id id);
    void setStatus(const QList<User::Id> &ids, User::Status status);
    void askToRemove(const QList<User::Id> &ids, const QString &who, const UserRemoval &removal);
    void showOneTimePassword(const QString &username, const QString &password);
    void tellOfMail(const QString &sent, const QString &waiting);
    /// The display name of a single user, "3 users" otherwise.
    [[nodiscard]] QString nameOf(const QList<User::Id> &ids) const;

    const Desk &m_desk;
    QWidget *m_origin;
    bool m_counting = false;  ///< a question about deleting is being prepared
};

}  // namespace gatehouse
