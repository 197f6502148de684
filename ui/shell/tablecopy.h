// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace gatehouse {

/// The shown text of some cells as lines with tabs between; a line break or tab inside a cell becomes a blank.
[[nodiscard]] QString toText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);
/// The same as comma-separated values with a header line (RFC 4180).
[[nodiscard]] QString toCsv(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

}  // namespace gatehouse
