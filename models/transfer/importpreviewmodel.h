// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/roles.h"
#include "models/transfer/importpreview.h"

#include <QAbstractTableModel>

#include <optional>

namespace gatehouse {

/// The rows of an import plan, those with errors first, narrowed by what will happen and by text.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, ActionColumn, NameColumn, OutcomeColumn, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(std::shared_ptr<const ImportPreview> preview);
    void setFilter(std::optional<PlannedRow::Action> action, const QString &text);

    /// All that is to be said of a row, a line each: the reason of an error, every change in full.
    [[nodiscard]] QString detailsOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(qsizetype row, int column) const;
    [[nodiscard]] QString reasonOf(qsizetype row) const;

    std::shared_ptr<const ImportPreview> m_preview;
    std::optional<PlannedRow::Action> m_action;
    QString m_text;
    QList<qint32> m_shown;
};

/// "Create", "Update", "Skip", "Error", translated.
[[nodiscard]] QString actionText(PlannedRow::Action action);
[[nodiscard]] Tone toneOf(PlannedRow::Action action);

}  // namespace gatehouse
