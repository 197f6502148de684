// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/shell/desk.h"

#include <QStringList>

#include <functional>

namespace gatehouse {

/// The documents of a few permission sets.
struct SetPolicies {
    QStringList identity{};  ///< those that are attached, and the inline policies
    QString boundary{};      ///< the first that there is
    QStringList unread{};    ///< policies whose documents are not known here
};

[[nodiscard]] Result<SetPolicies> policiesOfSets(const Desk &desk, const QList<PermissionSet::Id> &sets);

/// Lets a person pick permission sets above `parent`, then hands over their policies.
void askForSetPolicies(const Desk &desk, QWidget *parent, const std::function<void(const SetPolicies &)> &then);

}  // namespace gatehouse
