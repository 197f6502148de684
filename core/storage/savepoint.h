// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <memory>

namespace gatehouse {

class Database;

/// A part of a transaction that can fail on its own: taken back unless it is released.
class Savepoint
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Savepoint>> begin(Database &database);
    ~Savepoint();
    Q_DISABLE_COPY_MOVE(Savepoint)

    [[nodiscard]] Status release();

private:
    explicit Savepoint(Database &database) : m_database(database) {}

    Database &m_database;
    bool m_open = true;
};

}  // namespace gatehouse
