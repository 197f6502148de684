// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace gatehouse {

/// The text of a file as UTF-8, whatever it was written in.
struct TextFile {
    QByteArray utf8{};
    QString encoding{};  ///< "UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1" or "windows-1252"
    QString note{};      ///< ready for a person, when the encoding had to be guessed
};

/// The most that is read of one file, in bytes.
constexpr qint64 largestFile = qint64(2) << 30;

/// What to do with a file that is neither UTF-8 nor marked as UTF-16.
enum class OtherEncodings { ReadAsLatin1, Refuse };

/// Reads everything. A byte order mark is obeyed and removed; a NUL byte is refused with its line.
[[nodiscard]] Result<TextFile> readText(QIODevice &device, OtherEncodings others);

/// The line, counted from 1, that the byte at `offset` is on; CR, LF and CRLF each end a line.
[[nodiscard]] qint64 lineAt(QByteArrayView text, qsizetype offset);

}  // namespace gatehouse
