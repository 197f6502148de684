// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// A file that was read, and as what.
struct ReadFile {
    QString format{};  ///< TransferFormat::id
    ImportFile file{};
};

/// Opens and reads a file; an empty `format` has it recognised. What stops it carries the field "path".
[[nodiscard]] Result<ReadFile> readFile(const TransferFormats &formats, const QString &path, const QString &format,
                                        const ReadOptions &options);

}  // namespace gatehouse
