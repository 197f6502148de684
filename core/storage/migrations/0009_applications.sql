-- SPDX-License-Identifier: Apache-2.0
-- Applications that people sign in to with SAML 2.0, the attributes that they are sent, who is assigned to them, and the certificates that
-- sign for them. Times of a session are seconds.

CREATE TABLE applications (
  id                  INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id      TEXT    NOT NULL UNIQUE,  -- apl- and 16 hexadecimal digits
  kind                TEXT    NOT NULL CHECK (kind IN ('CATALOG', 'CUSTOM', 'EXTERNAL_ACCOUNT', 'INTEGRATED')),
  template            TEXT    NOT NULL,         -- its name in the catalogue; empty for what is not from there
  name                TEXT    NOT NULL,
  name_key            TEXT    NOT NULL UNIQUE,
  description         TEXT    NOT NULL,
  state               TEXT    NOT NULL CHECK (state IN ('ENABLED', 'DISABLED')),
  start_url           TEXT    NOT NULL,
  relay_state         TEXT    NOT NULL,
  session_seconds     INTEGER NOT NULL CHECK (session_seconds > 0),
  acs_url             TEXT    NOT NULL,         -- empty until the service provider is known
  audience            TEXT    NOT NULL,
  service_certificate TEXT    NOT NULL,         -- PEM; empty for none
  signs_response      INTEGER NOT NULL CHECK (signs_response IN (0, 1)),
  created_at          INTEGER NOT NULL,
  updated_at          INTEGER NOT NULL
) STRICT;

CREATE TABLE application_mappings (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  application INTEGER NOT NULL REFERENCES applications (id),
  attribute   TEXT    NOT NULL CHECK (attribute <> ''),
  expression  TEXT    NOT NULL,                 -- "${user:email}", or a text
  format      TEXT    NOT NULL,
  UNIQUE (application, attribute)
) STRICT;

-- Made and taken away, never altered.
CREATE TABLE application_assignments (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  application INTEGER NOT NULL REFERENCES applications (id),
  user_id     INTEGER REFERENCES users (id),
  group_id    INTEGER REFERENCES groups (id),
  created_at  INTEGER NOT NULL,
  CHECK ((user_id IS NULL) <> (group_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX application_assignments_of_user ON application_assignments (user_id, application) WHERE user_id IS NOT NULL;
CREATE UNIQUE INDEX application_assignments_of_group ON application_assignments (group_id, application) WHERE group_id IS NOT NULL;
CREATE INDEX application_assignments_of_application ON application_assignments (application);

-- What stands in a certificate stands beside it, so that lists and reminders need not read it. The key is among the secrets, under the
-- certificate_id, where there is one.
CREATE TABLE certificates (
  id             INTEGER PRIMARY KEY AUTOINCREMENT,
  certificate_id TEXT    NOT NULL UNIQUE,       -- cert- and 16 hexadecimal digits
  purpose        TEXT    NOT NULL CHECK (purpose IN ('APPLICATION', 'ACCOUNTS', 'IDENTITY_PROVIDER')),
  application    INTEGER REFERENCES applications (id),
  pem            TEXT    NOT NULL,
  subject        TEXT    NOT NULL,
  serial         TEXT    NOT NULL,
  fingerprint    TEXT    NOT NULL,              -- SHA-256, pairs of hexadecimal digits
  bits           INTEGER NOT NULL,
  algorithm      TEXT    NOT NULL CHECK (algorithm IN ('SHA1', 'SHA256', 'OTHER')),
  not_before     INTEGER NOT NULL,
  not_after      INTEGER NOT NULL,
  active         INTEGER NOT NULL CHECK (active IN (0, 1)),
  created_at     INTEGER NOT NULL,
  updated_at     INTEGER NOT NULL,
  CHECK ((purpose = 'APPLICATION') = (application IS NOT NULL))
) STRICT;
CREATE INDEX certificates_of_application ON certificates (application);
CREATE INDEX certificates_by_expiry ON certificates (not_after);

-- Not recorded: that somebody was reminded stays so, whatever is undone. The subject is the certificate_id, or what else expires.
CREATE TABLE expiry_reminders (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  subject     TEXT    NOT NULL,
  expires_at  INTEGER NOT NULL,
  days        INTEGER NOT NULL,                 -- 90, 60, 30, 15, and each day below
  reminded_at INTEGER NOT NULL,
  UNIQUE (subject, expires_at, days)
) STRICT;
