// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/permissionsets/permissionset.h"
#include "ui/shell/desk.h"

#include <QWidget>

#include <functional>

class QAction;

namespace gatehouse {

class MessageBar;
class PageHeader;
class PermissionSetActions;
class PermissionSetDetails;

/// One permission set on a page of its own.
class PermissionSetPage : public QWidget
{
    Q_OBJECT

public:
    PermissionSetPage(const Desk &desk, PermissionSet::Id id, QWidget *parent = nullptr);

    [[nodiscard]] PermissionSet::Id id() const { return m_id; }
    [[nodiscard]] PermissionSetDetails &details() const { return *m_details; }

Q_SIGNALS:
    /// The permission set was deleted, here or elsewhere: there is nothing left to show.
    void gone();

private:
    QAction *add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut, std::function<void()> run);
    void addActions();
    void showSet();

    PermissionSet::Id m_id;
    PermissionSetActions *m_actions;
    PageHeader *m_header;
    MessageBar *m_message;
    PermissionSetDetails *m_details;
    QAction *m_reprovision = nullptr;
    QList<QAction *> m_all;
};

}  // namespace gatehouse
