// SPDX-License-Identifier: Apache-2.0
#include "ui/policies/workspacepolicies.h"

#include "core/accesscontrol/accesscontrolservice.h"
#include "core/quotas/quotaservice.h"
#include "ui/policies/policyeditor.h"

namespace gatehouse {

void followWorkspace(PolicyEditor &editor, const Desk &desk)
{
    const auto take = [&editor, &desk] {
        if (const auto profile = QuotaService(desk.workspace).profile()) {
            editor.setQuotaProfile(*profile);
        }
        // While it is not enabled no session carries a tag: every key is unknown.
        if (const auto keys = AccessControlService(desk.workspace).keys()) {
            editor.setTagKeys(*keys);
        }
    };
    take();
    QObject::connect(&desk.workspace, &Workspace::changed, &editor, [take](Rooms rooms) {
        if (rooms & (Room::Settings | Room::AccessControl)) {
            take();
        }
    });
}

}  // namespace gatehouse
