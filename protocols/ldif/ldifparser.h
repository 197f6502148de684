// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace gatehouse {

/// One entry of an LDIF file with its values decoded, still as bytes.
struct LdifEntry {
    struct Value {
        QByteArray attribute;  ///< lower case, with its options: "cn;lang-ja"
        QByteArray bytes;
    };
    qint64 line = 0;  ///< of its dn
    QString dn{};
    bool isAnswer = false;  ///< what ldapsearch without -LLL says of the search itself, or a referral to another server; it has no dn
    QList<Value> values{};
    std::optional<Error> error{};  ///< the first value that could not be decoded

    [[nodiscard]] QList<QByteArray> valuesOf(QByteArrayView attribute) const;
};

/// Cuts LDIF content (RFC 2849) into entries. Refuses, with the line: what is not LDIF, a version other than 1, and every
/// changetype but add, because the rest of a file of changes means nothing without the changes before it. The lines that ldapsearch
/// puts around the entries (ldapsearch(1), option -L) are taken for an entry of their own.
/// `take` answers false to stop.
[[nodiscard]] Status parseLdif(const QByteArray &text, const std::function<bool(LdifEntry &&entry, qsizetype offset)> &take);

}  // namespace gatehouse
