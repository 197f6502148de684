// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse::ctl::interrupt {

/// From now on the first Ctrl+C asks the running work to stop; a second one ends the program at once.
void watch();

/// Ctrl+C ends the program at once again: nothing is at work that could be left half done.
void release();

/// Whether the person asked to stop.
[[nodiscard]] bool isAskedFor();

}  // namespace gatehouse::ctl::interrupt
