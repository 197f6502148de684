// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"
#include "core/directories/directorystore.h"
#include "core/secrets/secretbytes.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What an administrator may do with directories (guide: "Connect to your Microsoft AD directory"). Where a password is given or read the
/// key of the secrets is waited for: never on a window's thread.
class DirectoryService
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryService)

public:
    explicit DirectoryService(Workspace &workspace) : m_workspace(workspace) {}

    /// The connected one first.
    [[nodiscard]] Result<QList<Directory>> directories() const;
    [[nodiscard]] Result<Directory> directory(Directory::Id id) const;
    /// The directory that a person means: by directory ID or domain.
    [[nodiscard]] Result<Directory> find(const QString &reference) const;
    [[nodiscard]] Result<std::optional<Directory>> connected() const;
    [[nodiscard]] Result<bool> hasPassword(const Directory &directory) const;

    /// Whether the password that is kept can go along with a directory as it would be saved: it stays with host, port and encryption that
    /// it was given for. The error's field is "password".
    [[nodiscard]] Status keepsPasswordFor(const Directory &asked) const;

    /// An empty password is none: it can be given later.
    Result<Directory::Id> add(const Directory &asked, const SecretBytes &password);
    /// `password`: null leaves what is kept, where `keepsPasswordFor` lets it. The directory ID stays as it is.
    Status update(const Directory &asked, const SecretBytes *password);
    /// Error::Kind::Forbidden while it is connected.
    Status remove(Directory::Id id);

    /// Why this directory can't be the identity source now; empty when it can.
    [[nodiscard]] Result<QStringList> obstacles(const Directory &directory) const;

    // Steps of a larger change.
    /// Makes it the connected one. Error::Kind::Forbidden with the first obstacle, Error::Kind::Conflict while another one is.
    Status connect(Change &change, Directory::Id id) const;
    Status disconnect(Change &change, Directory::Id id) const;

    /// How the directory is reached, with the password that is kept for exactly this host, port and encryption.
    [[nodiscard]] Result<DirectoryConnection> connection(const Directory &directory) const;

private:
    [[nodiscard]] Result<Directory> checked(Database &database, const Directory &asked) const;
    Status keep(Change &change, const Directory &directory, const SecretBytes *password) const;

    Workspace &m_workspace;
};

}  // namespace gatehouse
