// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/permissionsets/setforms.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <functional>
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
    /// Asks in which of the accounts that are out of date; says so when there is none.
    void reprovision(PermissionSet::Id id);

    /// What managed policies say, from files.
    void importDocuments();
    void showDocument(const PolicyReference &policy);

    /// Why nothing can be created here yet; empty when it can.
    [[nodiscard]] QString reasonAgainstCreating() const;

Q_SIGNALS:
    void created(gatehouse::PermissionSet::Id id);

private:
    [[nodiscard]] std::optional<PermissionSet> existing(PermissionSet::Id id);
    void askToRemove(const QList<PermissionSet::Id> &ids);
    /// Opens the choice of accounts, unless every one is up to date.
    void offerReprovisioning(PermissionSet::Id id, const std::function<void()> &nothing);

    const Desk &m_desk;
    QWidget *m_origin;
};

}  // namespace gatehouse
