// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userdetails.h"

#include "core/users/userattribute.h"
#include "core/users/userservice.h"
#include "models/assignments/assignmenttablemodel.h"
#include "models/groups/grouptablemodel.h"
#include "models/users/usertablemodel.h"
#include "ui/accounts/accounttabs.h"
#include "ui/history/recordhistory.h"
#include "ui/identitysource/sourcelock.h"
#include "ui/mfa/userdevicesview.h"
#include "ui/picking/relatedtable.h"
#include "ui/picking/typedids.h"
#include "ui/shell/chip.h"
#include "ui/shell/factsview.h"
#include "ui/users/useractions.h"

#include <QLocale>
#include <QTabWidget>

#include <utility>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

constexpr int factColumns = 3;
constexpr User::Id nobody{-1};

}  // namespace

UserDetails::UserDetails(const Desk &desk, UserActions &actions, Head head, QWidget *parent)
    : DetailsPanel(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_head(head)
    , m_placeholder(tr("Select a user to see the details."))
    , m_chip(new ChipLabel(QString(), Tone::Neutral, this))
{
    m_chip->setVisible(head == Head::Shown);
    addHeaderWidget(m_chip);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if ((rooms & Room::Users) && m_id.isValid()) {
            read();
        }
    });
    showPlaceholder(m_placeholder);
}

void UserDetails::addTabs()
{
    m_profile = new FactsView(factColumns);
    m_groupModel = new GroupTableModel(m_desk.workspace, m_desk.tasks, this);
    m_assignments = new AssignmentTableModel(AssignmentTableModel::About::User, m_desk.workspace, m_desk.tasks, this);
    m_devices = new UserDevicesView(m_desk);
    m_history = new RecordHistory(u"userHistory"_s, m_desk);
    GroupQuery none;
    none.member = nobody;
    m_groupModel->setQuery(none);
    m_groups = new RelatedTable(u"userGroups"_s, *m_groupModel,
                                {tr("Groups"), tr("Filter the groups"), tr("Add to &group…"), tr("Re&move from group"), u"groups"_s,
                                 tr("Member of no group"), tr("A group gives its members the access that is assigned to it.")},
                                {3});
    m_profile->setObjectName(u"userProfile"_s);
    addTab(m_profile, tr("Profile"));
    addTab(m_groups, tr("Groups"));
    addAccounts();
    addTab(m_devices, tr("MFA devices"));
    addTab(m_history, tr("History"));
    tabs()->setAccessibleName(tr("Details of the user"));

    connect(m_groups, &RelatedTable::filterChanged, this, [this](const QString &text) { m_groupModel->setText(text); });
    connect(m_groups, &RelatedTable::addRequested, this, [this] { m_actions.addToGroups({m_id}); });
    connect(m_groups, &RelatedTable::removeRequested, this, [this](const QList<qint64> &ids) {
        const auto groups = typedIds<Group::Id>(ids);
        m_actions.removeFromGroups(m_id, groups);
    });
    connect(m_devices, &UserDevicesView::pageRequested, this, &UserDetails::pageRequested);
    connect(m_groups, &RelatedTable::opened, this, &UserDetails::groupOpened);
    auto *lock = new SourceLock(m_desk, this);
    const auto lockGroups = [this, lock] { m_groups->setLocked(lock->reasonAgainst(HandEdit::Join)); };
    connect(lock, &SourceLock::changed, this, lockGroups);
    lockGroups();
}

void UserDetails::addAccounts()
{
    showAccounts();
    RelatedTable *accounts = makeAccountsTab(u"userAccounts"_s, *m_assignments,
                                             tr("What is assigned to the user, or to a group that the user is in, stands here."));
    addTab(accounts, tr("AWS accounts"));
    connect(accounts, &RelatedTable::opened, this, [this](qint64 id) {
        if (const auto assignment = m_assignments->assignment(id)) {
            Q_EMIT accountOpened(assignment->account.value);
        }
    });
}

void UserDetails::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    if (!m_user) {
        showPlaceholder(text);
    }
}

void UserDetails::setUser(User::Id id)
{
    m_id = id;
    read();
}

void UserDetails::read()
{
    const auto user = m_id.isValid() ? UserService(m_desk.workspace).user(m_id) : Result<User>(User());
    const bool wasGone = m_id.isValid() && !user && user.error().kind == Error::Kind::NotFound;
    const std::optional<User> before = std::exchange(m_user, m_id.isValid() && user ? std::optional(*user) : std::nullopt);
    if (!m_user) {
        m_id = {};
        showPlaceholder(user ? m_placeholder : user.error().message);
        Q_EMIT changed();
        if (wasGone) {
            Q_EMIT gone();
        }
        return;
    }
    if (!m_profile) {
        addTabs();
    }
    if (before != m_user) {
        showProfile();
        m_history->setRecord(m_user->userId);
    }
    showGroups();
    showAccounts();
    m_devices->setUser(m_id);
    showContent();
    Q_EMIT changed();
}

void UserDetails::showProfile()
{
    const User &user = *m_user;
    const QLocale locale;
    const bool enabled = user.status == User::Status::Enabled;
    if (m_head == Head::Shown) {
        setTitle(user.displayName, user.username);
    }
    m_chip->setChip(statusText(user.status), enabled ? Tone::Success : Tone::Neutral);
    m_profile->clear();
    m_profile->addSection(sectionTitle(UserAttribute::Section::Primary));
    m_profile->addFact(tr("Username"), user.username, FactsView::Copy::Button);
    m_profile->addFact(tr("User ID"), user.userId, FactsView::Copy::Button);
    m_profile->addStatus(tr("Status"), statusText(user.status), enabled ? Tone::Success : Tone::Neutral);
    m_profile->addFact(tr("First name"), user.givenName);
    m_profile->addFact(tr("Last name"), user.familyName);
    m_profile->addFact(tr("Display name"), user.displayName);
    m_profile->addFact(tr("Email address"), user.email, FactsView::Copy::Button);
    m_profile->addStatus(tr("Email verification"), user.emailVerified ? tr("Verified") : tr("Not verified"),
                         user.emailVerified ? Tone::Success : Tone::Warning);
    m_profile->addFact(tr("Created"), locale.toString(user.createdAt.toLocalTime(), QLocale::ShortFormat));
    m_profile->addFact(tr("Last changed"), locale.toString(user.updatedAt.toLocalTime(), QLocale::ShortFormat));
    std::optional<UserAttribute::Section> section;
    for (const UserAttribute &attribute : userAttributes()) {
        if (!user.attributes.contains(attribute.path)) {
            continue;
        }
        if (section != attribute.section) {
            section = attribute.section;
            m_profile->addSection(sectionTitle(attribute.section));
        }
        m_profile->addFact(attribute.label, user.attributes.value(attribute.path));
    }
}

void UserDetails::showGroups()
{
    // What may be viewed is for core to say.
    const bool disabled = m_user->status == User::Status::Disabled;
    const auto refused = disabled ? UserService(m_desk.workspace).groupsOf(m_id) : Result<QList<Group>>();
    m_groups->setRefusal(refused ? QString() : refused.error().message, tr("Enable user"), [this] { m_actions.enable({m_id}); });
    GroupQuery query = m_groupModel->query();
    query.member = disabled ? nobody : m_id;
    m_groupModel->setQuery(query);
}

void UserDetails::showAccounts()
{
    AssignmentQuery query = m_assignments->query();
    query.reaching = m_user ? m_id : nobody;
    m_assignments->setQuery(query);
}

}  // namespace gatehouse
