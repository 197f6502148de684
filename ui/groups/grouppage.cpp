// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/grouppage.h"

#include "ui/groups/groupactions.h"
#include "ui/groups/groupdetails.h"
#include "ui/identitysource/sourcelock.h"
#include "ui/shell/pageheader.h"

#include <QAction>

namespace gatehouse {

using namespace Qt::StringLiterals;

GroupPage::GroupPage(const Desk &desk, Group::Id id, QWidget *parent)
    : RecordPage(u"groupPage"_s, parent)
    , m_id(id)
    , m_lock(new SourceLock(desk, this))
    , m_actions(new GroupActions(desk, this))
    , m_details(new GroupDetails(desk, *m_actions, GroupDetails::Head::Hidden, this))
{
    addActions();
    setDetails(m_details);
    m_lock->tellIn(message());
    connect(m_lock, &SourceLock::changed, this, &GroupPage::showGroup);
    connect(m_details, &GroupDetails::changed, this, &GroupPage::showGroup);
    connect(m_details, &GroupDetails::userOpened, this, &GroupPage::userOpened);
    connect(m_details, &GroupDetails::accountOpened, this, &GroupPage::accountOpened);
    connect(m_details, &GroupDetails::gone, this, [this] { sayGone(tr("This group was deleted.")); });
    m_details->setGroup(id);
}

void GroupPage::addActions()
{
    m_edit = add(u"editGroup"_s, tr("&Edit group…"), u"edit", Qt::Key_F2, [this] { m_actions->edit(m_id); });
    m_members = add(u"addMembers"_s, tr("&Add users…"), u"user-add", {}, [this] { m_actions->addMembers(m_id); });
    QAction *remove = add(u"deleteGroup"_s, tr("De&lete…"), u"trash", Qt::Key_Delete, [this] { m_actions->remove({m_id}); });
    header().addAction(m_edit, PageHeader::Rank::Primary);
    header().addAction(m_members, PageHeader::Rank::Secondary);
    header().addAction(remove, PageHeader::Rank::Secondary);
}

void GroupPage::showGroup()
{
    const auto &group = m_details->group();
    header().setTitle(group ? group->name : tr("Deleted group"));
    header().setSubtitle(group ? tr("%Ln member(s)", nullptr, int(group->memberCount)) : QString());
    const QString gone = group ? QString() : tr("This group was deleted.");
    for (QAction *action : actions()) {
        const HandEdit edit = action == m_edit ? HandEdit::Alter : action == m_members ? HandEdit::Join : HandEdit::Remove;
        allow(*action, group ? m_lock->reasonAgainst(edit) : gone);
    }
}

}  // namespace gatehouse
