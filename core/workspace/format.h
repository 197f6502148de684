// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace gatehouse {

class Database;

/// The file format, as the scripts that lead from each version to the next; the version of a file (PRAGMA user_version)
/// is the number of scripts that made it.
class Format
{
public:
    explicit Format(QList<QByteArray> scripts) : m_scripts(std::move(scripts)) {}

    /// What this program writes.
    [[nodiscard]] static const Format &current();

    [[nodiscard]] int version() const { return int(m_scripts.size()); }
    /// Runs the scripts that a file lacks, all of them in one transaction: a failure leaves the file as it was.
    [[nodiscard]] Status migrate(Database &database) const;
    /// Compares the tables and indexes of a file with those that the scripts make up to its version; the error's details
    /// name what differs.
    [[nodiscard]] Status matches(Database &database) const;

private:
    QList<QByteArray> m_scripts;
};

/// The value of a PRAGMA that answers one number.
[[nodiscard]] Result<qint64> pragma(Database &database, const QByteArray &name);

}  // namespace gatehouse
