// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "ui/shell/desk.h"
#include "ui/shell/recordpage.h"

class QAction;

namespace gatehouse {

class GroupActions;
class GroupDetails;
class SourceLock;

/// One group on a page of its own.
class GroupPage : public RecordPage
{
    Q_OBJECT

public:
    GroupPage(const Desk &desk, Group::Id id, QWidget *parent = nullptr);

    [[nodiscard]] Group::Id id() const { return m_id; }
    [[nodiscard]] GroupDetails &details() const { return *m_details; }

Q_SIGNALS:
    void userOpened(qint64 id);
    void accountOpened(qint64 id);

private:
    void addActions();
    void showGroup();

    Group::Id m_id;
    SourceLock *m_lock;
    GroupActions *m_actions;
    GroupDetails *m_details;
    QAction *m_edit = nullptr;
    QAction *m_members = nullptr;
};

}  // namespace gatehouse
