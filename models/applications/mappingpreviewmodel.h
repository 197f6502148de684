// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/applications/attributemapping.h"
#include "core/users/user.h"
#include "models/base/linemodel.h"

#include <optional>

namespace gatehouse {

class Workspace;

/// What one mapping comes to.
struct MappingPreviewLine {
    QString attribute{};
    QString value{};
    QString state{};
    bool isWrong = false;

    bool operator==(const MappingPreviewLine &) const = default;
};

/// What attribute mappings come to for one person, while they are being edited.
class MappingPreviewModel final : public LineModel<MappingPreviewLine>
{
    Q_OBJECT

public:
    enum Place { AttributeColumn, ValueColumn, StateColumn };

    explicit MappingPreviewModel(Workspace &workspace, QObject *parent = nullptr);

    void setMappings(const QList<AttributeMapping> &mappings);
    /// Nobody where the id is not valid: there are no rows then.
    void setUser(User::Id user);

private:
    void evaluateAll();
    [[nodiscard]] MappingPreviewLine lineOf(const AttributeMapping &mapping) const;

    Workspace &m_workspace;
    QList<AttributeMapping> m_mappings;
    std::optional<User> m_user;
    QStringList m_groups;
};

}  // namespace gatehouse
