// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/groupscenes.h"

#include "models/groups/grouptablemodel.h"
#include "ui/groups/groupdetails.h"
#include "ui/groups/groupdialog.h"
#include "ui/groups/grouppage.h"
#include "ui/groups/groupspane.h"
#include "ui/picking/pickerdialog.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/users/userpicking.h"

#include <QTabWidget>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

/// The group that has the most members after so many others; none in an empty workspace.
Group largestGroup(const Desk &desk, qint64 after = 0)
{
    GroupQuery query;
    query.order = GroupQuery::Order::Members;
    query.direction = Qt::DescendingOrder;
    query.limit = after + 1;
    const GroupStore store(desk.workspace.database());
    const auto ids = store.ids(query);
    const auto groups = ids ? store.records(*ids) : Result<QList<Group>>(QList<Group>());
    return groups && !groups->isEmpty() ? groups->last() : Group();
}

QWidget *paneWith(const Desk &desk, int tab)
{
    auto *pane = new GroupsPane(desk);
    pane->details().tabs()->setCurrentIndex(tab);
    QObject::connect(&pane->model(), &IdListModel::loaded, pane, [pane, id = largestGroup(desk).id] { pane->select(id.value); });
    return pane;
}

QWidget *noMatch(const Desk &desk)
{
    auto *pane = new GroupsPane(desk);
    pane->filterBar().setText(u"no group is called like this"_s);
    return pane;
}

QWidget *page(const Desk &desk, int tab)
{
    auto *page = new GroupPage(desk, largestGroup(desk).id);
    page->details().tabs()->setCurrentIndex(tab);
    return page;
}

QWidget *wrongGroup(const Desk &desk)
{
    auto *dialog = new GroupDialog(desk, {});
    const QString name = largestGroup(desk).name;
    dialog->form().load({{u"displayName"_s, name}});
    dialog->form().showError({Error::Kind::Conflict, GroupDialog::tr("There is a group named %1 already.").arg(name), u"displayName"_s});
    return dialog;
}

QWidget *members(const Desk &desk)
{
    const Group group = largestGroup(desk, 2);
    UserQuery query;
    query.notInGroup = group.id;
    auto *picker = new RecordPicker(u"userPicker"_s, usersToPick(desk, query));
    query.status = User::Status::Enabled;
    query.limit = 3;
    picker->pick(UserStore(desk.workspace.database()).ids(query).value_or(QList<qint64>()));
    auto *dialog = new PickerDialog(GroupPage::tr("Add users to %1").arg(group.name), picker,
                                    [](qsizetype picks) { return GroupPage::tr("&Add %Ln user(s)", nullptr, int(picks)); });
    dialog->setIntroduction(GroupPage::tr("Users who are members already are left out. A disabled user can't be added to a group."));
    return dialog;
}

}  // namespace

QList<Scene> groupsScenes(const Desk &desk)
{
    return {
        {u"groups"_s, [&desk] { return new GroupsPane(desk); }},
        {u"groups-members"_s, [&desk] { return paneWith(desk, 0); }},
        {u"groups-accounts"_s, [&desk] { return paneWith(desk, 1); }},
        {u"groups-details"_s, [&desk] { return paneWith(desk, 2); }},
        {u"groups-history"_s, [&desk] { return paneWith(desk, 3); }},
        {u"groups-no-match"_s, [&desk] { return noMatch(desk); }},
        {u"group-page"_s, [&desk] { return page(desk, 0); }},
        {u"group-page-details"_s, [&desk] { return page(desk, 2); }},
        {u"create-group"_s, [&desk] { return new GroupDialog(desk, {}); }},
        {u"create-group-conflict"_s, [&desk] { return wrongGroup(desk); }},
        {u"edit-group"_s, [&desk] { return new GroupDialog(desk, largestGroup(desk)); }},
        {u"add-members"_s, [&desk] { return members(desk); }},
    };
}

}  // namespace gatehouse
