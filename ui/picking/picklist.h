// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSet>

#include <functional>

namespace gatehouse {

/// What has been picked so far, in the order of picking; names are looked up only for the rows that are seen.
class PickList final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PickList(std::function<QString(qint64 id)> name, QObject *parent = nullptr);

    [[nodiscard]] const QList<qint64> &ids() const { return m_ids; }
    [[nodiscard]] bool contains(qint64 id) const { return m_known.contains(id); }
    void add(const QList<qint64> &ids);
    void remove(const QList<qint64> &ids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void changed();

private:
    std::function<QString(qint64)> m_name;
    QList<qint64> m_ids;
    QSet<qint64> m_known;
};

}  // namespace gatehouse
