// SPDX-License-Identifier: Apache-2.0
#include "ui/console/consolewindow.h"

#include "core/accounts/accountservice.h"
#include "core/permissionsets/permissionsetservice.h"
#include "models/assignments/accessmatrixmodel.h"
#include "models/permissionsets/permissionsettablemodel.h"
#include "ui/accesscontrol/accesscontrolpage.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/organizationimportwizard.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/assignments/assignmentimportwizard.h"
#include "ui/assignments/assignmentspane.h"
#include "ui/certificates/expiryreminder.h"
#include "ui/console/consolemenu.h"
#include "ui/console/filedrop.h"
#include "ui/console/noticesbutton.h"
#include "ui/console/readingonly.h"
#include "ui/console/searchpopup.h"
#include "ui/console/shortcutsdialog.h"
#include "ui/console/taskbar.h"
#include "ui/console/undoline.h"
#include "ui/console/unsavedwatch.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/history/historypane.h"
#include "ui/history/timerange.h"
#include "ui/outbox/outboxpane.h"
#include "ui/permissionsets/permissionsetpage.h"
#include "ui/permissionsets/permissionsetspane.h"
#include "ui/policies/simulatorpage.h"
#include "ui/preferences/preferences.h"
#include "ui/provisioning/provisioningpane.h"
#include "ui/quotas/quotaspane.h"
#include "ui/secrets/secretspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pane.h"
#include "ui/shell/parts.h"
#include "ui/theme/icons.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importwizard.h"
#include "ui/workspace/snapshotspane.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

namespace gatehouse {

using namespace Qt::StringLiterals;

namespace {

const QString lastPageKey = u"window/page"_s;

QString listOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::User:
        return u"users"_s;
    case SearchHit::Kind::Group:
        return u"groups"_s;
    case SearchHit::Kind::Account:
        return u"accounts"_s;
    case SearchHit::Kind::PermissionSet:
        return u"permissionsets"_s;
    case SearchHit::Kind::Application:
        return u"applications"_s;
    default:
        return {};
    }
}

}  // namespace

ConsoleWindow::ConsoleWindow(const Desk &desk, Theme &theme, QWidget *parent)
    : MainWindow(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_undoLine(new UndoLine(desk, this))
{
    setObjectName(u"consoleWindow"_s);
    const Status mayChange = desk.workspace.mayChange();
    if (!mayChange) {
        new ReadingOnly(mayChange.error().message, this);
    }
    addPages();
    addMenu();
    addDrop();
    setTaskWidget(new TaskBar(desk.tasks, this));
    setUndoWidget(m_undoLine);
    addActions({m_undoLine->undoAction(), m_undoLine->redoAction()});
    addSearch();
    connect(&desk.tasks, &Tasks::nothingChanged, this,
            [this] { m_desk.prompts.notify(this, Tone::Info, tr("There was nothing to change.")); });
    if (!mayChange) {
        message().showMessage(Tone::Warning,
                              tr("%1 You see this workspace as it was when it was opened; changes are refused.", "why it is read-only")
                                  .arg(mayChange.error().message),
                              MessageBar::Close::Hidden);
    }
    new UnsavedWatch(*this, [this] { m_undoLine->setUnsaved(unsavedPages()); });
    showStartPage();
}

void ConsoleWindow::addPages()
{
    addPage({}, u"dashboard"_s, tr("Dashboard"), u"dashboard"_s, [this] { return makeDashboard(); });
    const QString organization = tr("Organization");
    addPage(organization, u"accounts"_s, tr("AWS accounts"), u"account"_s, [this] { return makeAccounts(); });
    addPage(organization, u"permissionsets"_s, tr("Permission sets"), u"permission-set"_s, [this] { return makePermissionSets(); });
    addPage(organization, u"applications"_s, tr("Applications"), u"application"_s, [this] { return makeApplications(); });
    const QString identities = tr("Identities");
    addPage(identities, u"users"_s, tr("Users"), u"users"_s, [this] { return makeUsers(); });
    addPage(identities, u"groups"_s, tr("Groups"), u"groups"_s, [this] { return makeGroups(); });
    addPage(identities, u"identitysource"_s, tr("Identity source"), u"identity-source"_s, [this] { return makeIdentitySource(); });
    addPage(identities, u"mfa"_s, tr("MFA"), u"mfa"_s, [this] { return makeMfa(); });
    const QString access = tr("Access");
    addPage(access, u"accesscontrol"_s, tr("Access control"), u"tag"_s, [this] { return new AccessControlPage(m_desk); });
    addPage(access, u"assignments"_s, tr("Assignments"), u"access"_s, [this] { return makeAssignments(); });
    addPage(access, u"matrix"_s, tr("Access matrix"), u"columns"_s, [this] { return makeMatrix(); });
    addPage(access, u"provisioning"_s, tr("Provisioning"), u"refresh"_s, [this] { return new ProvisioningPane(m_desk); });
    addPage(access, u"simulator"_s, tr("Policy simulator"), u"policy"_s, [this] { return new SimulatorPage(m_desk); });
    addPage(access, u"certificates"_s, tr("Certificates"), u"certificate"_s, [this] { return makeCertificates(); });
    addPage(access, u"assertionlab"_s, tr("Assertion lab"), u"format"_s, [this] { return makeAssertionLab(); });
    const QString insight = tr("Insight");
    addPage(insight, u"history"_s, tr("Event history"), u"history"_s, [this] { return new HistoryPane(m_desk); });
    addPage(insight, u"outbox"_s, tr("Outbox"), u"outbox"_s, [this] { return new OutboxPane(m_desk); });
    addPage(insight, u"quotas"_s, tr("Quotas"), u"quota"_s, [this] { return new QuotasPane(m_desk); });
    addPage(insight, u"secrets"_s, tr("Secrets"), u"key"_s, [this] { return new SecretsPage(m_desk); });
    addPage(insight, u"snapshots"_s, tr("Snapshots"), u"snapshot"_s, [this] { return new SnapshotsPane(m_desk); });
    addPage(insight, u"settings"_s, tr("Settings"), u"settings"_s, [this] { return makeSettings(); });
}

QWidget *ConsoleWindow::makeDashboard()
{
    auto *page = new DashboardPage(m_desk);
    connect(page, &DashboardPage::pageRequested, this, &ConsoleWindow::showPage);
    connect(page, &DashboardPage::listRequested, this, &ConsoleWindow::showList);
    connect(page, &DashboardPage::accountRequested, this, &ConsoleWindow::openAccount);
    const auto history = [this] {
        showPage(u"history"_s);
        return qobject_cast<HistoryPane *>(this->page(u"history"_s));
    };
    connect(page, &DashboardPage::eventRequested, this, [history](qint64 id) { history()->find({id}); });
    connect(page, &DashboardPage::dayRequested, this, [history](QDate day) { history()->timeRange().setDays(day, day); });
    return page;
}

void ConsoleWindow::showList(const QString &key, const QString &choice, const QVariant &value)
{
    showPage(key);
    if (auto *pane = qobject_cast<Pane *>(page(key))) {
        pane->filterBar().clear();
        auto *box = pane->filterBar().findChild<QComboBox *>(choice);
        box->setCurrentIndex(box->findData(value));
    }
}

QWidget *ConsoleWindow::makeAccounts()
{
    auto *page = new AccountsPage(m_desk);
    connect(&page->pane(), &Pane::opened, this, &ConsoleWindow::openAccount);
    connect(&page->pane().details(), &AccountDetails::userOpened, this, &ConsoleWindow::openUser);
    connect(&page->pane().details(), &AccountDetails::groupOpened, this, &ConsoleWindow::openGroup);
    connect(&page->pane().details(), &AccountDetails::permissionSetOpened, this, &ConsoleWindow::openPermissionSet);
    return page;
}

QWidget *ConsoleWindow::makeMatrix()
{
    auto *page = new AccessMatrixPage(m_desk);
    AccessMatrixModel &model = page->model();
    connect(&model, &AccessMatrixModel::meantChanged, m_undoLine, [this, page, &model] {
        const qint64 cells = model.meantCount();
        m_undoLine->setWaiting(page, cells == 0 ? QString() : tr("%Ln cell(s) of the access matrix", nullptr, int(cells)),
                               [&model] { model.takeBack(); });
    });
    return page;
}

QWidget *ConsoleWindow::makePermissionSets()
{
    auto *pane = new PermissionSetsPane(m_desk);
    connect(pane, &Pane::opened, this, &ConsoleWindow::openPermissionSet);
    return pane;
}

void ConsoleWindow::openPermissionSet(qint64 id)
{
    const auto set = PermissionSetService(m_desk.workspace).permissionSet({id});
    if (!set) {
        m_desk.prompts.show(this, set.error());
        return;
    }
    auto *page = new PermissionSetPage(m_desk, {id});
    connect(page, &PermissionSetPage::gone, this, &ConsoleWindow::goBack);
    showRecord(page, set->name, SearchHit::Kind::PermissionSet, id);
}

QWidget *ConsoleWindow::makeAssignments()
{
    auto *pane = new AssignmentsPane(m_desk);
    connect(pane, &AssignmentsPane::provisioningOpened, this, [this] { showPage(u"provisioning"_s); });
    return pane;
}

QWidget *ConsoleWindow::makeSettings()
{
    auto *page = new SettingsPage(m_desk);
    connect(page, &SettingsPage::pageRequested, this, &ConsoleWindow::showPage);
    return page;
}

void ConsoleWindow::openImport(ImportRow::Kind kind)
{
    auto *wizard = new ImportWizard(m_desk, kind, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void ConsoleWindow::openExport(const ExportSubject &subject)
{
    auto *dialog = new ExportDialog(m_desk, subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConsoleWindow::addSearch()
{
    auto *search = new SearchPopup(m_desk, *this);
    connect(search, &SearchPopup::recordChosen, this, [this](SearchHit::Kind kind, qint64 id) {
        if (const QString list = listOf(kind); !list.isEmpty()) {
            showPage(list);  // so that it is clear where one is, and back leads to its neighbours
        }
        openRecord(kind, id);
    });
}

void ConsoleWindow::openRecord(SearchHit::Kind kind, qint64 id)
{
    switch (kind) {
    case SearchHit::Kind::User:
        openUser(id);
        break;
    case SearchHit::Kind::Group:
        openGroup(id);
        break;
    case SearchHit::Kind::Account:
        openAccount(id);
        break;
    case SearchHit::Kind::PermissionSet:
        openPermissionSet(id);
        break;
    case SearchHit::Kind::Application:
        openApplication(id);
        break;
    case SearchHit::Kind::Page:
    case SearchHit::Kind::Action:
    case SearchHit::Kind::Command:
        break;  // no records: the search field sees to them itself
    }
}

void ConsoleWindow::showRecord(QWidget *page, const QString &title, SearchHit::Kind kind, qint64 id)
{
    m_opened.removeIf([](const Opened &each) { return each.page.isNull(); });
    m_opened.append({page, title, kind, id});
    openSubPage(page, title);
}

void ConsoleWindow::openAccount(qint64 id)
{
    const auto account = AccountService(m_desk.workspace).account({id});
    if (!account) {
        m_desk.prompts.show(this, account.error());
        return;
    }
    auto *page = new AccountPage(m_desk, {id});
    connect(page, &AccountPage::userOpened, this, &ConsoleWindow::openUser);
    connect(page, &AccountPage::groupOpened, this, &ConsoleWindow::openGroup);
    connect(page, &AccountPage::permissionSetOpened, this, &ConsoleWindow::openPermissionSet);
    showRecord(page, account->name, SearchHit::Kind::Account, id);
}

void ConsoleWindow::addMenu()
{
    auto *menu = new ConsoleMenu(m_theme, this);
    connect(menu, &ConsoleMenu::newRequested, this, [this] { leaveFor([this] { Q_EMIT newRequested(); }); });
    connect(menu, &ConsoleMenu::openRequested, this, [this] { leaveFor([this] { Q_EMIT openRequested(); }); });
    connect(menu, &ConsoleMenu::demoRequested, this, [this] { leaveFor([this] { Q_EMIT demoRequested(); }); });
    connect(menu, &ConsoleMenu::closeRequested, this, [this] { leaveFor([this] { Q_EMIT closeRequested(); }); });
    connect(menu, &ConsoleMenu::fileRequested, this, &ConsoleWindow::leaveForFile);
    connect(menu, &ConsoleMenu::preferencesRequested, this, &ConsoleWindow::preferencesRequested);
    connect(menu, &ConsoleMenu::shortcutsRequested, this, &ConsoleWindow::showShortcuts);
    connect(menu, &ConsoleMenu::aboutRequested, this, &ConsoleWindow::aboutRequested);
    connect(menu, &ConsoleMenu::quitRequested, this, &ConsoleWindow::close);
    addMenuButton(menu);
}

void ConsoleWindow::addMenuButton(ConsoleMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"menuButton"_s);
    button->setIcon(icon(u"menu"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setToolTip(tr("Menu"));
    button->setAccessibleName(tr("Menu"));
    m_operator = makeLabel(m_desk.workspace.who().name, LabelScale::Small, LabelInk::Muted, this);
    m_operator->setAccessibleName(tr("Operator: %1").arg(m_desk.workspace.who().name));
    addTopWidget(m_operator);
    addTopWidget(button);
}

void ConsoleWindow::showNotices(NoticeLog &log)
{
    addTopWidget(new NoticesButton(log, this), m_operator);
    new ExpiryReminder(m_desk, log, this);
}

void ConsoleWindow::addDrop()
{
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::workspaceDropped, this, &ConsoleWindow::leaveForFile);
    connect(drop, &FileDrop::importDropped, this, [this](const QString &path) {
        auto *choice = new ImportChoice(path, this);
        choice->setAttribute(Qt::WA_DeleteOnClose);
        connect(choice, &ImportChoice::chosen, this, &ConsoleWindow::importFile);
        choice->open();
    });
}

void ConsoleWindow::importFile(ImportChoice::Content content, const QString &path)
{
    const auto open = [&path](auto *wizard) {
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        wizard->setFile(path);
        wizard->open();
    };
    switch (content) {
    case ImportChoice::Content::Users:
        open(new ImportWizard(m_desk, ImportRow::Kind::User, this));
        break;
    case ImportChoice::Content::Groups:
        open(new ImportWizard(m_desk, ImportRow::Kind::Group, this));
        break;
    case ImportChoice::Content::Assignments:
        open(new AssignmentImportWizard(m_desk, this));
        break;
    case ImportChoice::Content::Organization:
        open(new OrganizationImportWizard(m_desk, this));
        break;
    }
}

void ConsoleWindow::showStartPage()
{
    const QString wanted = Preferences::read().startPage;
    const QString last = QSettings().value(lastPageKey).toString();
    if (!showPage(wanted.isEmpty() ? last : wanted)) {
        showPage(pageKeys().value(0));
    }
}

void ConsoleWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*this, page(currentKey()), pageTitle(currentKey()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConsoleWindow::keepPlace() const
{
    QSettings().setValue(lastPageKey, currentKey());
    keepGeometry();
}

}  // namespace gatehouse
