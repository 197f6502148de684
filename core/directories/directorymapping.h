// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryattribute.h"
#include "core/directories/directoryentry.h"

#include <QMap>

#include <vector>

namespace gatehouse {

/// Expressions of the guide's language ${dir:…}, read once and evaluated on any number of entries. May be used by several threads.
class DirectoryMapping
{
public:
    /// The defaults, with these in place of some of them: by the name of the user attribute. The error is that of
    /// `validateDirectoryMapping`.
    [[nodiscard]] static Result<DirectoryMapping> compile(const QMap<QString, QString> &different);

    /// The values in the order of `mappedAttributes`; empty where the entry has nothing for it.
    [[nodiscard]] QStringList evaluate(const DirectoryEntry &entry) const;
    /// What of the entry is missing for this user attribute: names of attributes in LDAP.
    [[nodiscard]] QStringList missing(qsizetype attribute, const DirectoryEntry &entry) const;
    /// What has to be asked of a server, each once.
    [[nodiscard]] QList<QByteArray> attributes() const;

private:
    enum class Form { Text, Guid, DistinguishedName, AnyAddress, OtherAddress, PrimaryAddress };
    struct Part {
        QString text{};
        QByteArray attribute{};  ///< empty for a text
        Form form = Form::Text;
    };
    struct Expression {
        std::vector<Part> parts{};
        qsizetype same = -1;  ///< the one before that says the same
    };

    [[nodiscard]] static Form formOf(const AttributeExpression &reference);
    [[nodiscard]] static QString valueOf(const Part &part, const DirectoryEntry &entry);
    [[nodiscard]] static QString valueOf(const Expression &expression, const DirectoryEntry &entry);

    std::vector<Expression> m_expressions;
};

/// objectGUID as people write it: "8f2b…-…" (MS-DTYP 2.3.4.3); empty where it is not 16 bytes.
[[nodiscard]] QString guidText(const QByteArray &bytes);

}  // namespace gatehouse
