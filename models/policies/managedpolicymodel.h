// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policies/managedpolicies.h"
#include "models/base/idlistmodel.h"

#include <QHash>

namespace gatehouse {

/// The catalogue of AWS managed policies, and ARNs that it doesn't have; an id is the place in it, from 1.
class ManagedPolicyModel final : public IdListModel
{
    Q_OBJECT

public:
    explicit ManagedPolicyModel(const Knowledge &knowledge, QObject *parent = nullptr);

    /// Shows those whose name or purpose has every word. An ARN that is not in the catalogue is shown as well, to be picked.
    void setFilter(const QString &text);

    /// The versions of documents that were imported, by ARN: those that the catalogue doesn't have are shown too.
    void setImported(const QHash<QString, QString> &versions);

    /// The id of an ARN; one that the catalogue doesn't have is added to it.
    [[nodiscard]] qint64 idOf(const QString &arn);
    [[nodiscard]] QString arnOf(qint64 id) const;
    [[nodiscard]] QString nameOf(qint64 id) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const ManagedPolicy *policy(qint64 id) const;
    [[nodiscard]] QString documentText(qint64 id) const;
    void show();

    ManagedPolicies m_catalogue;
    QStringList m_others;  ///< ARNs; their ids follow those of the catalogue
    QHash<QString, QString> m_imported;
    QString m_filter;
};

/// What a managed policy is for, in one word, translated.
[[nodiscard]] QString kindText(ManagedPolicy::Kind kind);

}  // namespace gatehouse
