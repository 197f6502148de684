// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// Comma-separated values (RFC 4180): a header, then a record a line.
/// The export is faithful: a value that starts with '=', '+', '-' or '@' is written as it is, because an added apostrophe would come
/// back as part of the value. Quotes do not stop a spreadsheet from seeing a formula there: import such a file as text columns.
class CsvFormat final : public TransferFormat
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString label() const override;
    [[nodiscard]] QStringList suffixes() const override;
    /// Never: any text may be a table. The ending of the name decides.
    [[nodiscard]] bool recognises(QByteArrayView beginning) const override;
    [[nodiscard]] Result<ImportFile> read(QIODevice &device, const ReadOptions &options) const override;
    [[nodiscard]] Result<std::unique_ptr<UserWriter>> writeUsers(QIODevice &device) const override;
    [[nodiscard]] Result<std::unique_ptr<GroupWriter>> writeGroups(QIODevice &device) const override;
};

}  // namespace gatehouse
