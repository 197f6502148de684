// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policycompletion.h"

#include <functional>

class QLineEdit;

namespace gatehouse {

using LineCompletions = std::function<PolicyCompletions(const QString &typed)>;

/// Offers what can be written in a line, an action or a resource, while it is typed.
void completeLine(QLineEdit *line, const LineCompletions &completions);

}  // namespace gatehouse
