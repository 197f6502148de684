// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/directories/directory.h"
#include "models/base/linemodel.h"

namespace gatehouse {

class Workspace;

struct DirectoryLine {
    Directory directory{};
    QStringList obstacles{};  ///< why it can't be connected

    bool operator==(const DirectoryLine &) const = default;
};

/// The directories that are known, with whether each can be the identity source.
class DirectoryListModel final : public LineModel<DirectoryLine>
{
    Q_OBJECT

public:
    explicit DirectoryListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads them again; they are few.
    Status refresh();
    /// The row of a directory, or -1.
    [[nodiscard]] int rowOf(Directory::Id id) const;

private:
    Workspace &m_workspace;
};

}  // namespace gatehouse
