// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcekind.h"
#include "core/workspace/changestore.h"
#include "tests/support/testworkspace.h"

namespace gatehouse {

/// Says which source it is and nothing else: no directory, no identity provider.
inline void pretendSource(Workspace &workspace, SourceKind kind, ProvisioningMode mode = ProvisioningMode::Manual)
{
    must(workspace.change({QStringLiteral("Test"), QStringLiteral("Another source")}, [kind, mode](Change &change) -> Status {
        ChangeStore store(change.database());
        auto set = store.setSetting(identitySourceSetting, nameOf(kind));
        return set ? store.setSetting(provisioningSetting, nameOf(mode)) : set;
    }));
}

}  // namespace gatehouse
