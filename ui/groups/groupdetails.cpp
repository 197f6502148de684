// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupdetails.h"

#include "core/groups/groupservice.h"
#include "models/assignments/assignmenttablemodel.h"
#include "models/users/usertablemodel.h"
#include "ui/accounts/accounttabs.h"
#include "ui/groups/groupactions.h"
#include "ui/history/recordhistory.h"
#include "ui/identitysource/sourcelock.h"
#include "ui/picking/relatedtable.h"
#include "ui/picking/typedids.h"
#include "ui/shell/factsview.h"

#include <QLocale>
#include <QTabWidget>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr Group::Id noGroup{-1};
constexpr int memberTab = 0;

}  // namespace

GroupDetails::GroupDetails(const Desk &desk, GroupActions &actions, Head head, QWidget *parent)
    : DetailsPanel(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_head(head)
    , m_placeholder(tr("Select a group to see the details."))
    , m_memberModel(new UserTableModel(desk.workspace, desk.tasks, this))
    , m_assignments(new AssignmentTableModel(AssignmentTableModel::About::Group, desk.workspace, desk.tasks, this))
    , m_facts(new FactsView(3))
    , m_history(new RecordHistory(u"groupHistory"_s, desk))
{
    UserQuery none;
    none.group = noGroup;
    m_memberModel->setQuery(none);
    m_members = new RelatedTable(u"groupMembers"_s, *m_memberModel,
                                 {tr("Members"), tr("Filter the members"), tr("Add &users…"), tr("Re&move from group"), u"users"_s,
                                  tr("No members yet"), tr("Add the users who shall get the access that is assigned to this group.")},
                                 {4, 5, 6, 7});
    m_facts->setObjectName(u"groupFacts"_s);
    addTab(m_members, tr("Members"));
    addAccounts();
    addTab(m_facts, tr("Details"));
    addTab(m_history, tr("History"));
    tabs()->setAccessibleName(tr("Details of the group"));
    connectMembers();
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if ((rooms & Room::Groups) && m_id.isValid()) {
            read();
        }
    });
    showPlaceholder(m_placeholder);
}

void GroupDetails::connectMembers()
{
    connect(m_members, &RelatedTable::filterChanged, this, [this](const QString &text) { m_memberModel->setText(text); });
    connect(m_members, &RelatedTable::addRequested, this, [this] { m_actions.addMembers(m_id); });
    connect(m_members, &RelatedTable::removeRequested, this, [this](const QList<qint64> &ids) {
        const auto users = typedIds<User::Id>(ids);
        m_actions.removeMembers(m_id, users);
    });
    connect(m_members, &RelatedTable::opened, this, &GroupDetails::userOpened);
    auto *lock = new SourceLock(m_desk, this);
    const auto lockMembers = [this, lock] { m_members->setLocked(lock->reasonAgainst(HandEdit::Join)); };
    connect(lock, &SourceLock::changed, this, lockMembers);
    lockMembers();
}

void GroupDetails::addAccounts()
{
    showAccounts();
    RelatedTable *accounts
        = makeAccountsTab(u"groupAccounts"_s, *m_assignments, tr("What is assigned to the group, and so to all its members, stands here."));
    addTab(accounts, tr("AWS accounts"));
    connect(accounts, &RelatedTable::opened, this, [this](qint64 id) {
        if (const auto assignment = m_assignments->assignment(id)) {
            Q_EMIT accountOpened(assignment->account.value);
        }
    });
}

void GroupDetails::showAccounts()
{
    AssignmentQuery query = m_assignments->query();
    query.principal = Principal::of(m_group ? m_id : noGroup);
    m_assignments->setQuery(query);
}

void GroupDetails::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    if (!m_group) {
        showPlaceholder(text);
    }
}

void GroupDetails::setGroup(Group::Id id)
{
    m_id = id;
    read();
}

void GroupDetails::read()
{
    const auto group = m_id.isValid() ? GroupService(m_desk.workspace).group(m_id) : Result<Group>(Group());
    const bool wasGone = m_id.isValid() && !group && group.error().kind == Error::Kind::NotFound;
    const std::optional<Group> before = std::exchange(m_group, m_id.isValid() && group ? std::optional(*group) : std::nullopt);
    if (!m_group) {
        m_id = {};
        showPlaceholder(group ? m_placeholder : group.error().message);
        Q_EMIT changed();
        if (wasGone) {
            Q_EMIT gone();
        }
        return;
    }
    if (before != m_group) {
        showFacts();
        m_history->setRecord(m_group->groupId);
    }
    showMembers();
    showAccounts();
    showContent();
    Q_EMIT changed();
}

void GroupDetails::showFacts()
{
    const Group &group = *m_group;
    const QLocale locale;
    if (m_head == Head::Shown) {
        setTitle(group.name, tr("%Ln member(s)", nullptr, int(group.memberCount)));
    }
    tabs()->setTabText(memberTab, tr("Members (%1)").arg(locale.toString(group.memberCount)));
    m_facts->clear();
    m_facts->addFact(tr("Group name"), group.name, FactsView::Copy::Button);
    m_facts->addFact(tr("Group ID"), group.groupId, FactsView::Copy::Button);
    m_facts->addFact(tr("External ID"), group.externalId);
    m_facts->addWide(tr("Description"), group.description);
    m_facts->addFact(tr("Created"), locale.toString(group.createdAt.toLocalTime(), QLocale::ShortFormat));
    m_facts->addFact(tr("Last changed"), locale.toString(group.updatedAt.toLocalTime(), QLocale::ShortFormat));
}

void GroupDetails::showMembers()
{
    UserQuery query = m_memberModel->query();
    query.group = m_id;
    m_memberModel->setQuery(query);
}

}  // namespace gatehouse
