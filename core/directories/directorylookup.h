// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryclient.h"

namespace gatehouse {

/// The entry of the person that is meant: by distinguished name, user principal name, sign-in name, email address or whole name.
/// Error::Kind::Conflict where several are meant, with their names as details; the error's field is "person".
[[nodiscard]] Result<DirectoryEntry> findPerson(DirectorySession &session, const QString &baseDn, const QString &who,
                                                const QList<QByteArray> &attributes, Progress &progress);

}  // namespace gatehouse
