// SPDX-License-Identifier: Apache-2.0
#pragma once

struct sqlite3;

namespace gatehouse {

/// Teaches a connection two functions for columns that keep no folded neighbour: `folded(text)`, the form that compares without regard to
/// case; and `holds(part, text…)`, 1 when one of the texts contains `part`, which is folded already.
void addTextFunctions(sqlite3 *handle);

}  // namespace gatehouse
