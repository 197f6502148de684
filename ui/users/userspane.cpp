// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userspane.h"

#include "models/users/usertablemodel.h"
#include "ui/groups/grouppicking.h"
#include "ui/identitysource/sourcelock.h"
#include "ui/picking/recordchooser.h"
#include "ui/picking/typedids.h"
#include "ui/shell/datatable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"
#include "ui/users/useractions.h"
#include "ui/users/userdetails.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

UsersPane::UsersPane(const Desk &desk, QWidget *parent) : UsersPane(desk, new UserTableModel(desk.workspace, desk.tasks), parent) {}

UsersPane::UsersPane(const Desk &desk, UserTableModel *model, QWidget *parent)
    : Pane(u"users"_s, *model, desk.prompts, parent)
    , m_desk(desk)
    , m_model(*model)
    , m_lock(new SourceLock(desk, this))
    , m_actions(new UserActions(desk, this))
    , m_details(new UserDetails(desk, *m_actions, UserDetails::Head::Shown))
{
    model->setParent(this);
    header().setTitle(tr("Users"));
    table().setAccessibleName(tr("Users"));
    table().setHiddenAtFirst({6, 7});  // when it was made and changed
    addFilters();
    addActions();
    addRowActions();
    addMailActions();
    setDetails(m_details);
    m_lock->tellIn(message());
    connect(m_lock, &SourceLock::changed, this, &UsersPane::takeRows);
    connect(this, &Pane::currentChanged, this, &UsersPane::showSelected);
    connect(&table(), &DataTable::selectionCountChanged, this, [this] { showSelected(); });
    connect(m_details, &UserDetails::groupOpened, this, &UsersPane::groupOpened);
    connect(m_details, &UserDetails::accountOpened, this, &UsersPane::accountOpened);
    connect(m_actions, &UserActions::added, this, [this](User::Id id) {
        m_selectNext = id.value;
        takeRows();
    });
    connect(&m_model, &IdListModel::loaded, this, &UsersPane::takeRows);
    connect(&desk.workspace, &Workspace::changed, this, [this](Rooms rooms) {
        if (rooms & Room::Users) {
            readCounts();
        }
    });
    updateEmptyState();
    readCounts();
}

void UsersPane::addFilters()
{
    filterBar().setPlaceholder(tr("Filter by name, username or email"));
    filterBar().addChoice(u"status"_s, tr("Status"), tr("Any status"),
                          {{int(User::Status::Enabled), statusText(User::Status::Enabled)},
                           {int(User::Status::Disabled), statusText(User::Status::Disabled)}});
    filterBar().addChoice(u"devices"_s, tr("MFA devices"), tr("Any MFA devices"),
                          {{int(UserQuery::Devices::None), tr("Without MFA devices")},
                           {int(UserQuery::Devices::Some), tr("With MFA devices")},
                           {int(UserQuery::Devices::AuthenticatorApps), tr("With authenticator apps")},
                           {int(UserQuery::Devices::SecurityKeys), tr("With security keys")}});
    m_group = new RecordChooser(u"group"_s, tr("Group"), tr("Any group"), groupsToPick(m_desk));
    filterBar().addWidget(m_group);
    connect(m_group, &RecordChooser::chosenChanged, this, &UsersPane::applyFilters);
    connect(&filterBar(), &FilterBar::changed, this, &UsersPane::applyFilters);
}

void UsersPane::addActions()
{
    const auto locked = [this] { return m_lock->reasonAgainst(HandEdit::Add); };
    setGuard(addAction(u"addUser"_s, tr("&Add user…"), u"user-add", Needs::Nothing, QKeySequence::New, [this] { m_actions->add(); }),
             locked);
    setGuard(addAction(u"importUsers"_s, tr("&Import…"), u"import", Needs::Nothing, {}, [this] { Q_EMIT importRequested(); }), locked);
    QAction *give = addAction(u"exportUsers"_s, tr("E&xport…"), u"export", Needs::Nothing, {}, [this] {
        const QList<qint64> selected = selectedIds();
        Q_EMIT exportRequested(selected.isEmpty() ? m_model.ids() : selected);
    });
    setGuard(give, [this] { return m_model.rowCount() == 0 ? tr("There is no user to export.") : QString(); });
}

void UsersPane::addRowActions()
{
    setGuard(addAction(u"editUser"_s, tr("&Edit…"), u"edit", Needs::OneRow, Qt::Key_F2, [this] { m_actions->edit({currentId()}); }),
             [this] { return reasonAgainst(HandEdit::Alter); });
    setGuard(addAction(u"resetPassword"_s, tr("&Reset password…"), u"key", Needs::OneRow, {},
                       [this] { m_actions->resetPassword({currentId()}); }),
             [this] { return reasonAgainst(HandEdit::Password); });
    setGuard(addAction(u"addToGroup"_s, tr("Add to &group…"), u"group-add", Needs::AnyRows, {},
                       [this] { m_actions->addToGroups(selectedUsers()); }),
             [this] { return reasonAgainst(HandEdit::Join); });
    setGuard(addAction(u"disableUser"_s, tr("&Disable…"), u"user-off", Needs::AnyRows, {}, [this] { m_actions->disable(selectedUsers()); }),
             [this] { return reasonAgainstStatus(User::Status::Disabled); });
    setGuard(addAction(u"enableUser"_s, tr("E&nable"), u"user-check", Needs::AnyRows, {}, [this] { m_actions->enable(selectedUsers()); }),
             [this] { return reasonAgainstStatus(User::Status::Enabled); });
}

void UsersPane::addMailActions()
{
    const auto reason = [this] {
        const QList<User> users = lookAtSelected();
        return users.size() == 1 && users.first().emailVerified ? tr("The email address is verified already.")
                                                                : reasonAgainst(HandEdit::VerifyEmail);
    };
    setGuard(
        addAction(u"verifyEmail"_s, tr("&Verify email…"), u"check", Needs::OneRow, {}, [this] { m_actions->verifyEmail({currentId()}); }),
        reason);
    setGuard(addAction(u"sendVerification"_s, tr("&Send verification email"), u"mail-send", Needs::OneRow, {},
                       [this] { m_actions->sendVerification({currentId()}); }),
             reason);
    addAction(u"deleteUser"_s, tr("De&lete…"), u"trash", Needs::AnyRows, Qt::Key_Delete, [this] { m_actions->remove(selectedUsers()); });
}

void UsersPane::applyFilters()
{
    UserQuery query = m_model.query();
    query.text = filterBar().text();
    const QVariant status = filterBar().choice(u"status"_s);
    query.status = status.isValid() ? std::optional(User::Status(status.toInt())) : std::nullopt;
    const QVariant devices = filterBar().choice(u"devices"_s);
    query.devices = devices.isValid() ? std::optional(UserQuery::Devices(devices.toInt())) : std::nullopt;
    query.group = {m_group->chosen()};
    m_model.setQuery(query);
}

void UsersPane::showGroup(Group::Id id)
{
    filterBar().clear();
    m_group->choose(id.value);
}

void UsersPane::readCounts()
{
    m_desk.read<UserCounts>(
        this, {}, [](Workspace &at, Progress &) { return UserStore(at.database()).counts(); },
        [this](const Result<UserCounts> &counts) {
            if (counts) {
                m_counts = *counts;
                showCounts();
            }
        });
}

void UsersPane::showCounts()
{
    const QString all = tr("%Ln user(s)", nullptr, int(m_counts.all));
    header().setSubtitle(m_counts.disabled == 0 ? all : tr("%1 · %2 disabled").arg(all, QLocale().toString(m_counts.disabled)));
    updateEmptyState();
}

void UsersPane::updateEmptyState()
{
    EmptyState &empty = table().emptyState();
    const bool narrowed = filterBar().isFiltering() || m_group->chosen() != 0;
    empty.clearActions();
    if (!m_model.isLoaded()) {
        empty.setContent(u"users"_s, tr("Reading the users …"), QString());
    } else if (narrowed) {
        empty.setContent(u"search"_s, tr("No user matches"), tr("Change the filter, or clear it to see every user again."));
        empty.addAction(tr("Clear filter"), [this] {
            filterBar().clear();
            m_group->choose(0);
        });
    } else {
        showNoUsers(empty);
    }
    const QLocale locale;
    filterBar().setSummary(narrowed && m_model.isLoaded()
                               ? tr("%1 of %2").arg(locale.toString(m_model.rowCount()), locale.toString(m_counts.all))
                               : QString());
}

void UsersPane::showNoUsers(EmptyState &empty)
{
    const QString locked = m_lock->reasonAgainst(HandEdit::Add);
    empty.setContent(u"users"_s, tr("No users yet"),
                     locked.isEmpty() ? tr("Users are the people who sign in to the access portal. Add the first one, or import a list.")
                                      : locked);
    if (locked.isEmpty()) {
        empty.addAction(tr("Add user…"), [this] { m_actions->add(); });
        empty.addAction(tr("Import…"), [this] { Q_EMIT importRequested(); });
    }
}

void UsersPane::takeRows()
{
    if (m_selectNext != 0 && select(m_selectNext)) {
        m_selectNext = 0;
    }
    updateEmptyState();
    updateActions();
}

void UsersPane::showSelected()
{
    const int count = table().selectedRowCount();
    m_details->setPlaceholder(count > 1 ? tr("%Ln users are selected.", nullptr, count) : tr("Select a user to see the details."));
    const User::Id id{currentId()};
    if (!m_details->user() || m_details->user()->id != id) {
        m_details->setUser(id);
    }
}

QList<User::Id> UsersPane::selectedUsers() const
{
    return typedIds<User::Id>(selectedIds());
}

QList<User> UsersPane::lookAtSelected() const
{
    QList<User> users;
    if (table().selectedRowCount() <= mostLookedAt) {
        const QList<int> rows = table().selectedRows();
        for (const int row : rows) {
            if (const User *user = m_model.recordAt(row)) {
                users.append(*user);
            }
        }
    }
    return users;
}

QString UsersPane::reasonOfDisabled() const
{
    const QList<User> users = lookAtSelected();
    const auto disabled = std::count_if(users.begin(), users.end(), [](const User &user) { return user.status == User::Status::Disabled; });
    if (disabled == 0) {
        return {};
    }
    return users.size() == 1 ? reasonAgainstChange(users.first())
                             : tr("%Ln of the selected users are disabled. Enable them first.", nullptr, int(disabled));
}

QString UsersPane::reasonAgainst(HandEdit edit) const
{
    const QString locked = m_lock->reasonAgainst(edit);
    return locked.isEmpty() ? reasonOfDisabled() : locked;
}

QString UsersPane::reasonAgainstStatus(User::Status status) const
{
    const QList<User> users = lookAtSelected();
    const bool all
        = !users.isEmpty() && std::all_of(users.begin(), users.end(), [status](const User &user) { return user.status == status; });
    if (!all) {
        return {};
    }
    return status == User::Status::Enabled ? tr("Enabled already.") : tr("Disabled already.");
}

}  // namespace gatehouse
