-- SPDX-License-Identifier: Apache-2.0
-- What the metadata of a service provider says about its requests: the index by which they may name its ACS URL, and whether they are
-- signed.
ALTER TABLE applications ADD COLUMN acs_index INTEGER CHECK (acs_index BETWEEN 0 AND 65535);  -- empty where it is not known
ALTER TABLE applications ADD COLUMN signed_requests INTEGER NOT NULL DEFAULT 0 CHECK (signed_requests IN (0, 1));
