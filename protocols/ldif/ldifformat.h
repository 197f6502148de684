// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

namespace gatehouse {

/// LDAP Data Interchange Format (RFC 2849): what ldapsearch, slapcat and Active Directory's ldifde write.
/// Members are found by the distinguished name of a user of the same file, else by a name that begins with uid=.
class LdifFormat final : public TransferFormat
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
