// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accesscontrol/accesscontrolattribute.h"

#include <QList>

namespace gatehouse {

class Database;

/// Reads and writes the attributes for access control; knows SQL and no rules.
class AccessControlStore
{
public:
    explicit AccessControlStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<bool> isEnabled() const;
    [[nodiscard]] Status setEnabled(bool enabled);

    /// By key.
    [[nodiscard]] Result<QList<AccessControlAttribute>> all() const;
    [[nodiscard]] Result<QList<qint64>> ids() const;
    /// The records of these ids, in this order; ids that are gone are left out.
    [[nodiscard]] Result<QList<AccessControlAttribute>> records(const QList<qint64> &ids) const;

    [[nodiscard]] Status insert(const AccessControlAttribute &attribute);
    /// The source alone; the key tells which one.
    [[nodiscard]] Status update(const AccessControlAttribute &attribute);
    [[nodiscard]] Status remove(const QString &key);

private:
    Database &m_database;
};

}  // namespace gatehouse
