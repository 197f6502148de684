// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"

namespace gatehouse {

/// Reaches directories over libldap: LDAPS, StartTLS, a name and a password, Kerberos. Referrals are not followed.
class LdapDirectoryClient final : public DirectoryClient
{
public:
    [[nodiscard]] Result<std::unique_ptr<DirectorySession>> open(const DirectoryConnection &connection, Progress &progress) const override;
    [[nodiscard]] Result<DirectoryTest> test(const DirectoryConnection &connection, Progress &progress) const override;
};

}  // namespace gatehouse
