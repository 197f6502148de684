// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/permissionsets/setforms.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <optional>

namespace gatehouse {

/// What a person does with permission sets, from whatever page: it asks, opens the dialogs and makes the changes.
class PermissionSetActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs and questions appear above `origin`, which also owns this.
    PermissionSetActions(const Desk &desk, QWidget *origin);

    void create();
    void edit(PermissionSet::Id id, SetPart part);
    void remove(const QList<PermissionSet::Id> &ids);

    /// Why nothing can be created here yet; empty when it can.
    [[nodiscard]] QString reasonAgainstCreating() const;

Q_SIGNALS:
    void created(gatehouse::PermissionSet::Id id);

private:
    [[nodiscard]] std::optional<PermissionSet> existing(PermissionSet::Id id);
    void askToRemove(const QList<PermissionSet::Id> &ids);

    const Desk &m_desk;
    QWidget *m_origin;
};

}  // namespace gatehouse
