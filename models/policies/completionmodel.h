// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/policycompletion.h"
#include "models/policies/paragraphroles.h"

#include <QAbstractListModel>

namespace gatehouse {

/// The ways in which a word of a policy may go on.
class CompletionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCompletions(const PolicyCompletions &completions);
    [[nodiscard]] const PolicyCompletions &completions() const { return m_completions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    PolicyCompletions m_completions;
};

}  // namespace gatehouse
