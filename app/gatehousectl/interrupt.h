// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse::ctl::interrupt {

/// From now on the first Ctrl+C asks the running work to stop; a second one ends the program at once.
void watch();

/// Ctrl+C ends the program at once again: nothing is at work that could be left half done.
void release();

/// Writing to somebody who reads no more fails from now on, in place of ending the program: what is open is closed properly.
void outliveReaders();

/// Whether the person asked to stop.
[[nodiscard]] bool isAskedFor();

}  // namespace gatehouse::ctl::interrupt
