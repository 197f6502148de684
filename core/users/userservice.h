// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/holdings.h"
#include "core/base/progress.h"
#include "core/groups/group.h"
#include "core/users/user.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

namespace gatehouse {

/// How a user gets a first or a new password (guide: "Add users", "Reset a user password").
enum class PasswordMode {
    Email,    ///< a message with instructions goes to the outbox
    OneTime,  ///< a password is made, shown once, and kept as a hash only
    None,     ///< none: the user signs in at the identity provider (guide: "Manual provisioning")
};

struct NewUser {
    User user;  ///< id, userId, status and times are given by the service
    PasswordMode password = PasswordMode::Email;
    QList<Group::Id> groups{};
};

struct CreatedUser {
    User::Id id{};
    QString oneTimePassword{};  ///< for PasswordMode::OneTime; nobody can ask for it again
};

/// What goes along when users are deleted.
struct UserRemoval {
    qint64 users = 0;
    qint64 memberships = 0;
    qint64 assignments = 0;                       ///< to accounts, of their own
    qint64 applications = 0;                      ///< assigned to them themselves
    qint64 devices = 0;                           ///< for multi-factor authentication
    Afterwards afterwards = Afterwards::Removed;  ///< of the assignments
};

/// What an administrator may do with users. A method that takes a `Change &` is a step of a larger change; the others
/// go through the door themselves, and ask whether users may be edited by hand (core/identitysource/editlock.h). A user who
/// can't be touched because of being disabled is Error::Kind::Forbidden.
class UserService
{
    Q_DECLARE_TR_FUNCTIONS(UserService)

public:
    explicit UserService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<User> user(User::Id id) const;
    /// The user whom a person means: by username, UserId or e-mail address.
    [[nodiscard]] Result<User> find(const QString &reference) const;
    /// Refused for a disabled user (guide: "Disable a user").
    [[nodiscard]] Result<QList<Group>> groupsOf(User::Id id) const;

    /// Only the identity store has passwords: under another source PasswordMode::None is the only one.
    Result<CreatedUser> create(const NewUser &user);
    /// The step: the user alone, without a password and without an invitation.
    Result<User::Id> add(Change &change, const User &user);

    /// Everything but the username. `user.updatedAt` is what the edit began with: when the user was changed since, the
    /// answer is Error::Kind::Conflict.
    Status update(const User &user);
    Status update(Change &change, const User &user);

    Status setStatus(const QList<User::Id> &ids, User::Status status, Progress &progress);
    Status remove(const QList<User::Id> &ids, Progress &progress);
    [[nodiscard]] Result<UserRemoval> consequenceOfRemoval(const QList<User::Id> &ids) const;

    /// Answers the one-time password, or an empty text for PasswordMode::Email.
    Result<QString> resetPassword(User::Id id, PasswordMode mode);
    /// Asks all of them by email to choose a password, as one change; a disabled one refuses it all.
    Status askForPasswords(const QList<User::Id> &ids, Progress &progress);
    /// What the user does with a one-time or present password: choose the next one. Checked against the rules and the
    /// last three (guide: "Password requirements").
    Status changePassword(User::Id id, const QString &present, const QString &next);

    /// Asks the user, by a message in the outbox, to confirm the address.
    Status sendVerification(User::Id id);
    /// Notes that the address has been confirmed.
    Status verifyEmail(User::Id id);

private:
    [[nodiscard]] Result<User> enabledUser(User::Id id, const QString &refusal) const;
    [[nodiscard]] Result<User> unverifiedUser(User::Id id) const;
    [[nodiscard]] Status forEach(Change &change, const QList<User::Id> &ids, Progress &progress,
                                 const std::function<Status(const User &)> &step) const;
    [[nodiscard]] Status postReset(Change &change, const User &user) const;
    [[nodiscard]] Status postInvitation(Change &change, const User &user) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
