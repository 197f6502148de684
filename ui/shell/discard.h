// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace gatehouse {

/// Takes what the forms below `dialog` hold now as untouched.
void markUntouched(QWidget *dialog);

/// Runs `discard` at once when nothing was typed into a form below `dialog` since, and asks first otherwise.
void askToDiscard(QWidget *dialog, std::function<void()> discard);
/// Asks in any case: for what stands in no form.
void confirmDiscard(QWidget *dialog, std::function<void()> discard);

}  // namespace gatehouse
