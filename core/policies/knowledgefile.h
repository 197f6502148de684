// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

/// The table of services that a person imported, for `Knowledge` to put before its own.
namespace gatehouse::knowledgefile {

/// The whole reference takes less than 2 MB; what is many times larger is something else.
constexpr qint64 mostBytes = qint64(64) * 1024 * 1024;

/// Where it is kept for this user; both programs look there.
[[nodiscard]] QString path();

/// `source` may be "-", standard input. Takes the place of what was imported before, once all of `source` has been read without a mistake.
/// Answers the prefixes of its services.
[[nodiscard]] Result<QStringList> import(const QString &source, const QString &target = path());

/// Goes back to the table that is compiled in. False where nothing had been imported.
[[nodiscard]] Result<bool> reset(const QString &target = path());

}  // namespace gatehouse::knowledgefile
