// SPDX-License-Identifier: Apache-2.0
#include "models/policies/completionmodel.h"

namespace gatehouse {

using namespace Qt::StringLiterals;

void CompletionModel::setCompletions(const PolicyCompletions &completions)
{
    beginResetModel();
    m_completions = completions;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completions.items.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PolicyCompletion &item = m_completions.items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return item.text;
    case DetailRole:
        return item.detail;
    case Qt::AccessibleTextRole:
        return item.detail.isEmpty() ? item.text : item.text + u", "_s + item.detail;
    default:
        return {};
    }
}

}  // namespace gatehouse
