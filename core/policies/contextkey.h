// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QString>

namespace gatehouse {

/// The name of a condition key, prepared for looking it up; two names are the same key without regard to case.
class ContextKey
{
public:
    explicit ContextKey(QStringView name) : m_name(name.toString().toLower()), m_hash(qHash(m_name)) {}

    [[nodiscard]] const QString &name() const { return m_name; }  ///< in lower case
    bool operator==(const ContextKey &other) const { return m_hash == other.m_hash && m_name == other.m_name; }

private:
    QString m_name;
    std::size_t m_hash;
};

}  // namespace gatehouse
