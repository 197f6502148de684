-- SPDX-License-Identifier: Apache-2.0
-- A policy is referred to by an ARN when AWS manages it, and by path and name ("/team/Audit") when the customer does, in each account
-- anew. Times of a session are seconds.

CREATE TABLE permission_sets (
  id                INTEGER PRIMARY KEY AUTOINCREMENT,
  permission_set_id TEXT    NOT NULL UNIQUE,                                                   -- ps- and 16 hexadecimal digits
  name              TEXT    NOT NULL,
  name_key          TEXT    NOT NULL UNIQUE,
  description       TEXT    NOT NULL,
  session_seconds   INTEGER NOT NULL,
  relay_state       TEXT    NOT NULL,
  inline_policy     TEXT    NOT NULL,
  boundary          TEXT    NOT NULL,
  created_at        INTEGER NOT NULL,
  updated_at        INTEGER NOT NULL
) STRICT;

CREATE TABLE permission_set_policies (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  permission_set INTEGER NOT NULL REFERENCES permission_sets (id),
  policy         TEXT    NOT NULL,
  UNIQUE (permission_set, policy)
) STRICT;
CREATE INDEX permission_set_policies_by_policy ON permission_set_policies (policy);

CREATE TABLE permission_set_tags (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  permission_set INTEGER NOT NULL REFERENCES permission_sets (id),
  tag_key        TEXT    NOT NULL,
  tag_value      TEXT    NOT NULL,
  UNIQUE (permission_set, tag_key)
) STRICT;
