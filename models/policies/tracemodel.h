// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/decision.h"
#include "models/policies/paragraphroles.h"

#include <QAbstractItemModel>

namespace gatehouse {

class CaseModel;

/// What became of every statement of a case: its policies, and below each its statements with the reason.
class TraceModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// `policies` names the policies; their rows are those of the trace.
    void setTrace(const Trace &trace, const AccessRequest &request, const CaseModel &policies);
    void clear();

    /// The statement of a row; null for a policy.
    [[nodiscard]] const TracedStatement *statement(const QModelIndex &index) const;
    /// The row of the policy, in the model that named it.
    [[nodiscard]] int policyRow(const QModelIndex &index) const;
    /// The first statement that decided; invalid where none did.
    [[nodiscard]] QModelIndex firstDeciding() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        TracedStatement statement;
        QString reason;
    };
    struct Group {
        int policyRow = -1;
        QString title;
        QList<Line> lines;
    };

    [[nodiscard]] static QVariant dataOf(const Group &group, int role);
    [[nodiscard]] static QVariant dataOf(const Line &line, int role);

    QList<Group> m_groups;
};

}  // namespace gatehouse
