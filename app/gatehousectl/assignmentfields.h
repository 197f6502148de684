// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/printer.h"
#include "app/gatehousectl/provisioning.h"
#include "core/assignments/assignmentstore.h"

namespace gatehouse::ctl {

class Context;

enum class Tense { Future, Past };

/// "User", or "User, orphaned", for people; USER, GROUP or ORPHAN for programs.
[[nodiscard]] QString typeOf(Principal::Kind kind, bool isOrphaned, const Printer &printer);
/// What an edit does or did, in numbers.
[[nodiscard]] QString sentenceFor(const AssignmentConsequence &consequence, Tense tense);
[[nodiscard]] QJsonObject toJson(const AssignmentConsequence &consequence);

/// Brings the accounts to what was changed, and says all of it.
/// Names the option of the command line where the management account has to be confirmed.
[[nodiscard]] Status withManagementOption(Status refused);
[[nodiscard]] Status finish(Workspace &workspace, Context &context, const AssignmentConsequence &done, const ProvisioningWishes &wishes,
                            const QJsonObject &more = {});

[[nodiscard]] Status printAssignments(Workspace &workspace, Context &context, const AssignmentQuery &query);
/// As CSV that an import reads back; to standard output without a path.
[[nodiscard]] Status exportAssignments(Workspace &workspace, Context &context, const AssignmentQuery &query, const QString &path);

}  // namespace gatehouse::ctl
