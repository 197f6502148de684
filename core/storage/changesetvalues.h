// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <string>

struct sqlite3_value;

namespace gatehouse {

/// The parts of a changeset as bytes (sqlite3session.c, "RECORD FORMAT" and "CHANGESET FORMAT"). They grow in a std::string: an import
/// appends millions of them, and a QByteArray looks at each append whether it is shared.

/// A value: its type, then eight bytes of a number, or the length and the bytes of a text or blob.
void appendValue(std::string &bytes, sqlite3_value *value);
/// A number of seven bits a byte, the highest first.
void appendNumber(std::string &bytes, quint64 number);
/// Reads such a number and leaves what follows it; less than 0 where it is cut off.
[[nodiscard]] qint64 takeNumber(QByteArrayView &bytes);

/// How many bytes the value at the start of `bytes` takes; more than there are where it is cut off.
[[nodiscard]] qint64 sizeOfValue(QByteArrayView bytes);

/// The old and the new values of an updated row out of the whole rows: of what is as before, only the key, in the old ones.
/// `keys` has one byte a column, 0 for those outside the primary key.
void appendDifference(std::string &bytes, QByteArrayView before, QByteArrayView after, QByteArrayView keys);

}  // namespace gatehouse
