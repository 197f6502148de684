-- SPDX-License-Identifier: Apache-2.0
-- What managed policies say, as it was imported. A policy is named as permission sets name it, with an ARN of the partition "aws".

CREATE TABLE policy_documents (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  policy     TEXT    NOT NULL UNIQUE,
  version    TEXT    NOT NULL,  -- "v12"; empty where no file said it
  document   TEXT    NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
