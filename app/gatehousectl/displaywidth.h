// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace gatehouse::ctl {

/// How many cells of a terminal a text takes: wide East Asian characters and emoji take two, combining marks none.
[[nodiscard]] qsizetype displayWidth(const QString &text);

/// The text, ending in "…" where it would take more than so many cells.
[[nodiscard]] QString elided(const QString &text, qsizetype most);

/// The text on one line that can't steer a terminal: line ends become a sign, other control characters a replacement.
[[nodiscard]] QString harmless(const QString &text);

/// The same JSON, with characters of that kind escaped.
[[nodiscard]] QByteArray harmlessJson(const QByteArray &json);

}  // namespace gatehouse::ctl
