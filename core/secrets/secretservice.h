// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secrets/secretstore.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// What every room that has a secret stands on: keep a value, read it, let go of it. Undo, comparisons and snapshots work on whose
/// value it is and never see the value.
class SecretService
{
    Q_DECLARE_TR_FUNCTIONS(SecretService)

public:
    explicit SecretService(Workspace &workspace) : m_workspace(workspace) {}

    /// Fetches the key, which may take long; to be asked before the change or the reading, and on no window's thread. The error says the
    /// way out; its field is "secrets".
    [[nodiscard]] Status prepare() const;

    /// The step: keeps a value in place of an earlier one. `prepare` comes before the change.
    Status put(Change &change, const SecretName &name, const SecretBytes &value) const;
    /// The step; letting go needs no key, and what is not there is no error.
    Status remove(Change &change, const SecretName &name) const;

    /// Error::Kind::NotFound when there is none. `prepare` comes before.
    [[nodiscard]] Result<SecretBytes> read(const SecretName &name) const;
    [[nodiscard]] Result<bool> has(const SecretName &name) const;

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
