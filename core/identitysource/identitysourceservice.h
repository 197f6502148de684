// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/identitysource/sourcechange.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// Where users and groups are managed: how it is, and the change to another source (guide: "Manage your identity source").
class IdentitySourceService
{
    Q_DECLARE_TR_FUNCTIONS(IdentitySourceService)

public:
    explicit IdentitySourceService(Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] Result<IdentitySource> present() const;

    /// What the change would do, in numbers. Refused as the change itself: the same source (Conflict), a directory or provider that is
    /// missing or can't be connected, single sign-on not enabled. Fields: "directory", and those of `validate(ExternalProvider)`.
    [[nodiscard]] Result<SourceConsequence> plan(const SourceTarget &target) const;
    /// Takes a snapshot, then makes the change as one that can be undone. A wrong word is Error::Kind::Invalid with the field "typedWord".
    /// Whatever fails, and a cancel, leaves everything as it was, without the snapshot.
    Result<SourceOutcome> change(const SourceRequest &request, Progress &progress);

    /// The users who came from an identity provider and have no password here, nor a message that leads to one; by username.
    [[nodiscard]] Result<QList<User::Id>> usersWithoutPassword(qint64 limit = -1) const;
    /// Who would be among them after a change to the identity store.
    [[nodiscard]] Result<QList<User::Id>> usersWhoWouldNeedPassword(qint64 limit = -1) const;
    /// Writes to all of them, as one change; answers to how many (guide: "The administrator must force a password reset").
    Result<qint64> askForPasswords(Progress &progress);

private:
    Status carryOut(Change &change, const SourceRequest &request, SourceConsequence &consequence, Progress &progress);
    [[nodiscard]] Status leave(Change &change, const SourceConsequence &consequence) const;
    [[nodiscard]] Status join(Change &change, const SourceTarget &target) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
