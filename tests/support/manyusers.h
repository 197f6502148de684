// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/database.h"
#include "core/workspace/change.h"
#include "tests/support/testworkspace.h"

namespace gatehouse {

/// Fills an unused workspace with users "kim.1", "kim.2" …, by SQLite alone: the services would take minutes for what a test wants
/// as its surroundings. Every thousandth display name has "Zoë" in it. Half of them are members of the group "Many".
inline void fillWithUsers(Workspace &workspace, qint64 count)
{
    must(workspace.load({QStringLiteral("CreateUser"), QStringLiteral("many users")}, [count](Change &change) -> Status {
        Database &database = change.database();
        for (const char *sql :
             {"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
              "INSERT INTO users (user_id, username, username_key, email, email_key, given_name, family_name, display_name, display_key, "
              "status, email_verified, attributes, created_at, updated_at) SELECT printf('90000000-%012d', i), 'Kim.' || i, 'kim.' || i, "
              "i || '@example.com', i || '@example.com', 'Kim', 'Possible', name, folded(name), 'ENABLED', 1, "
              "'{\"title\":\"Engineer\",\"department\":\"Research\"}', 1700000000000 + i, 1700000000000 + i "
              "FROM (SELECT i, iif(i % 1000 = 0, 'Zoë ', 'Kim ') || i AS name FROM n)",
              "INSERT INTO groups (group_id, name, name_key, description, external_id, created_at, updated_at) "
              "SELECT 'many', 'Many', 'many', '', '', ?1, ?1",
              "INSERT INTO memberships (group_id, user_id) SELECT 1, id FROM users WHERE id % 2 = 0 AND id <= ?1"}) {
            if (auto done = database.run(sql, count); !done) {
                return fail(done);
            }
        }
        return {};
    }));
}

}  // namespace gatehouse
