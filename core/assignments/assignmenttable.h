// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/assignments/assignment.h"

#include <QStringList>

#include <optional>

class QIODevice;

namespace gatehouse {

/// One row of a table of assignments, or the reason why it could not be read.
struct AssignmentRow {
    enum class Action { Create, Delete };

    qint64 line = 0;  ///< where it starts, counted from 1
    Action action = Action::Create;
    QString account{};        ///< account ID, e-mail address, or a name that only one account has
    QString permissionSet{};  ///< name, permission set ID or ARN
    std::optional<Principal::Kind> kind{};
    QString principal{};  ///< username, e-mail address or UserId; name or GroupId of a group
    std::optional<Error> error{};

    bool operator==(const AssignmentRow &) const = default;
};

/// What a file says, before anybody looked at the workspace.
struct AssignmentTable {
    QList<AssignmentRow> rows{};
    QStringList notes{};  ///< what was left out or assumed, ready for a person
};

/// A file format for assignments; the formats themselves are in protocols.
class AssignmentFormat
{
public:
    virtual ~AssignmentFormat() = default;
    [[nodiscard]] virtual Result<AssignmentTable> read(QIODevice &device) const = 0;
    [[nodiscard]] virtual Status begin(QIODevice &device) const = 0;
    [[nodiscard]] virtual Status write(QIODevice &device, const Assignment &assignment) const = 0;
};

}  // namespace gatehouse
