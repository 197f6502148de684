// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <functional>

class QIODevice;

namespace gatehouse {

/// Who may read a file that is written.
enum class Readers {
    Owner,  ///< nobody else, also where it replaces a file that others may read
    Usual,  ///< of the file that it replaces, or else of every new file of this person: for what is meant for others and holds no people
};

/// Writes a file that is there when all of it is written, and not at all otherwise; one that is there already stays
/// until then. Error::Kind::Storage says what was in the way, a full disk for instance. What nobody means to lose to an export is left
/// as it is, with Error::Kind::Forbidden and the field "path": a workspace or any other database, and a private key.
[[nodiscard]] Status saveFile(const QString &path, const std::function<Status(QIODevice &)> &write, Readers readers = Readers::Owner);

}  // namespace gatehouse
