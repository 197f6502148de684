// SPDX-License-Identifier: Apache-2.0
#include "core/permissionsets/permissionset.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

QString arnOf(const PermissionSet &set, const QString &instanceId)
{
    return u"arn:aws:sso:::permissionSet/%1/%2"_s.arg(instanceId, set.permissionSetId);
}

}  // namespace gatehouse
