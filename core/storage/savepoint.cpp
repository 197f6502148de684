// SPDX-License-Identifier: Apache-2.0
#include "core/storage/savepoint.h"

#include "core/storage/database.h"

namespace gatehouse {

Result<std::unique_ptr<Savepoint>> Savepoint::begin(Database &database)
{
    if (auto done = database.run("SAVEPOINT part"); !done) {
        return fail(done);
    }
    return std::unique_ptr<Savepoint>(new Savepoint(database));
}

Savepoint::~Savepoint()
{
    // A failure such as a full disk may have rolled back everything already; then there is nothing left to do.
    if (m_open && m_database.inTransaction()) {
        (void)m_database.run("ROLLBACK TO part");
        (void)m_database.run("RELEASE part");
    }
}

Status Savepoint::release()
{
    if (auto done = m_database.run("RELEASE part"); !done) {
        return fail(done);
    }
    m_open = false;
    return {};
}

}  // namespace gatehouse
