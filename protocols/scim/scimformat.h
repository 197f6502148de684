// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// SCIM 2.0 resources as JSON (RFC 7643): one User or Group, a ListResponse, or a list. The export is a ListResponse.
class ScimFormat final : public TransferFormat
{
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString label() const override;
    [[nodiscard]] QStringList suffixes() const override;
    [[nodiscard]] bool recognises(QByteArrayView beginning) const override;
    [[nodiscard]] Result<ImportFile> read(QIODevice &device, const ReadOptions &options) const override;
    [[nodiscard]] Result<std::unique_ptr<UserWriter>> writeUsers(QIODevice &device) const override;
    [[nodiscard]] Result<std::unique_ptr<GroupWriter>> writeGroups(QIODevice &device) const override;
};

}  // namespace gatehouse
