// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/format.h"

#include <QHash>

namespace gatehouse {

/// What the header of a table says.
struct HeaderMapping {
    QList<ImportColumn> columns{};
    QStringList notes{};
    ImportRow::Kind kind = ImportRow::Kind::User;
};

/// Recognises headers: SCIM paths (also with URN or filter), the labels of the console, and the names that Active Directory,
/// LDAP, Microsoft Entra, Okta, Google Workspace and personnel systems use, in English and German. Fails when a header appears twice,
/// when an override names a column or a target that does not exist, and, when everything is to be read, when nothing names the records
/// or when groups are wanted of what looks like users.
[[nodiscard]] Result<HeaderMapping> mapHeader(const QStringList &headers, const ReadOptions &options);

/// Names joined by ';'; a ';', '|' or '\' inside a name is escaped by '\'.
[[nodiscard]] QString joinNames(const QStringList &names);
/// Takes '|' for a separator too.
[[nodiscard]] QStringList splitNames(const QString &cell);

}  // namespace gatehouse
