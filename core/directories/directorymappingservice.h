// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directorymapping.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace gatehouse {

/// One line of the attribute mappings.
struct DirectoryMappingLine {
    MappedAttribute attribute{};
    QString expression{};

    [[nodiscard]] bool isDefault() const { return expression == attribute.expression; }
    bool operator==(const DirectoryMappingLine &) const = default;
};

/// Which attribute of the directory fills in which attribute of users (guide: "Map attributes in AWS SSO to attributes in your AWS Managed
/// Microsoft AD directory").
class DirectoryMappingService
{
    Q_DECLARE_TR_FUNCTIONS(DirectoryMappingService)

public:
    explicit DirectoryMappingService(Workspace &workspace) : m_workspace(workspace) {}

    /// Every user attribute, in the order of `mappedAttributes`.
    [[nodiscard]] Result<QList<DirectoryMappingLine>> lines() const;
    [[nodiscard]] Result<DirectoryMapping> mapping() const;

    /// Sets those that are named, all or none; the others stay. The error's field is the name of the attribute.
    Status set(const QMap<QString, QString> &expressions);
    /// Back to the default: these, or all where none is named.
    Status reset(const QStringList &attributes);

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
