// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/quotas/quotaservice.h"
#include "core/workspace/tasks.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace gatehouse {

/// Every quota of the workspace's edition with its use, counted anew when something it counts has changed.
class QuotaTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, AreaColumn, UsedColumn, LimitColumn, ShareColumn, RaisableColumn, WhereColumn, columns };
    /// double from 0, the part of the limit that is used; invalid where nothing is counted.
    static constexpr int ShareRole = LastRole + 1;
    static constexpr int ShareToneRole = LastRole + 2;  ///< int of a Tone: whether that is much

    QuotaTableModel(Workspace &workspace, Tasks &tasks, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void setFilter(const QString &text);
    [[nodiscard]] const QuotaUse *useAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] static qint64 idOf(Quota quota) { return qint64(quota) + 1; }
    /// The quotas of which 80 % or more are used, all of the edition taken.
    [[nodiscard]] int nearCount() const;
    [[nodiscard]] int count() const { return int(m_uses.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const gatehouse::Error &error);

private:
    void take(const QList<QuotaUse> &uses);
    void narrow();
    [[nodiscard]] QString text(const QuotaUse &use, int column) const;

    Tasks &m_tasks;
    QList<QuotaUse> m_uses;
    QList<int> m_shown;
    QString m_text;
    bool m_loaded = false;
    QPointer<Task> m_task;
    qint64 m_question = 0;
};

/// The part of the limit that is used; nothing where nothing is counted.
[[nodiscard]] std::optional<double> shareOf(const QuotaUse &use);
/// Success, from 80 % on Warning, from the limit on Danger; Info where there are but one or two.
[[nodiscard]] Tone toneOf(const QuotaUse &use);

}  // namespace gatehouse
