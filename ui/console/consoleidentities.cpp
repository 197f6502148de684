// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/users/userservice.h"
#include "models/groups/grouptablemodel.h"
#include "models/users/usertablemodel.h"
#include "ui/console/consolewindow.h"
#include "ui/groups/grouppage.h"
#include "ui/groups/groupspane.h"
#include "ui/identitysource/identitysourcepage.h"
#include "ui/mfa/mfapane.h"
#include "ui/transfer/exportdialog.h"
#include "ui/users/userdetails.h"
#include "ui/users/userpage.h"
#include "ui/users/userspane.h"

namespace gatehouse {

QWidget *ConsoleWindow::makeUsers()
{
    auto *pane = new UsersPane(m_desk);
    connect(pane, &Pane::opened, this, &ConsoleWindow::openUser);
    connect(pane, &UsersPane::groupOpened, this, &ConsoleWindow::openGroup);
    connect(pane, &UsersPane::accountOpened, this, &ConsoleWindow::openAccount);
    connect(&pane->details(), &UserDetails::pageRequested, this, &ConsoleWindow::showPage);
    connect(pane, &UsersPane::importRequested, this, [this] { openImport(ImportRow::Kind::User); });
    connect(pane, &UsersPane::exportRequested, this, [this, pane] {
        openExport({ImportRow::Kind::User, pane->selectedIds(), pane->model().query(), {}});
    });
    return pane;
}

QWidget *ConsoleWindow::makeMfa()
{
    auto *pane = new MfaPane(m_desk);
    connect(pane, &MfaPane::userOpened, this, &ConsoleWindow::openUser);
    connect(pane, &MfaPane::pageRequested, this, &ConsoleWindow::showPage);
    return pane;
}

QWidget *ConsoleWindow::makeGroups()
{
    auto *pane = new GroupsPane(m_desk);
    connect(pane, &Pane::opened, this, &ConsoleWindow::openGroup);
    connect(pane, &GroupsPane::userOpened, this, &ConsoleWindow::openUser);
    connect(pane, &GroupsPane::accountOpened, this, &ConsoleWindow::openAccount);
    connect(pane, &GroupsPane::importRequested, this, [this] { openImport(ImportRow::Kind::Group); });
    connect(pane, &GroupsPane::exportRequested, this, [this, pane] {
        openExport({ImportRow::Kind::Group, pane->selectedIds(), {}, pane->model().query()});
    });
    return pane;
}

QWidget *ConsoleWindow::makeIdentitySource()
{
    auto *page = new IdentitySourcePage(m_desk);
    connect(page, &IdentitySourcePage::pageRequested, this, &ConsoleWindow::showPage);
    return page;
}

void ConsoleWindow::openUser(qint64 id)
{
    const auto user = UserService(m_desk.workspace).user({id});
    if (!user) {
        m_desk.prompts.show(this, user.error());
        return;
    }
    auto *page = new UserPage(m_desk, {id});
    connect(page, &UserPage::gone, this, &ConsoleWindow::goBack);
    connect(page, &UserPage::groupOpened, this, &ConsoleWindow::openGroup);
    connect(page, &UserPage::accountOpened, this, &ConsoleWindow::openAccount);
    connect(&page->details(), &UserDetails::pageRequested, this, &ConsoleWindow::showPage);
    showRecord(page, user->displayName, SearchHit::Kind::User, id);
}

void ConsoleWindow::openGroup(qint64 id)
{
    const auto group = GroupService(m_desk.workspace).group({id});
    if (!group) {
        m_desk.prompts.show(this, group.error());
        return;
    }
    auto *page = new GroupPage(m_desk, {id});
    connect(page, &GroupPage::gone, this, &ConsoleWindow::goBack);
    connect(page, &GroupPage::userOpened, this, &ConsoleWindow::openUser);
    connect(page, &GroupPage::accountOpened, this, &ConsoleWindow::openAccount);
    showRecord(page, group->name, SearchHit::Kind::Group, id);
}

}  // namespace gatehouse
