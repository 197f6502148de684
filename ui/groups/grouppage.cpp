// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/grouppage.h"

#include "ui/groups/groupactions.h"
#include "ui/groups/groupdetails.h"
#include "ui/shell/pageheader.h"

#include <QAction>

namespace gatehouse {

using namespace Qt::StringLiterals;

GroupPage::GroupPage(const Desk &desk, Group::Id id, QWidget *parent)
    : RecordPage(u"groupPage"_s, parent)
    , m_id(id)
    , m_actions(new GroupActions(desk, this))
    , m_details(new GroupDetails(desk, *m_actions, GroupDetails::Head::Hidden, this))
{
    addActions();
    setDetails(m_details);
    connect(m_details, &GroupDetails::changed, this, &GroupPage::showGroup);
    connect(m_details, &GroupDetails::userOpened, this, &GroupPage::userOpened);
    connect(m_details, &GroupDetails::accountOpened, this, &GroupPage::accountOpened);
    connect(m_details, &GroupDetails::gone, this, [this] { sayGone(tr("This group was deleted.")); });
    m_details->setGroup(id);
}

void GroupPage::addActions()
{
    QAction *edit = add(u"editGroup"_s, tr("&Edit group…"), u"edit", Qt::Key_F2, [this] { m_actions->edit(m_id); });
    QAction *members = add(u"addMembers"_s, tr("&Add users…"), u"user-add", {}, [this] { m_actions->addMembers(m_id); });
    QAction *remove = add(u"deleteGroup"_s, tr("De&lete…"), u"trash", Qt::Key_Delete, [this] { m_actions->remove({m_id}); });
    header().addAction(edit, PageHeader::Rank::Primary);
    header().addAction(members, PageHeader::Rank::Secondary);
    header().addAction(remove, PageHeader::Rank::Secondary);
}

void GroupPage::showGroup()
{
    const auto &group = m_details->group();
    header().setTitle(group ? group->name : tr("Deleted group"));
    header().setSubtitle(group ? tr("%Ln member(s)", nullptr, int(group->memberCount)) : QString());
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        action->setEnabled(group.has_value());
        action->setToolTip(group ? action->iconText() : tr("This group was deleted."));
    }
}

}  // namespace gatehouse
