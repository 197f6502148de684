// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/importplan.h"

#include <QList>

#include <memory>

namespace gatehouse {

/// A plan made ready to be looked at: in which order its rows are shown, and what a filter looks through.
/// Building it takes a moment for a large plan, so that is done on the thread that made the plan.
struct ImportPreview {
    ImportPlan plan{};
    QList<qint32> order{};     ///< rows with errors first, then as in the file
    QStringList searchable{};  ///< by row of the plan, folded

    [[nodiscard]] static std::shared_ptr<const ImportPreview> of(ImportPlan plan);
};

/// "E-mail: a@x → b@x", "Groups: Ops": what happens to a row.
[[nodiscard]] QStringList changeLines(const ImportPlan &plan, qsizetype row);
/// The same on one line.
[[nodiscard]] QString changesText(const ImportPlan &plan, qsizetype row);

/// Every row with an error as CSV: place, name, reason.
[[nodiscard]] QString errorsAsCsv(const ImportPlan &plan);

}  // namespace gatehouse
