// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse::ctl {

/// Reads the command line, does what it says and answers the exit code: 0 done, 1 refused, 2 wrong usage, 3 storage.
[[nodiscard]] int runCommandLine(int count, char **words);

}  // namespace gatehouse::ctl
