-- SPDX-License-Identifier: Apache-2.0
-- Where users and groups come from a directory, what was assigned to somebody outlives them: it points to an orphan then, who keeps the
-- name. SQLite can't change the check of a table, so both tables of assignments are made anew; their keys go on where they were, because
-- none is used twice.

CREATE TABLE orphans (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  kind         TEXT    NOT NULL CHECK (kind IN ('USER', 'GROUP')),
  principal_id TEXT    NOT NULL UNIQUE,         -- the UserId or GroupId that is no more
  external_id  TEXT    NOT NULL,                -- of the directory: who comes back under it gets the assignments back
  name         TEXT    NOT NULL,                -- the username, or the name of the group; empty where it is not known
  name_key     TEXT    NOT NULL,
  deleted_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX orphans_by_external_id ON orphans (external_id) WHERE external_id <> '';

CREATE TABLE assignments_anew (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  account        INTEGER NOT NULL REFERENCES accounts (id),
  permission_set INTEGER NOT NULL REFERENCES permission_sets (id),
  user_id        INTEGER REFERENCES users (id),
  group_id       INTEGER REFERENCES groups (id),
  created_at     INTEGER NOT NULL,
  orphan         INTEGER REFERENCES orphans (id),
  CHECK ((user_id IS NOT NULL) + (group_id IS NOT NULL) + (orphan IS NOT NULL) = 1)
) STRICT;
INSERT INTO assignments_anew (id, account, permission_set, user_id, group_id, created_at)
  SELECT id, account, permission_set, user_id, group_id, created_at FROM assignments ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'assignments_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'assignments_anew', seq FROM sqlite_sequence WHERE name = 'assignments';
DROP TABLE assignments;
ALTER TABLE assignments_anew RENAME TO assignments;
CREATE UNIQUE INDEX assignments_of_user ON assignments (user_id, account, permission_set) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX assignments_of_group ON assignments (group_id, account, permission_set) WHERE group_id IS NOT NULL;
CREATE UNIQUE INDEX assignments_of_orphan ON assignments (orphan, account, permission_set) WHERE orphan IS NOT NULL;
CREATE INDEX assignments_of_account ON assignments (account, permission_set);
CREATE INDEX assignments_of_set ON assignments (permission_set, account);

-- The triggers went with the table. An assignment that becomes an orphan's stays where it is: its role does too.
CREATE TRIGGER assignment_made AFTER INSERT ON assignments BEGIN
  INSERT INTO provisioning (account, permission_set, kind, state, reason) VALUES (new.account, new.permission_set, 'ASSIGNMENT', 'PENDING', '')
  ON CONFLICT (account, permission_set) DO UPDATE SET kind = 'ASSIGNMENT', state = 'PENDING', reason = '', ended_at = NULL;
END;
CREATE TRIGGER assignment_gone AFTER DELETE ON assignments BEGIN
  INSERT INTO provisioning (account, permission_set, kind, state, reason) VALUES (old.account, old.permission_set, 'ASSIGNMENT', 'PENDING', '')
  ON CONFLICT (account, permission_set) DO UPDATE SET kind = 'ASSIGNMENT', state = 'PENDING', reason = '', ended_at = NULL;
END;

CREATE TABLE application_assignments_anew (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  application INTEGER NOT NULL REFERENCES applications (id),
  user_id     INTEGER REFERENCES users (id),
  group_id    INTEGER REFERENCES groups (id),
  created_at  INTEGER NOT NULL,
  orphan      INTEGER REFERENCES orphans (id),
  CHECK ((user_id IS NOT NULL) + (group_id IS NOT NULL) + (orphan IS NOT NULL) = 1)
) STRICT;
INSERT INTO application_assignments_anew (id, application, user_id, group_id, created_at)
  SELECT id, application, user_id, group_id, created_at FROM application_assignments ORDER BY id;
DELETE FROM sqlite_sequence WHERE name = 'application_assignments_anew';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'application_assignments_anew', seq FROM sqlite_sequence WHERE name = 'application_assignments';
DROP TABLE application_assignments;
ALTER TABLE application_assignments_anew RENAME TO application_assignments;
CREATE UNIQUE INDEX application_assignments_of_user ON application_assignments (user_id, application) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX application_assignments_of_group ON application_assignments (group_id, application) WHERE group_id IS NOT NULL;
CREATE UNIQUE INDEX application_assignments_of_orphan ON application_assignments (orphan, application) WHERE orphan IS NOT NULL;
CREATE INDEX application_assignments_of_application ON application_assignments (application);
