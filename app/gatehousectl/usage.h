// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gatehousectl/command.h"

#include <QString>

namespace gatehouse::ctl {

/// Why a command line was not understood, what was perhaps meant, and where to read on.
[[nodiscard]] QString explain(const Command &root, const CLI::ParseError &error);

}  // namespace gatehouse::ctl
