// SPDX-License-Identifier: Apache-2.0
#include "core/storage/readingmoment.h"

#include "core/storage/database.h"

namespace gatehouse {

ReadingMoment::ReadingMoment(Database &database) : m_database(database), m_open(!database.inTransaction())
{
    if (m_open) {
        m_status = m_database.execute("BEGIN");
        m_open = m_status.has_value();
    }
}

ReadingMoment::~ReadingMoment()
{
    if (m_open) {
        (void)m_database.execute("COMMIT");
    }
}

}  // namespace gatehouse
