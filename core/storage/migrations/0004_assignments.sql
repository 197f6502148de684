-- SPDX-License-Identifier: Apache-2.0
-- Who has which permission set in which account. An assignment is made and taken away, never altered.

CREATE TABLE assignments (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  account        INTEGER NOT NULL REFERENCES accounts (id),
  permission_set INTEGER NOT NULL REFERENCES permission_sets (id),
  user_id        INTEGER REFERENCES users (id),
  group_id       INTEGER REFERENCES groups (id),
  created_at     INTEGER NOT NULL,
  CHECK ((user_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX assignments_of_user ON assignments (user_id, account, permission_set) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX assignments_of_group ON assignments (group_id, account, permission_set) WHERE group_id IS NOT NULL;
CREATE INDEX assignments_of_account ON assignments (account, permission_set);
CREATE INDEX assignments_of_set ON assignments (permission_set, account);
