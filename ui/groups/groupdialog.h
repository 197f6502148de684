// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/groups/group.h"
#include "ui/shell/desk.h"
#include "ui/shell/formdialog.h"

namespace gatehouse {

/// Creates a group (guide: "Add groups"), or edits one.
class GroupDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A group without an id is a new one.
    GroupDialog(const Desk &desk, const Group &group, QWidget *parent = nullptr);

    /// After the dialog was accepted: the group that was created or edited.
    [[nodiscard]] Group::Id id() const { return m_group.id; }

private:
    void save(Done done);
    void create(const Group &group, Done done);
    void change(const Group &group, Done done);
    void takeOver();

    const Desk &m_desk;
    Group m_group;  ///< what the edit began with
};

}  // namespace gatehouse
