// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

namespace gatehouse {

class Database;

/// Shows the file as it was when this first read, whatever others write meanwhile. Does nothing inside a transaction.
class ReadingMoment
{
public:
    explicit ReadingMoment(Database &database);
    ~ReadingMoment();
    Q_DISABLE_COPY_MOVE(ReadingMoment)

    [[nodiscard]] const Status &status() const { return m_status; }

private:
    Database &m_database;
    bool m_open;
    Status m_status{};
};

}  // namespace gatehouse
