// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policydocuments/policyimport.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace gatehouse {

/// What an import of documents would do, policy by policy, those with errors first; narrowed by what happens and by text.
class PolicyPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, NameColumn, VersionColumn, FileColumn, RemarkColumn, columns };
    using Action = PlannedDocument::Action;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const PolicyImportPlan> plan);
    void setFilter(std::optional<Action> action, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();

    std::shared_ptr<const PolicyImportPlan> m_plan;
    std::optional<Action> m_action;
    QString m_text;
    QList<qsizetype> m_shown;
};

/// For a person, translated: "Create", "Update", "Stays", "Error".
[[nodiscard]] QString labelOf(PlannedDocument::Action action);
[[nodiscard]] Tone toneOf(PlannedDocument::Action action);

}  // namespace gatehouse
