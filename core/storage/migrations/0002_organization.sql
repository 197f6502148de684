-- SPDX-License-Identifier: Apache-2.0
-- The organization: one row for itself, a tree of units (the root is the one without a parent), and the accounts in them.

CREATE TABLE organization (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  organization_id TEXT    NOT NULL,                                                            -- o- and 10 to 32 characters
  feature_set     TEXT    NOT NULL CHECK (feature_set IN ('ALL', 'CONSOLIDATED_BILLING')),
  enabled_at      INTEGER,                                                                     -- NULL: single sign-on is not enabled
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX organization_is_one ON organization ((1));

CREATE TABLE units (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  unit_id    TEXT    NOT NULL UNIQUE,                                                          -- r-… or ou-…
  parent     INTEGER REFERENCES units (id),
  name       TEXT    NOT NULL,
  name_key   TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (parent, name)
) STRICT;
CREATE UNIQUE INDEX units_one_root ON units ((1)) WHERE parent IS NULL;
CREATE INDEX units_by_name ON units (parent, name_key);

CREATE TABLE accounts (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  account_id      TEXT    NOT NULL UNIQUE CHECK (length(account_id) = 12),
  name            TEXT    NOT NULL,
  name_key        TEXT    NOT NULL,
  email           TEXT    NOT NULL,
  email_key       TEXT    NOT NULL UNIQUE,
  state           TEXT    NOT NULL CHECK (state IN ('ACTIVE', 'SUSPENDED', 'PENDING_CLOSURE')),
  management      INTEGER NOT NULL CHECK (management IN (0, 1)),
  unit            INTEGER NOT NULL REFERENCES units (id),
  joined_method   TEXT    NOT NULL CHECK (joined_method IN ('INVITED', 'CREATED')),
  joined_at       INTEGER NOT NULL,
  service_role_at INTEGER,                                                                     -- since when AWSServiceRoleForSSO is there
  created_at      INTEGER NOT NULL,
  updated_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX accounts_by_name ON accounts (name_key);
CREATE INDEX accounts_of_unit ON accounts (unit, name_key);
CREATE UNIQUE INDEX accounts_one_management ON accounts (management) WHERE management = 1;
