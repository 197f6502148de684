-- SPDX-License-Identifier: Apache-2.0
-- Where users and groups are managed, and how people prove who they are. Which source it is stands in the settings; these tables hold what
-- each of them needs. Passwords, seeds and keys are among the secrets, under the id that each row carries.

-- Directories of AWS Directory Service that a workspace knows; at most one of them is connected.
CREATE TABLE directories (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  directory_id     TEXT    NOT NULL UNIQUE,      -- d- and 10 hexadecimal digits
  kind             TEXT    NOT NULL CHECK (kind IN ('MICROSOFT_AD', 'AD_CONNECTOR', 'SELF_MANAGED', 'SIMPLE_AD')),
  domain           TEXT    NOT NULL,             -- corp.example.com
  domain_key       TEXT    NOT NULL UNIQUE,
  netbios          TEXT    NOT NULL,             -- CORP, as in CORP\user
  account          TEXT    NOT NULL,             -- of AWS, that it is set up in
  regions          TEXT    NOT NULL,             -- one a line: one of Microsoft AD may be in several
  trusted_domains  TEXT    NOT NULL,             -- one a line: further domains that users come from
  trust            TEXT    NOT NULL CHECK (trust IN ('NONE', 'ONE_WAY_INCOMING', 'ONE_WAY_OUTGOING', 'TWO_WAY')),
  connected        INTEGER NOT NULL CHECK (connected IN (0, 1)),
  host             TEXT    NOT NULL,
  port             INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
  security         TEXT    NOT NULL CHECK (security IN ('NONE', 'START_TLS', 'LDAPS')),
  authority        TEXT    NOT NULL,             -- PEM that the certificate of the server has to lead to; empty: those of the system
  authentication   TEXT    NOT NULL CHECK (authentication IN ('SIMPLE', 'GSSAPI')),
  bind_name        TEXT    NOT NULL,             -- a distinguished name or user@domain; empty with GSSAPI
  base_dn          TEXT    NOT NULL,
  page_size        INTEGER NOT NULL CHECK (page_size > 0),
  created_at       INTEGER NOT NULL,
  updated_at       INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX directories_connected ON directories (connected) WHERE connected = 1;

-- What differs from the default mapping of attributes of the directory to those of users here.
CREATE TABLE directory_mappings (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  attribute  TEXT    NOT NULL UNIQUE,            -- "email", "preferredUsername"
  expression TEXT    NOT NULL,                   -- "${dir:lastname}${dir:firstname}"
  updated_at INTEGER NOT NULL
) STRICT;

-- The external identity provider: one row, or none. Its certificates stand among the certificates, with the purpose IDENTITY_PROVIDER.
CREATE TABLE identity_providers (
  id                 INTEGER PRIMARY KEY AUTOINCREMENT,
  guide              TEXT    NOT NULL,           -- whose steps are shown: AZURE_AD, OKTA …; empty for any other
  entity_id          TEXT    NOT NULL,
  redirect_url       TEXT    NOT NULL,           -- where users are sent to sign in; one of the two may be empty
  post_url           TEXT    NOT NULL,
  logout_url         TEXT    NOT NULL,
  metadata_url       TEXT    NOT NULL,           -- where its metadata is published; empty where that is not known
  name_id_format     TEXT    NOT NULL,
  preferred_binding  TEXT    NOT NULL CHECK (preferred_binding IN ('REDIRECT', 'POST')),
  signs_requests     INTEGER NOT NULL CHECK (signs_requests IN (0, 1)),
  valid_until        INTEGER,                    -- of the metadata, where it says so
  created_at         INTEGER NOT NULL,
  updated_at         INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX identity_provider_is_one ON identity_providers ((1));

-- What people sign in with beside their password. The seed of an authenticator app is a secret, under the device_id; its digest
-- tells a seed that was registered before.
CREATE TABLE mfa_devices (
  id            INTEGER PRIMARY KEY AUTOINCREMENT,
  device_id     TEXT    NOT NULL UNIQUE,         -- mfa- and 16 hexadecimal digits
  user          INTEGER NOT NULL REFERENCES users (id),
  kind          TEXT    NOT NULL CHECK (kind IN ('AUTHENTICATOR_APP', 'SECURITY_KEY')),
  name          TEXT    NOT NULL,
  name_key      TEXT    NOT NULL,
  seed_digest   TEXT    NOT NULL,                -- empty for a security key
  drift         INTEGER NOT NULL,                -- steps of 30 seconds that the clock of the device is ahead
  last_step     INTEGER NOT NULL,                -- of the last code that was taken; none is taken twice
  credential_id TEXT    NOT NULL,                -- Base64url; empty for an authenticator app
  relying_party TEXT    NOT NULL,                -- the domain that it was registered for
  public_key    TEXT    NOT NULL,                -- COSE_Key, Base64url
  algorithm     INTEGER NOT NULL,                -- COSE: -7 is ES256
  aaguid        TEXT    NOT NULL,
  attestation   TEXT    NOT NULL,                -- none, packed, fido-u2f
  sign_count    INTEGER NOT NULL,
  registered_at INTEGER NOT NULL,
  updated_at    INTEGER NOT NULL,
  UNIQUE (user, name_key)
) STRICT;
CREATE UNIQUE INDEX mfa_devices_by_seed ON mfa_devices (seed_digest) WHERE seed_digest <> '';
CREATE UNIQUE INDEX mfa_devices_by_credential ON mfa_devices (credential_id) WHERE credential_id <> '';
