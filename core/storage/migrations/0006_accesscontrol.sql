-- SPDX-License-Identifier: Apache-2.0
-- The attributes of users that come along as session tags. Whether they do stands in the setting accessControl.

CREATE TABLE access_control_attributes (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  tag_key    TEXT    NOT NULL UNIQUE,
  source     TEXT    NOT NULL,  -- "${path:enterprise.department}"; empty where the identity provider sends the value
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
