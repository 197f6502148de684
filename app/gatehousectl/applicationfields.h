// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/applicationassignmentstore.h"
#include "core/applications/applicationstore.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace gatehouse::ctl {

class Context;

[[nodiscard]] Status printApplications(Workspace &workspace, Context &context, const ApplicationQuery &query);
/// With its mappings, certificates and addresses.
[[nodiscard]] Status printApplication(Workspace &workspace, Context &context, const Application &application,
                                      const QStringList &remarks = {});
[[nodiscard]] Status printApplicationAssignments(Workspace &workspace, Context &context, const ApplicationAssignmentQuery &query);
/// Says what was done, and for programs shows the application as it is now. `sentence` has its name in place of %1;
/// `remarks` are what a person should know besides, "Remarks" for programs.
[[nodiscard]] Status showApplication(Workspace &workspace, Context &context, Application::Id id, const QString &sentence,
                                     const QStringList &remarks = {});

[[nodiscard]] Result<QList<Application>> findApplications(Workspace &workspace, const QStringList &references);

}  // namespace gatehouse::ctl
