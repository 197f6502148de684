// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace gatehouse {

class Database;
class Workspace;

/// In which accounts integrated applications may read users and groups (guide: "AWS SSO-integrated application enablement").
enum class IntegratedAccess { None, ManagementAccount, AllAccounts };

[[nodiscard]] QString nameOf(IntegratedAccess access);  ///< "NONE", "MANAGEMENT", "ALL"
/// For a person, translated.
[[nodiscard]] QString labelOf(IntegratedAccess access);

/// What was chosen; else all accounts, or none where single sign-on was enabled before November 25, 2019.
[[nodiscard]] Result<IntegratedAccess> integratedAccess(Database &database);

/// Error::Kind::Forbidden for less than there is: policies of the organization (SCPs) constrain it then, account by account.
Status setIntegratedAccess(Workspace &workspace, IntegratedAccess access);

}  // namespace gatehouse
