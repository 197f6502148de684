// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/identitysource/sourcechange.h"
#include "tests/support/manyusers.h"
#include "tests/support/testdirectories.h"

namespace gatehouse {

/// Many users of the identity store, with assignments and a directory that they could be left for.
class FilledSource : public TestWorkspace
{
public:
    FilledSource(qint64 users, qint64 assignments)
    {
        fillWithUsers(*workspace, users);
        enableSingleSignOn(*workspace);
        corp = must(DirectoryService(*workspace).add(corpDirectory(), SecretBytes()));
        must(workspace->change({QStringLiteral("Test"), QStringLiteral("Assign everybody")}, [&](Change &change) -> Status {
            Database &database = change.database();
            auto set = database.run("INSERT INTO permission_sets (permission_set_id, name, name_key, description, session_seconds, "
                                    "relay_state, inline_policy, boundary, created_at, updated_at) "
                                    "VALUES ('ps-0123456789abcdef', 'Reading', 'reading', '', 3600, '', '', '', 1, 1)");
            if (!set) {
                return fail(set);
            }
            auto made = database.run("INSERT INTO assignments (account, permission_set, user_id, created_at) "
                                     "SELECT (SELECT min(id) FROM accounts), 1, id, 1 FROM users ORDER BY id LIMIT ?1",
                                     assignments);
            return made ? Status() : fail(made);
        }));
    }

    [[nodiscard]] SourceTarget toDirectory() const
    {
        SourceTarget target;
        target.kind = SourceKind::ActiveDirectory;
        target.directory = corp;
        return target;
    }

    Directory::Id corp{};
};

}  // namespace gatehouse
