// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/parts.h"

class QAction;

namespace gatehouse {

/// A button that does what the action does and follows its text, icon, tool tip and state; called like it, with "Button" behind.
[[nodiscard]] QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent);

}  // namespace gatehouse
