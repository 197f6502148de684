-- SPDX-License-Identifier: Apache-2.0
-- Keys are never used twice (AUTOINCREMENT), so that undoing an old change can't hit a newer row. Nothing cascades:
-- a service deletes what goes along, so that undo finds a later row in its way instead of taking it with it.
-- Times are milliseconds since 1970 in UTC. A *_key column is the folded form of its neighbour.

CREATE TABLE settings (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE users (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id        TEXT    NOT NULL UNIQUE,
  username       TEXT    NOT NULL,
  username_key   TEXT    NOT NULL UNIQUE,
  email          TEXT    NOT NULL,
  email_key      TEXT    NOT NULL UNIQUE,
  given_name     TEXT    NOT NULL,
  family_name    TEXT    NOT NULL,
  display_name   TEXT    NOT NULL,
  display_key    TEXT    NOT NULL,
  status         TEXT    NOT NULL CHECK (status IN ('ENABLED', 'DISABLED')),
  email_verified INTEGER NOT NULL CHECK (email_verified IN (0, 1)),
  attributes     TEXT    NOT NULL CHECK (substr(attributes, 1, 1) = '{'),
  created_at     INTEGER NOT NULL,
  updated_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX users_by_display ON users (display_key);
CREATE INDEX users_disabled ON users (id) WHERE status = 'DISABLED';

CREATE TABLE passwords (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  user       INTEGER NOT NULL REFERENCES users (id),
  hash       TEXT    NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('ONE_TIME', 'CHOSEN')),
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX passwords_of_user ON passwords (user);

CREATE TABLE groups (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id    TEXT    NOT NULL UNIQUE,
  name        TEXT    NOT NULL,
  name_key    TEXT    NOT NULL UNIQUE,
  description TEXT    NOT NULL,
  external_id TEXT    NOT NULL,
  created_at  INTEGER NOT NULL,
  updated_at  INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  group_id INTEGER NOT NULL REFERENCES groups (id),
  user_id  INTEGER NOT NULL REFERENCES users (id),
  UNIQUE (group_id, user_id)
) STRICT;
CREATE INDEX memberships_of_user ON memberships (user_id, group_id);

CREATE TABLE outbox (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  recipient  TEXT    NOT NULL,
  subject    TEXT    NOT NULL,
  body       TEXT    NOT NULL,
  state      TEXT    NOT NULL CHECK (state IN ('WAITING', 'SENT')),
  reason     TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  sent_at    INTEGER
) STRICT;

-- The history itself is not recorded by changesets.
CREATE TABLE events (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id TEXT    NOT NULL UNIQUE,
  time     INTEGER NOT NULL,
  name     TEXT    NOT NULL,
  actor    TEXT    NOT NULL,
  agent    TEXT    NOT NULL,
  summary  TEXT    NOT NULL,
  rooms    INTEGER NOT NULL,
  record   TEXT    NOT NULL CHECK (substr(record, 1, 1) = '{')
) STRICT;
CREATE INDEX events_by_time ON events (time);

CREATE TABLE changes (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  event     INTEGER NOT NULL UNIQUE REFERENCES events (id),
  outside   TEXT    NOT NULL,
  undone_by INTEGER REFERENCES events (id),
  changeset BLOB    NOT NULL,
  digest    BLOB    NOT NULL  -- BLAKE2b of the changeset: SQLite may read a damaged one without end
) STRICT;
CREATE INDEX changes_undone ON changes (undone_by) WHERE undone_by IS NOT NULL;
