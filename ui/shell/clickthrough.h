// SPDX-License-Identifier: Apache-2.0
#pragma once

class QCompleter;

namespace gatehouse {

/// A press beside the open list of suggestions closes it and reaches what it is meant for. Of itself a completer keeps the press.
void letClicksThrough(QCompleter *completer);

}  // namespace gatehouse
