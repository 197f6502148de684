-- SPDX-License-Identifier: Apache-2.0
-- Secrets. What is recorded says only which value is whose, so that no changeset, and with it no undo, holds a secret; an undo leads
-- back to a value that is still here. The values themselves are sealed, never altered by a change, and sealed anew with another key.

-- The key that seals all values, or rather how to tell it and where it is.
CREATE TABLE secret_key (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  key_id      TEXT    NOT NULL,             -- 16 hexadecimal digits
  place       TEXT    NOT NULL CHECK (place IN ('KEYCHAIN', 'PASSPHRASE')),
  check_value BLOB    NOT NULL,             -- tells the right key from another one
  salt        BLOB    NOT NULL,             -- the rest is empty or 0 in a keychain: what Argon2id made the wrapping key from
  operations  INTEGER NOT NULL,
  memory      INTEGER NOT NULL,             -- bytes
  wrapped     BLOB    NOT NULL,             -- the key, sealed by the passphrase
  made_at     INTEGER NOT NULL,
  recovery_at INTEGER                       -- when the recovery key was exported last
) STRICT;
CREATE UNIQUE INDEX secret_key_is_one ON secret_key ((1));

CREATE TABLE sealed_values (
  reference TEXT PRIMARY KEY NOT NULL,      -- 32 hexadecimal digits
  purpose   TEXT NOT NULL,
  owner     TEXT NOT NULL,
  key_id    TEXT NOT NULL,
  sealed    BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE secrets (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  purpose    TEXT    NOT NULL,
  owner      TEXT    NOT NULL,
  reference  TEXT    NOT NULL,              -- of the sealed value
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (purpose, owner)
) STRICT;
