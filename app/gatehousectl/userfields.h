// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"
#include "app/gatehousectl/printer.h"
#include "core/users/userstore.h"
#include "core/workspace/workspace.h"

#include <QMap>

namespace gatehouse::ctl {

class Context;

/// The values that the options of a verb state, by attribute path.
using StatedFields = QMap<QString, QString>;

/// The option for an attribute, made from its path: "enterprise.costCenter" is --cost-center.
[[nodiscard]] QString optionOf(const QString &path);

enum class RequiredOptions { Enforced, Free };
/// One option for every attribute of a user, under the headings of the form, and --attribute for all of them by path.
void addUserOptions(Command &verb, StatedFields &stated, RequiredOptions required);

/// Puts what was stated into the user; an empty value removes.
void setFields(User &user, const StatedFields &stated);

/// Prints the users that a query finds.
[[nodiscard]] Status printUsers(Workspace &workspace, Context &context, const UserQuery &query);
/// Prints one user with everything known. `extra` joins the JSON object.
void printUser(Context &context, const User &user, const QJsonObject &extra = {});

}  // namespace gatehouse::ctl
