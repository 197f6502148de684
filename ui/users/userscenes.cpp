// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userscenes.h"

#include "models/users/usertablemodel.h"
#include "ui/groups/grouppicking.h"
#include "ui/picking/pickerdialog.h"
#include "ui/shell/datatable.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/users/adduserwizard.h"
#include "ui/users/edituserdialog.h"
#include "ui/users/onetimepassworddialog.h"
#include "ui/users/resetpassworddialog.h"
#include "ui/users/userdetails.h"
#include "ui/users/userpage.h"
#include "ui/users/userspane.h"

#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The first user with this status who has some attributes, or any; nobody in an empty workspace.
User someUser(const Desk &desk, User::Status status)
{
    UserQuery query;
    query.status = status;
    query.limit = 50;
    const UserStore store(desk.workspace.database());
    const auto ids = store.ids(query);
    const auto users = ids ? store.records(*ids) : Result<QList<User>>(QList<User>());
    if (!users || users->isEmpty()) {
        return {};
    }
    return *std::max_element(users->cbegin(), users->cend(),
                             [](const User &a, const User &b) { return a.attributes.size() < b.attributes.size(); });
}

/// The user who was changed last: the one with a history worth a picture.
User::Id latestUser(const Desk &desk)
{
    UserQuery query;
    query.order = UserQuery::Order::Updated;
    query.direction = Qt::DescendingOrder;
    query.limit = 1;
    return {UserStore(desk.workspace.database()).ids(query).value_or(QList<qint64>()).value(0)};
}

/// The pane with this user selected as soon as there are rows, and this tab of the details in front.
QWidget *paneWith(const Desk &desk, User::Id user, int tab)
{
    auto *pane = new UsersPane(desk);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane, user, tab] {
        pane->select(user.value);
        pane->details().tabs()->setCurrentIndex(tab);
    });
    return pane;
}

QWidget *selection(const Desk &desk)
{
    auto *pane = new UsersPane(desk);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane] { pane->table().selectAll(); });
    return pane;
}

QWidget *noMatch(const Desk &desk)
{
    auto *pane = new UsersPane(desk);
    pane->filterBar().setText(u"nobody is called like this"_s);
    return pane;
}

QWidget *page(const Desk &desk, User::Status status, int tab)
{
    auto *page = new UserPage(desk, someUser(desk, status).id);
    page->details().tabs()->setCurrentIndex(tab);
    return page;
}

AddUserWizard *wizard(const Desk &desk, int step)
{
    auto *wizard = new AddUserWizard(desk);
    wizard->details().load({{u"userName"_s, u"ana.ferreira"_s},
                            {u"emails.value"_s, u"ana.ferreira@example.com"_s},
                            {u"confirmEmail"_s, u"ana.ferreira@example.com"_s},
                            {u"name.givenName"_s, u"Ana"_s},
                            {u"name.familyName"_s, u"Ferreira"_s},
                            {u"displayName"_s, u"Ana Ferreira"_s}});
    GroupQuery few;
    few.limit = 3;
    wizard->groups().pick(GroupStore(desk.workspace.database()).ids(few).value_or(QList<qint64>()));
    wizard->showStep(step);
    return wizard;
}

QWidget *wrongWizard(const Desk &desk)
{
    auto *wizard = new AddUserWizard(desk);
    wizard->details().load({{u"userName"_s, u"ana ferreira"_s},
                            {u"emails.value"_s, u"ana.ferreira"_s},
                            {u"confirmEmail"_s, u"ana.ferreira@example.com"_s},
                            {u"name.givenName"_s, u"Ana"_s}});
    wizard->showStep(0);
    wizard->details().submit();
    return wizard;
}

QWidget *edit(const Desk &desk, bool conflict)
{
    auto *dialog = new EditUserDialog(desk, someUser(desk, User::Status::Enabled));
    if (conflict) {
        dialog->form().showError(
            {Error::Kind::Conflict, EditUserDialog::tr("The email address belongs to another user."), u"emails.value"_s});
    }
    return dialog;
}

QWidget *reset(const Desk &desk, const QString &mode)
{
    auto *dialog = new ResetPasswordDialog(desk, someUser(desk, User::Status::Enabled));
    dialog->form().load({{u"password"_s, mode}});
    return dialog;
}

QWidget *oneTimePassword(const Desk &desk, bool shown)
{
    auto *dialog = new OneTimePasswordDialog(desk.workspace.portalUrl(), u"ana.ferreira"_s, u"Hk7&pw2-Tm4?Qx9z"_s);
    if (shown) {
        dialog->findChild<QPushButton *>(u"showPassword"_s)->setChecked(true);
    } else {
        dialog->reject();
    }
    return dialog;
}

QWidget *toGroups(const Desk &desk)
{
    auto *picker = new RecordPicker(u"groupPicker"_s, groupsToPick(desk));
    GroupQuery few;
    few.limit = 2;
    picker->pick(GroupStore(desk.workspace.database()).ids(few).value_or(QList<qint64>()));
    auto *dialog = new PickerDialog(UserPage::tr("Add %1 to groups").arg(someUser(desk, User::Status::Enabled).displayName), picker,
                                    [](qsizetype picks) { return UserPage::tr("&Add to %Ln group(s)", nullptr, int(picks)); });
    return dialog;
}

}  // namespace

QList<Scene> usersScenes(const Desk &desk)
{
    constexpr auto enabled = User::Status::Enabled;
    constexpr auto disabled = User::Status::Disabled;
    return {
        {u"users"_s, [&desk] { return new UsersPane(desk); }},
        {u"users-profile"_s, [&desk] { return paneWith(desk, someUser(desk, enabled).id, 0); }},
        {u"users-groups"_s, [&desk] { return paneWith(desk, someUser(desk, enabled).id, 1); }},
        {u"users-groups-of-disabled"_s, [&desk] { return paneWith(desk, someUser(desk, disabled).id, 1); }},
        {u"users-accounts"_s, [&desk] { return paneWith(desk, latestUser(desk), 2); }},
        {u"users-mfa"_s, [&desk] { return paneWith(desk, latestUser(desk), 3); }},
        {u"users-history"_s, [&desk] { return paneWith(desk, latestUser(desk), 4); }},
        {u"users-many-selected"_s, [&desk] { return selection(desk); }},
        {u"users-no-match"_s, [&desk] { return noMatch(desk); }},
        {u"user-page"_s, [&desk] { return page(desk, enabled, 0); }},
        {u"user-page-groups"_s, [&desk] { return page(desk, enabled, 1); }},
        {u"user-page-disabled"_s, [&desk] { return page(desk, disabled, 0); }},
        {u"add-user-1-details"_s, [&desk] { return wizard(desk, 0); }},
        {u"add-user-1-errors"_s, [&desk] { return wrongWizard(desk); }},
        {u"add-user-2-attributes"_s, [&desk] { return wizard(desk, 1); }},
        {u"add-user-3-groups"_s, [&desk] { return wizard(desk, 2); }},
        {u"add-user-4-review"_s, [&desk] { return wizard(desk, 3); }},
        {u"edit-user"_s, [&desk] { return edit(desk, false); }},
        {u"edit-user-conflict"_s, [&desk] { return edit(desk, true); }},
        {u"reset-password-email"_s, [&desk] { return reset(desk, u"email"_s); }},
        {u"reset-password-one-time"_s, [&desk] { return reset(desk, u"oneTime"_s); }},
        {u"one-time-password"_s, [&desk] { return oneTimePassword(desk, true); }},
        {u"one-time-password-hidden"_s, [&desk] { return oneTimePassword(desk, false); }},
        {u"add-to-groups"_s, [&desk] { return toGroups(desk); }},
    };
}

}  // namespace gatehouse
