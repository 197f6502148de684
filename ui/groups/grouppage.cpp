// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/grouppage.h"

#include "ui/groups/groupactions.h"
#include "ui/groups/groupdetails.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

GroupPage::GroupPage(const Desk &desk, Group::Id id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_actions(new GroupActions(desk, this))
    , m_header(new PageHeader(this))
    , m_message(new MessageBar(this))
    , m_details(new GroupDetails(desk, *m_actions, GroupDetails::Head::Hidden, this))
{
    setObjectName(u"groupPage"_s);
    addActions();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 0);
    head->setSpacing(2 * grid);
    head->addWidget(m_header);
    head->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_details, 1);
    connect(m_details, &GroupDetails::changed, this, &GroupPage::showGroup);
    connect(m_details, &GroupDetails::userOpened, this, &GroupPage::userOpened);
    connect(m_details, &GroupDetails::accountOpened, this, &GroupPage::accountOpened);
    connect(m_details, &GroupDetails::gone, this, [this] {
        m_message->showMessage(Tone::Info, tr("This group was deleted."), MessageBar::Close::Hidden);
        Q_EMIT gone();
    });
    m_details->setGroup(id);
    setFocusProxy(m_details);
}

QAction *GroupPage::add(const QString &name, const QString &text, QStringView iconName, const QKeySequence &shortcut,
                        std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    m_all.append(action);
    return action;
}

void GroupPage::addActions()
{
    QAction *edit = add(u"editGroup"_s, tr("&Edit group…"), u"edit", Qt::Key_F2, [this] { m_actions->edit(m_id); });
    QAction *members = add(u"addMembers"_s, tr("&Add users…"), u"user-add", {}, [this] { m_actions->addMembers(m_id); });
    QAction *remove = add(u"deleteGroup"_s, tr("De&lete…"), u"trash", Qt::Key_Delete, [this] { m_actions->remove({m_id}); });
    m_header->addAction(edit, PageHeader::Rank::Primary);
    m_header->addAction(members, PageHeader::Rank::Secondary);
    m_header->addAction(remove, PageHeader::Rank::Secondary);
}

void GroupPage::showGroup()
{
    const auto &group = m_details->group();
    m_header->setTitle(group ? group->name : tr("Deleted group"));
    m_header->setSubtitle(group ? tr("%Ln member(s)", nullptr, int(group->memberCount)) : QString());
    for (QAction *action : std::as_const(m_all)) {
        action->setEnabled(group.has_value());
        action->setToolTip(group ? action->iconText() : tr("This group was deleted."));
    }
}

}  // namespace gatehouse
