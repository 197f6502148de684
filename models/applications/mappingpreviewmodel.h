// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/attributemapping.h"
#include "core/users/user.h"

#include <QAbstractTableModel>

#include <optional>

namespace gatehouse {

class Workspace;

/// What attribute mappings come to for one person, while they are being edited.
class MappingPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { AttributeColumn, ValueColumn, StateColumn, ColumnCount };

    explicit MappingPreviewModel(Workspace &workspace, QObject *parent = nullptr);

    void setMappings(const QList<AttributeMapping> &mappings);
    /// Nobody where the id is not valid: there are no rows then.
    void setUser(User::Id user);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString attribute{};
        QString value{};
        QString state{};
        bool isWrong = false;

        bool operator==(const Line &) const = default;
    };
    void evaluateAll();
    [[nodiscard]] Line lineOf(const AttributeMapping &mapping) const;

    Workspace &m_workspace;
    QList<AttributeMapping> m_mappings;
    std::optional<User> m_user;
    QStringList m_groups;
    QList<Line> m_lines;
};

}  // namespace gatehouse
