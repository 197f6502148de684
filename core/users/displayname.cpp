// SPDX-License-Identifier: Apache-2.0
#include "core/users/displayname.h"

namespace gatehouse {

QString displayNameOf(const QString &givenName, const QString &familyName)
{
    return (givenName.trimmed() + u' ' + familyName.trimmed()).trimmed();
}

}  // namespace gatehouse
