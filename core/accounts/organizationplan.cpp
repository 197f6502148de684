// SPDX-License-Identifier: Apache-2.0
#include "core/accounts/organizationplan.h"

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

bool OrganizationPlan::hasChanges() const
{
    return makesOrganization || !changes.isEmpty()
           || std::any_of(entries.begin(), entries.end(), [](const PlannedEntry &entry) { return entry.isChange(); });
}

QString actionOf(const PlannedEntry &entry)
{
    if (entry.isError()) {
        return u"error"_s;
    }
    if (entry.creates) {
        return u"create"_s;
    }
    QStringList words;
    if (entry.updates()) {
        words.append(u"update"_s);
    }
    if (entry.moves) {
        words.append(u"move"_s);
    }
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

}  // namespace gatehouse
