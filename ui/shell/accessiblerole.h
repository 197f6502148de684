// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

namespace gatehouse {

/// Says to screen readers what a widget is that draws itself; without it they hear of a filler. To be called by its constructor.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

}  // namespace gatehouse
