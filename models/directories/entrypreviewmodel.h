// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directoryentry.h"
#include "models/base/linemodel.h"

#include <QMap>

#include <optional>

namespace gatehouse {

struct EntryPreviewLine {
    QString attribute{};
    QString value{};
    QString state{};
    bool isWrong = false;

    bool operator==(const EntryPreviewLine &) const = default;
};

/// What attribute mappings make of an entry of the directory, while they are being edited.
class EntryPreviewModel final : public LineModel<EntryPreviewLine>
{
    Q_OBJECT

public:
    enum Place { AttributeColumn, ValueColumn, StateColumn };

    explicit EntryPreviewModel(QObject *parent = nullptr);

    /// By the name of the user attribute; all of them.
    void setExpressions(const QMap<QString, QString> &expressions);
    /// None: there are no rows.
    void setEntry(const std::optional<DirectoryEntry> &entry);

private:
    void evaluateAll();

    QMap<QString, QString> m_expressions;
    std::optional<DirectoryEntry> m_entry;
};

}  // namespace gatehouse
