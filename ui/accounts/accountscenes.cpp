// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountscenes.h"

#include "core/accounts/accountstore.h"
#include "core/accounts/unitstore.h"
#include "models/accounts/accounttablemodel.h"
#include "models/accounts/organizationtreemodel.h"
#include "ui/accounts/accountactions.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/enabledialog.h"
#include "ui/accounts/movedialog.h"
#include "ui/accounts/organizationimportwizard.h"
#include "ui/accounts/unitdialog.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/datatable.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

namespace gatehouse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The first account of this name, of any name where there is none.
Account accountNamed(const Desk &desk, const QString &name)
{
    AccountQuery query;
    query.limit = 1;
    query.text = name;
    const AccountStore store(desk.workspace.database());
    const auto ids = store.ids(query).value_or(QList<qint64>());
    query.text.clear();
    return store.records(ids.isEmpty() ? store.ids(query).value_or(QList<qint64>()) : ids).value_or(QList<Account>()).value(0);
}

Unit unitNamed(const Desk &desk, const QString &name)
{
    return UnitStore(desk.workspace.database()).named(name).value_or(QList<Unit>()).value(0);
}

QWidget *pageWith(const Desk &desk, const std::function<void(AccountsPane &)> &prepare)
{
    auto *page = new AccountsPage(desk);
    AccountsPane *pane = &page->pane();
    QObject::connect(
        &pane->treeModel(), &OrganizationTreeModel::loaded, pane, [pane, prepare] { prepare(*pane); }, Qt::SingleShotConnection);
    return page;
}

QWidget *list(const Desk &desk)
{
    auto *page = new AccountsPage(desk);
    AccountsPane *pane = &page->pane();
    pane->showView(AccountsPane::View::List);
    QObject::connect(&pane->listModel(), &IdListModel::loaded, pane,
                     [pane, id = accountNamed(desk, u"Checkout Production"_s).id] { pane->select(TreeKey::of(id)); });
    return page;
}

bool hasDialog(const QWidget &widget)
{
    const auto dialogs = widget.findChildren<QDialog *>();
    return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) { return dialog->isVisible(); });
}

/// The question that follows when an account is dropped on a unit.
Scene dropping(const Desk &desk)
{
    return {u"accounts-drop"_s,
            [&desk] {
                return pageWith(desk, [&desk](AccountsPane &pane) {
                    const Unit sandbox = unitNamed(desk, u"Sandbox"_s);
                    pane.select(TreeKey::of(sandbox.id));
                    (new AccountActions(desk, &pane))->moveTo({{}, {accountNamed(desk, u"Checkout Production"_s).id}}, sandbox.id);
                });
            },
            hasDialog};
}

Scene closing(const Desk &desk)
{
    return {u"account-close"_s,
            [&desk] {
                return pageWith(desk, [&desk](AccountsPane &pane) {
                    const Account account = accountNamed(desk, u"Sandbox"_s);
                    pane.select(TreeKey::of(account.id));
                    (new AccountActions(desk, &pane))->setState({account.id}, Account::State::PendingClosure);
                });
            },
            hasDialog};
}

/// The page of an account with one of its tabs in front.
QWidget *accountPage(const Desk &desk, const QString &name, int tab)
{
    auto *page = new AccountPage(desk, accountNamed(desk, name).id);
    page->details().tabs()->setCurrentIndex(tab);
    return page;
}

/// The role of the first permission set of an account.
Scene role(const Desk &desk)
{
    return {u"account-role"_s,
            [&desk] {
                QWidget *page = accountPage(desk, u"Checkout Production"_s, 1);
                auto *sets = page->findChild<RelatedTable *>(u"accountSets"_s);
                QObject::connect(
                    sets->table().model(), &QAbstractItemModel::rowsInserted, page,
                    [page, sets] {
                        sets->table().selectRow(0);
                        page->findChild<QPushButton *>(u"showRole"_s)->click();
                    },
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
                return page;
            },
            hasDialog};
}

/// What is asked before assignments are taken away.
Scene removing(const Desk &desk)
{
    return {u"account-remove-access"_s,
            [&desk] {
                QWidget *page = accountPage(desk, u"Checkout Production"_s, 0);
                auto *principals = page->findChild<RelatedTable *>(u"accountPrincipals"_s);
                QObject::connect(
                    principals->table().model(), &QAbstractItemModel::rowsInserted, page,
                    [page, principals] {
                        principals->table().selectRow(0);
                        page->findChild<QPushButton *>(u"accountPrincipalsRemove"_s)->click();
                    },
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
                return page;
            },
            hasDialog};
}

QWidget *wrongAccount(const Desk &desk)
{
    auto *dialog = new AccountDialog(desk, {});
    const Account account = accountNamed(desk, {});
    dialog->form().load({{u"name"_s, u"Shop"_s}, {u"email"_s, account.email}, {u"unit"_s, account.unit.value}});
    dialog->form().showError({Error::Kind::Conflict,
                              AccountDialog::tr("The email address %1 belongs to the account %2.").arg(account.email, account.name),
                              u"email"_s});
    return dialog;
}

void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
}

/// An account as it is, one that is new, one that no file places, and a file that is damaged.
void writeFiles(const Desk &desk, const QTemporaryDir &folder)
{
    const Account account = accountNamed(desk, u"Checkout Production"_s);
    const Unit unit = UnitStore(desk.workspace.database()).byId(account.unit).value_or(std::nullopt).value_or(Unit{});
    write(folder, u"accounts-%1.json"_s.arg(unit.unitId),
          u"{\"Accounts\": [{\"Id\": \"%1\", \"Name\": \"Checkout Live\", \"Email\": \"%2\", \"Status\": \"ACTIVE\"}, "
          "{\"Id\": \"902211445566\", \"Name\": \"Checkout Canary\", \"Email\": \"aws+canary@corp.example\", \"Status\": \"ACTIVE\"}]}"_s
              .arg(account.accountId, account.email)
              .toUtf8());
    write(folder, u"accounts.json"_s,
          "{\"Accounts\": [{\"Id\": \"902211445577\", \"Name\": \"Acquired Startup\", \"Email\": \"root@startup.example\", \"Status\": "
          "\"ACTIVE\"}, {\"Id\": \"902211445588\", \"Name\": \"Mystery\", \"Status\": \"ACTIVE\"}]}");
    write(folder, u"units-r-old.json"_s, "An error occurred (AccessDeniedException)");
}

/// The wizard, led to a page as a person would; it stops before anything is written.
QWidget *wizardAt(const Desk &desk, int page)
{
    auto *wizard = new OrganizationImportWizard(desk);
    auto folder = std::make_shared<QTemporaryDir>();
    writeFiles(desk, *folder);
    wizard->findChild<Form *>()->edit(u"path"_s)->setValue(folder->path());
    auto *steps = new QTimer(wizard);
    QObject::connect(steps, &QTimer::timeout, wizard, [wizard, steps, folder, page] {
        if (wizard->currentStep() >= page) {
            steps->stop();
        } else if (!wizard->isBusy()) {
            wizard->findChild<QPushButton *>(u"next"_s)->click();
        }
    });
    steps->start(10ms);
    return wizard;
}

Scene wizardScene(const Desk &desk, const QString &name, int page)
{
    return {name, [&desk, page] { return wizardAt(desk, page); },
            [page](const QWidget &widget) {
                const auto &wizard = static_cast<const OrganizationImportWizard &>(widget);
                return !wizard.isBusy() && wizard.currentStep() == page;
            }};
}

}  // namespace

QList<Scene> accountScenes(const Desk &desk)
{
    const auto selecting = [&desk](const QString &name) {
        return [&desk, name] {
            return pageWith(desk, [&desk, name](AccountsPane &pane) { pane.select(TreeKey::of(accountNamed(desk, name).id)); });
        };
    };
    return {
        {u"accounts-tree"_s, selecting(u"Checkout Production"_s)},
        {u"accounts-unit"_s,
         [&desk] { return pageWith(desk, [&desk](AccountsPane &pane) { pane.select(TreeKey::of(unitNamed(desk, u"Workloads"_s).id)); }); }},
        {u"accounts-search"_s, [&desk] { return pageWith(desk, [](AccountsPane &pane) { pane.filterBar().setText(u"check"_s); }); }},
        {u"accounts-no-match"_s, [&desk] { return pageWith(desk, [](AccountsPane &pane) { pane.filterBar().setText(u"nothing"_s); }); }},
        {u"accounts-list"_s, [&desk] { return list(desk); }},
        dropping(desk),
        closing(desk),
        {u"account-page"_s, [&desk] { return accountPage(desk, u"Checkout Production"_s, 0); }},
        {u"account-page-sets"_s, [&desk] { return accountPage(desk, u"Checkout Production"_s, 1); }},
        {u"account-page-provider"_s, [&desk] { return accountPage(desk, u"Checkout Production"_s, 2); }},
        {u"account-page-details"_s, [&desk] { return accountPage(desk, u"Checkout Production"_s, 3); }},
        role(desk),
        removing(desk),
        {u"create-account"_s, [&desk] { return new AccountDialog(desk, {}); }},
        {u"create-account-conflict"_s, [&desk] { return wrongAccount(desk); }},
        {u"edit-account"_s, [&desk] { return new AccountDialog(desk, accountNamed(desk, u"Checkout Production"_s)); }},
        {u"create-unit"_s, [&desk] { return new UnitDialog(desk, {}); }},
        {u"rename-unit"_s, [&desk] { return new UnitDialog(desk, unitNamed(desk, u"Workloads"_s)); }},
        {u"move-accounts"_s,
         [&desk] {
             return new MoveDialog(desk, {{unitNamed(desk, u"Production"_s).id}, {}});
         }},
        wizardScene(desk, u"import-organization-1-files"_s, OrganizationImportWizard::Files),
        wizardScene(desk, u"import-organization-2-preview"_s, OrganizationImportWizard::Preview),
    };
}

QList<Scene> enableScenes(const Desk &desk)
{
    return {{u"enable"_s, [&desk] { return new AccountsPage(desk); }}, {u"enable-dialog"_s, [&desk] { return new EnableDialog(desk); }}};
}

}  // namespace gatehouse
