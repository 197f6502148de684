// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/place.h"
#include "models/policies/paragraphroles.h"

#include <QAbstractListModel>
#include <QStringList>

namespace gatehouse {

class Knowledge;
struct Policy;

/// A statement in words.
struct StatementSummary {
    bool isDeny = false;
    QString sid{};
    QStringList sentences{};
    Place place{};
    bool hasEffect = true;  ///< false where “Effect” is missing or misspelt: then it neither allows nor denies

    bool operator==(const StatementSummary &) const = default;
};

[[nodiscard]] QList<StatementSummary> summariesOf(const Policy &policy, const Knowledge &knowledge);

/// What each statement of a policy says, one paragraph each.
class StatementsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setStatements(const QList<StatementSummary> &statements);
    [[nodiscard]] const QList<StatementSummary> &statements() const { return m_statements; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<StatementSummary> m_statements;
};

}  // namespace gatehouse
