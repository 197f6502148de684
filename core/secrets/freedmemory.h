// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gatehouse {

/// From now on memory is overwritten when it is given back, whoever does: a field that was typed into, its list of steps to undo, the
/// library that signs in to a mail server. What was a secret there is gone with it and can't be found in a block that nobody uses.
/// Blocks of more than a megabyte are left as they are, since no secret is that long; so is everything under the sanitizers, which
/// watch the memory themselves, and where the C library is another one than that of GNU.
void wipeFreedMemory();

/// Whether that is done here.
[[nodiscard]] bool wipesFreedMemory();

}  // namespace gatehouse
