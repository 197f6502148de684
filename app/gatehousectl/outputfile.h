// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/savefile.h"

#include <QString>

#include <functional>

class QIODevice;

namespace gatehouse::ctl {

class Context;

/// Writes a document to a file, which keeps its old content until the new one is complete, or to standard output when
/// `path` is empty or "-". A file that was written is named.
[[nodiscard]] Status writeTo(const QString &path, Context &context, const std::function<Status(QIODevice &)> &write,
                             Readers readers = Readers::Owner);

}  // namespace gatehouse::ctl
