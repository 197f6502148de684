// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/printer.h"
#include "core/mfa/mfadevice.h"

namespace gatehouse::ctl {

/// Never with a seed or its digest.
[[nodiscard]] QJsonObject toJson(const MfaDevice &device);
void printDevices(Printer &printer, const QList<MfaDevice> &devices);

}  // namespace gatehouse::ctl
