// SPDX-License-Identifier: Apache-2.0
#include "core/secrets/secretservice.h"

#include "core/secrets/vault.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

Status SecretService::prepare() const
{
    return m_workspace.vault().ready(m_workspace.database());
}

Status SecretService::put(Change &change, const SecretName &name, const SecretBytes &value) const
{
    const auto sealed = m_workspace.vault().seal(change.database(), name, value);
    return sealed ? SecretStore(change.database()).setValue(*sealed, change.now()) : fail(sealed);
}

Status SecretService::remove(Change &change, const SecretName &name) const
{
    return SecretStore(change.database()).remove(name);
}

Result<SecretBytes> SecretService::read(const SecretName &name) const
{
    const auto value = SecretStore(m_workspace.database()).value(name);
    if (!value) {
        return fail(value);
    }
    if (!*value) {
        return fail(Error::Kind::NotFound, tr("There is no such secret."));
    }
    return m_workspace.vault().open(name, **value);
}

Result<bool> SecretService::has(const SecretName &name) const
{
    const auto value = SecretStore(m_workspace.database()).value(name);
    return value ? Result<bool>(value->has_value()) : fail(value);
}

}  // namespace gatehouse
