// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <functional>

namespace gatehouse {

/// One record of a table.
struct CsvRecord {
    qint64 line = 0;  ///< where it starts, counted from 1
    QList<QByteArray> cells{};
};

/// Cuts a text into records after RFC 4180. Empty lines are no records. A record may span lines inside quotes.
/// `take` answers false to stop. Fails with the line when a quote is misplaced or never closed.
[[nodiscard]] Status parseCsv(QByteArrayView text, char separator, const std::function<bool(CsvRecord &&record, qsizetype offset)> &take);

/// The separator that the first record uses most outside quotes: ',' or ';' or tab. A comma when there is none.
[[nodiscard]] char guessSeparator(QByteArrayView text);

}  // namespace gatehouse
