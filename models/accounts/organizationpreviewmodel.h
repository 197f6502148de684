// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/accounts/organizationplan.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace gatehouse {

/// What an import of an organization would do, entry by entry, those with errors first; narrowed by what happens and by text.
class OrganizationPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, NameColumn, IdColumn, PlaceColumn, RemarkColumn, columns };
    enum class Happening { Error, Create, Update, Move, Nothing };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const OrganizationPlan> plan);
    void setFilter(std::optional<Happening> happening, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void narrow();
    [[nodiscard]] QString text(const PlannedEntry &entry, int column) const;

    std::shared_ptr<const OrganizationPlan> m_plan;
    std::optional<Happening> m_happening;
    QString m_text;
    QList<int> m_shown;
};

/// For a person, translated: "Create", "Update and move" …
[[nodiscard]] QString happeningOf(const PlannedEntry &entry);
[[nodiscard]] QString labelOf(OrganizationPreviewModel::Happening happening);
[[nodiscard]] Tone toneOf(const PlannedEntry &entry);

}  // namespace gatehouse
