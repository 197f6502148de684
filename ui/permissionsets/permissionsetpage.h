// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/shell/desk.h"
#include "ui/shell/recordpage.h"

class QAction;

namespace gatehouse {

class PermissionSetActions;
class PermissionSetDetails;

/// One permission set on a page of its own.
class PermissionSetPage : public RecordPage
{
    Q_OBJECT

public:
    PermissionSetPage(const Desk &desk, PermissionSet::Id id, QWidget *parent = nullptr);

    [[nodiscard]] PermissionSet::Id id() const { return m_id; }
    [[nodiscard]] PermissionSetDetails &details() const { return *m_details; }

private:
    void addActions();
    void showSet();

    PermissionSet::Id m_id;
    PermissionSetActions *m_actions;
    PermissionSetDetails *m_details;
    QAction *m_reprovision = nullptr;
};

}  // namespace gatehouse
