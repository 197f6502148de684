// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/mfa/mfadevice.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Asks for the new name of a device.
[[nodiscard]] FormDialog *makeRenameDialog(const Desk &desk, const MfaDevice &device, QWidget *parent = nullptr);
/// Asks for the code that an app shows now, and takes it.
[[nodiscard]] FormDialog *makeCodeDialog(const Desk &desk, const MfaDevice &device, QWidget *parent = nullptr);
/// Asks for two codes in a row, and finds the clock of the device by them.
[[nodiscard]] FormDialog *makeResyncDialog(const Desk &desk, const MfaDevice &device, QWidget *parent = nullptr);

}  // namespace gatehouse
