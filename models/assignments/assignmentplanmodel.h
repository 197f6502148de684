// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignmentimport.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace gatehouse {

/// The rows of a table of assignments that is to be imported, those with errors first, narrowed by what will happen and by text.
class AssignmentPlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, OutcomeColumn, AccountColumn, SetColumn, PrincipalColumn, ReasonColumn, columns };
    using Outcome = AssignmentImportPlan::Outcome;

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const AssignmentImportPlan> plan);
    void setFilter(std::optional<Outcome> outcome, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    [[nodiscard]] bool fits(qsizetype row) const;
    [[nodiscard]] QVariant text(qsizetype row, int column) const;

    std::shared_ptr<const AssignmentImportPlan> m_plan;
    std::optional<Outcome> m_outcome;
    QString m_text;
    QList<qsizetype> m_shown;
};

/// For a person, translated: "Create", "There already", "Remove", "Not there", "Error".
[[nodiscard]] QString labelOf(AssignmentImportPlan::Outcome outcome);
[[nodiscard]] Tone toneOf(AssignmentImportPlan::Outcome outcome);

}  // namespace gatehouse
