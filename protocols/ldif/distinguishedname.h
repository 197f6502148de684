// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace gatehouse {

/// The name of an entry in a directory (RFC 4514): "uid=ana,ou=people,o=gatehouse".
class DistinguishedName
{
public:
    /// Nothing when `text` is no distinguished name.
    [[nodiscard]] static std::optional<DistinguishedName> parse(const QString &text);

    /// The value of the first component when it is of this type ("uid"), else empty.
    [[nodiscard]] QString leading(const QString &type) const;
    /// The form in which two spellings of one name are equal: no space around separators, case folded.
    [[nodiscard]] QString key() const;

private:
    struct Part {
        QString type;
        QString value;
    };
    QList<Part> m_parts;  ///< components of a multi-valued RDN follow one another
};

/// `value` with everything escaped that has a meaning inside a distinguished name.
[[nodiscard]] QString escapedForName(const QString &value);

}  // namespace gatehouse
