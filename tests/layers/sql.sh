#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# sql.sh SOURCE_DIR: plants one line at a time in an empty tree and asks check-sql.sh about it.
set -euo pipefail
check=$1/cmake/check-sql.sh
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

# expect accepted|refused FILE LINE
expect() {
    local wanted=$1 file=$2 line=$3 answer=accepted
    rm -rf "${tree:?}"/*
    mkdir -p "$tree/$(dirname "$file")"
    printf '%s\n' "$line" >"$tree/$file"
    "$check" "$tree" >/dev/null 2>&1 || answer=refused
    if [[ $answer != "$wanted" ]]; then
        echo "$file with $line: wanted $wanted, got $answer"
        failures=$((failures + 1))
    fi
}

expect accepted core/users/userstore.cpp 'u"SELECT id FROM users"_s'
expect accepted core/storage/database.cpp 'u"PRAGMA user_version"_s'
expect accepted core/groups/grouptables.cpp '"SELECT name FROM groups WHERE id = ?1"'
expect accepted core/workspace/changes.cpp 'u"INSERT INTO change VALUES (?)"_s'
expect accepted core/users/userservice.cpp 'tr("Select a user from the list.")'
expect accepted core/users/userservice.cpp 'tr("Delete from the directory")'
expect accepted protocols/http/request.cpp 'if (method == "DELETE") {'
expect accepted ui/users/userspane.cpp 'm_table->selectRow(row);  // SELECT the row'

expect refused core/users/userservice.cpp 'u"SELECT id FROM users"_s'
expect refused core/users/userservice.cpp '    SELECT id, name'
expect refused core/users/userservice.cpp 'R"(UPDATE users SET name = ?)"'
expect refused core/users/userservice.cpp '"insert into users (id) values (1)"'
expect refused core/users/userservice.cpp '"delete from users where id = 1"'
expect refused core/users/user.h '"DELETE FROM users"'
expect refused models/users/usertables.cpp 'u"SELECT id FROM users"_s'
expect refused models/users/usertablemodel.cpp 'u" WHERE name LIKE ?"_s'
expect refused models/users/usertablemodel.cpp 'u" ORDER BY name"_s'
expect refused ui/users/userspane.cpp 'u"INSERT OR IGNORE INTO users VALUES (1)"_s'
expect refused app/main.cpp 'u"PRAGMA journal_mode"_s'

exit $((failures > 0))
