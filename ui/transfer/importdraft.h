// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/filereading.h"
#include "core/transfer/importservice.h"
#include "models/transfer/importpreview.h"

#include <memory>

namespace gatehouse {

/// What the pages of the import wizard have found out and decided so far.
struct ImportDraft {
    ImportRow::Kind kind = ImportRow::Kind::User;
    QString path{};
    QString format{};                  ///< TransferFormat::id
    ImportFile header{};               ///< read with Scope::Header
    QMap<QString, QString> columns{};  ///< header to target, as chosen; tables only
    ImportOptions options{};
    ImportService::Choice choice = ImportService::Choice::AllRows;
    std::shared_ptr<const ImportPreview> preview{};
    ImportOutcome outcome{};

    [[nodiscard]] bool isTable() const { return !header.columns.isEmpty(); }
    [[nodiscard]] ImportCounts counts() const { return preview ? preview->plan.counts : ImportCounts{}; }
};

}  // namespace gatehouse
