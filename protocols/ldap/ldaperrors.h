// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"

namespace gatehouse {

/// What a server, or the library, said when something failed.
struct LdapFailure {
    int code = 0;           ///< of RFC 4511, 4.1.9; negative: the library's own
    QString diagnostics{};  ///< "80090308: LdapErr: DSID-0C09042A, comment: AcceptSecurityContext error, data 52e, v3839"
    QString matchedDn{};    ///< how much of a name there is
    QStringList referrals{};
};

/// Why signing in failed, in words: which setting it is, what to do.
[[nodiscard]] Error signInError(const LdapFailure &failure, const DirectoryConnection &connection);
/// The same of anything that is asked of the directory afterwards; `dn` is what was asked about.
[[nodiscard]] Error readError(const LdapFailure &failure, const DirectoryConnection &connection, const QString &dn);

}  // namespace gatehouse
