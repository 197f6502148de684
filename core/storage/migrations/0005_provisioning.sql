-- SPDX-License-Identifier: Apache-2.0
-- What stands in the accounts, and what has to be done there. None of it is recorded: an undo takes back what was decided, never what
-- was done elsewhere. Keys of accounts and permission sets are no references, because a role outlives the decision that made it.

-- What the roles of a permission set are made from. The roles of all accounts share one as long as they are alike.
CREATE TABLE role_templates (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  digest          BLOB    NOT NULL UNIQUE,
  policies        TEXT    NOT NULL,  -- a reference a line
  inline_policy   TEXT    NOT NULL,
  boundary        TEXT    NOT NULL,
  session_seconds INTEGER NOT NULL,
  relay_state     TEXT    NOT NULL,
  tags_session    INTEGER NOT NULL CHECK (tags_session IN (0, 1))
) STRICT;

CREATE TABLE account_roles (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  account        INTEGER NOT NULL,
  permission_set INTEGER NOT NULL,
  name           TEXT    NOT NULL,  -- AWSReservedSSO_, the name of the permission set, 16 hexadecimal digits
  template       INTEGER NOT NULL REFERENCES role_templates (id),
  made_at        INTEGER NOT NULL,
  provisioned_at INTEGER NOT NULL,
  UNIQUE (account, permission_set)
) STRICT;
CREATE INDEX account_roles_of_set ON account_roles (permission_set, template);
CREATE INDEX account_roles_of_template ON account_roles (template);

CREATE TABLE account_providers (
  account  INTEGER PRIMARY KEY,
  name     TEXT    NOT NULL,  -- AWSSSO_, 16 hexadecimal digits, _DO_NOT_DELETE
  issuer   TEXT    NOT NULL,
  made_at  INTEGER NOT NULL
) STRICT;

-- What waits, runs or has failed; a row goes when its account is as it shall be.
CREATE TABLE provisioning (
  account        INTEGER NOT NULL,
  permission_set INTEGER NOT NULL,
  kind           TEXT    NOT NULL CHECK (kind IN ('ASSIGNMENT', 'PROVISION', 'REPAIR')),
  state          TEXT    NOT NULL CHECK (state IN ('PENDING', 'IN_PROGRESS', 'FAILED')),
  reason         TEXT    NOT NULL,
  ended_at       INTEGER,
  PRIMARY KEY (account, permission_set)
) STRICT, WITHOUT ROWID;
CREATE INDEX provisioning_by_state ON provisioning (state, kind, account, permission_set);
CREATE INDEX provisioning_of_set ON provisioning (permission_set, account);

-- The only triggers: whoever writes an assignment, be it a service, an import, an undo or a restored snapshot, leaves the work behind
-- that follows from it, in the same transaction.
CREATE TRIGGER assignment_made AFTER INSERT ON assignments BEGIN
  INSERT INTO provisioning (account, permission_set, kind, state, reason) VALUES (new.account, new.permission_set, 'ASSIGNMENT', 'PENDING', '')
  ON CONFLICT (account, permission_set) DO UPDATE SET kind = 'ASSIGNMENT', state = 'PENDING', reason = '', ended_at = NULL;
END;
CREATE TRIGGER assignment_gone AFTER DELETE ON assignments BEGIN
  INSERT INTO provisioning (account, permission_set, kind, state, reason) VALUES (old.account, old.permission_set, 'ASSIGNMENT', 'PENDING', '')
  ON CONFLICT (account, permission_set) DO UPDATE SET kind = 'ASSIGNMENT', state = 'PENDING', reason = '', ended_at = NULL;
END;
