// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/account.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>
#include <QStringList>

namespace gatehouse::ctl {

class Context;

/// The accounts that these words name, each once, in this order.
[[nodiscard]] Result<QList<Account>> findAccounts(Workspace &workspace, const QStringList &references);
/// The units that these words name, each once, in this order.
[[nodiscard]] Result<QList<Unit>> findUnits(Workspace &workspace, const QStringList &references);

/// An account as AWS Organizations prints it, with what it is in; an import reads it back.
[[nodiscard]] Result<QJsonObject> toJson(Workspace &workspace, const Account &account);
[[nodiscard]] Result<QJsonObject> toJson(Workspace &workspace, const Unit &unit);

[[nodiscard]] Status printAccount(Workspace &workspace, Context &context, Account::Id id);

}  // namespace gatehouse::ctl
