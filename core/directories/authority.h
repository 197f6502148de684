// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/certificates/x509.h"

#include <QList>

namespace gatehouse {

/// Reads the certificates that a server's has to lead to: one or more as PEM, or one as DER. The error's field is "authority".
[[nodiscard]] Result<QList<X509Certificate>> readAuthority(const QByteArray &file);

/// The certificates of such a file as PEM; an error names the file.
[[nodiscard]] Result<QString> authorityIn(const QString &path);

/// Whose certificates stand in this PEM, in place of a page of Base64; empty for an empty one.
[[nodiscard]] QStringList subjectsIn(const QString &pem);

/// All of them as PEM, one after the other.
[[nodiscard]] QString pemOf(const QList<X509Certificate> &certificates);

}  // namespace gatehouse
