// SPDX-License-Identifier: Apache-2.0
// A1 Organization tree, E1 Enable: the page "AWS accounts".
#include "core/accounts/organizationstore.h"
#include "models/accounts/accounttablemodel.h"
#include "models/accounts/organizationtreemodel.h"
#include "tests/support/testorganization.h"
#include "tests/ui/support/dragging.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountspane.h"
#include "ui/accounts/enabledialog.h"
#include "ui/accounts/enablepage.h"
#include "ui/accounts/movedialog.h"
#include "ui/accounts/organizationview.h"
#include "ui/accounts/unitdialog.h"
#include "ui/accounts/unitedit.h"
#include "ui/assignments/assignwizard.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A page on an organization with Work / Prod (Shop), Sandbox and the management account.
struct Company {
    explicit Company(bool enabled = true)
    {
        if (enabled) {
            enableSingleSignOn(*people.test);
            work = addUnit(*people.test, u"Work"_s);
            prod = addUnit(*people.test, u"Prod"_s, work);
            sandbox = addUnit(*people.test, u"Sandbox"_s);
            shop = addAccount(*people.test, u"Shop"_s, prod, u"200000000001"_s);
        }
        page = std::make_unique<AccountsPage>(people.desk);
        page->resize(1200, 800);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(people.isQuiet());
    }

    [[nodiscard]] AccountsPane &pane() const { return page->pane(); }
    [[nodiscard]] OrganizationView &tree() const { return pane().tree(); }
    [[nodiscard]] Account account(Account::Id id) const { return must(AccountService(*people.test).account(id)); }
    [[nodiscard]] QString path(Unit::Id id) const { return must(UnitService(*people.test).path(id)); }
    [[nodiscard]] QAction &action(const QString &name) const { return actionOf(pane(), name); }
    [[nodiscard]] bool isShown(qint64 key) const { return tree().visualRect(pane().treeModel().indexOf(key)).isValid(); }

    /// Drops what is selected onto a row.
    bool drop(qint64 onto) const
    {
        const QModelIndex target = pane().treeModel().indexOf(onto);
        tree().scrollTo(target);
        return dragOnto(tree(), tree().selectionModel()->selectedIndexes(), target);
    }

    PeopleDesk people;
    std::unique_ptr<AccountsPage> page;
    Unit::Id work;
    Unit::Id prod;
    Unit::Id sandbox;
    Account::Id shop;
};

}  // namespace

class TestAccountsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNamesStayReadableInANarrowWindow()
    {
        const Company company;
        const QHeaderView &head = *company.tree().header();
        company.page->resize(1200, 600);
        QTRY_VERIFY(company.tree().viewport()->width() > 1000);
        QVERIFY(head.sectionSize(OrganizationTreeModel::NameColumn) >= 240);
        QCOMPARE(head.length(), company.tree().viewport()->width());
        const int wide = head.sectionSize(OrganizationTreeModel::IdColumn);
        company.page->resize(500, 600);
        QTRY_VERIFY(head.sectionSize(OrganizationTreeModel::IdColumn) < wide);
        QVERIFY(head.sectionSize(OrganizationTreeModel::NameColumn) >= 240);
    }

    void e1OffersToEnableWhereThereIsNoOrganization()
    {
        Company company(false);
        auto *enable = company.page->findChild<EnablePage *>();
        QVERIFY(enable->isVisible());
        QVERIFY(!company.pane().isVisible());
        actionOf(*enable, u"enable"_s).trigger();
        auto *dialog = openDialog<EnableDialog>(*company.page);
        QVERIFY(dialog);
        clickButton(*dialog, u"action"_s);
        QVERIFY(!dialog->form().complaint(u"name"_s).isEmpty());
        typeInto(*dialog, u"name"_s, u"Main"_s);
        typeInto(*dialog, u"email"_s, u"aws@example.com"_s);
        typeInto(*dialog, u"accountId"_s, u"111122223333"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(company.pane().isVisible());
        QVERIFY(!enable->isVisible());
        QCOMPARE(must(AccountStore((*company.people.test).database()).management())->accountId, u"111122223333"_s);
        // Undone, the page offers it again.
        must((*company.people.test).undo(must((*company.people.test).nextUndo())->id));
        QTRY_VERIFY(enable->isVisible());
    }

    void e1SaysThatSingleSignOnIsNotEnabledForAnOrganizationThatIsThere()
    {
        Company company;
        must((*company.people.test).change({u"Test"_s, u"Test"_s}, [](Change &change) -> Status {
            auto organization = must(OrganizationStore(change.database()).organization());
            organization->enabledAt = {};
            organization->features = Organization::Features::ConsolidatedBilling;
            return OrganizationStore(change.database()).update(*organization);
        }));
        QTRY_VERIFY(company.pane().message().isVisible());
        clickButton(company.pane().message(), u"messageAction"_s);
        auto *dialog = openDialog<EnableDialog>(*company.page);
        QVERIFY(dialog);
        // Refused while a prerequisite is missing (E2).
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(dialog->form().findChild<MessageBar *>()->isVisible() || !dialog->form().complaint(u"features"_s).isEmpty());
        dialog->form().edit(u"features"_s)->setValue(true);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(must(OrganizationService(*company.people.test).organization())->isEnabled());
        QTRY_VERIFY(!company.pane().message().isVisible());
    }

    void a1ShowsTheTreeOpenAndItsCounts()
    {
        const Company company;
        QVERIFY(company.isShown(TreeKey::of(company.shop)));
        QCOMPARE(company.pane().header().subtitle(), u"2 account(s) · 3 organizational unit(s)"_s);
    }

    void a1KeepsWhatIsOpenAndSelectedWhenSomethingChanges()
    {
        Company company;
        company.tree().collapse(company.pane().treeModel().indexOf(TreeKey::of(company.work)));
        QVERIFY(company.pane().select(TreeKey::of(company.sandbox)));
        addAccount(*company.people.test, u"New"_s, company.sandbox);
        QTRY_COMPARE(company.pane().header().subtitle(), u"3 account(s) · 3 organizational unit(s)"_s);
        QTRY_VERIFY(company.people.isQuiet());
        QCOMPARE(company.pane().currentId(), TreeKey::of(company.sandbox));
        QVERIFY(!company.isShown(TreeKey::of(company.shop)));
    }

    void a1NarrowsTheTreeAndTheListAndComesBack()
    {
        Company company;
        company.tree().collapseAll();
        company.pane().filterBar().setText(u"sho"_s);
        QVERIFY(company.isShown(TreeKey::of(company.shop)));
        QVERIFY(!company.isShown(TreeKey::of(company.sandbox)));
        company.pane().filterBar().setText(u"nothing like it"_s);
        QVERIFY(company.tree().emptyState().isVisible());
        QCOMPARE(company.tree().emptyState().accessibleName(), u"Nothing matches"_s);
        company.pane().filterBar().clear();
        QVERIFY(!company.isShown(TreeKey::of(company.shop)));
        company.pane().findChild<QToolButton *>(u"showList"_s)->click();
        QTRY_COMPARE(firstColumn(company.pane().table()), (QStringList{u"Management"_s, u"Shop"_s}));
        QVERIFY(company.pane().table().isVisible());
        company.pane().filterBar().setText(u"shop@"_s);
        QTRY_COMPARE(firstColumn(company.pane().table()), QStringList{u"Shop"_s});
        QCOMPARE(company.pane().filterBar().findChild<QComboBox *>(u"state"_s)->count(), 4);
    }

    void a1TakesTheSelectionFromTheTreeToTheListAndBack()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        company.pane().showView(AccountsPane::View::List);
        QTRY_VERIFY(company.people.isQuiet());
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        QCOMPARE(company.pane().table().selectedRowCount(), 1);
        company.tree().collapseAll();
        company.pane().showView(AccountsPane::View::Tree);
        QCOMPARE(company.pane().currentId(), TreeKey::of(company.shop));
        QVERIFY(company.isShown(TreeKey::of(company.shop)));
    }

    void a1CreatesAnAccountInTheSelectedUnitAndSelectsIt()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.sandbox)));
        company.tree().setFocus();
        QTest::keyClick(&company.tree(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = openDialog<AccountDialog>(*company.page);
        QVERIFY(dialog);
        QCOMPARE(dialog->form().value(u"unit"_s).toLongLong(), company.sandbox.value);
        typeInto(*dialog, u"name"_s, u"Lab"_s);
        typeInto(*dialog, u"email"_s, u"SHOP@example.com"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(dialog->form().complaint(u"email"_s).contains(u"Shop"_s));
        auto *email = dialog->findChild<QLineEdit *>(u"email"_s);
        email->clear();
        typeInto(*dialog, u"email"_s, u"lab@example.com"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(company.pane().details().account().has_value());
        QCOMPARE(company.pane().details().account()->name, u"Lab"_s);
        QCOMPARE(company.pane().details().account()->path, u"Sandbox"_s);
    }

    void a1CreatesAndRenamesAUnit()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.work)));
        company.action(u"createUnit"_s).trigger();
        auto *dialog = openDialog<UnitDialog>(*company.page);
        QVERIFY(dialog);
        typeInto(*dialog, u"name"_s, u"PROD"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(!dialog->form().complaint(u"name"_s).isEmpty());
        dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Test"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(company.path(TreeKey::unit(company.pane().currentId())), u"Work / Test"_s);
        company.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(company.page.get()));
        company.tree().setFocus();
        QTest::keyClick(&company.tree(), Qt::Key_F2);
        auto *rename = openDialog<UnitDialog>(*company.page);
        QVERIFY(rename);
        rename->findChild<QLineEdit *>(u"name"_s)->setText(u"Staging"_s);
        clickButton(*rename, u"action"_s);
        QTRY_COMPARE(company.path(TreeKey::unit(company.pane().currentId())), u"Work / Staging"_s);
    }

    void a1FindsAUnitByTypingAPartOfItsPath()
    {
        Company company;
        UnitEdit edit(u"unit"_s, u"Unit"_s, company.people.desk, {company.sandbox});
        auto *box = qobject_cast<QComboBox *>(edit.widget());
        QStringList paths;
        for (int at = 0; at < box->count(); ++at) {
            paths.append(box->itemText(at));
        }
        QCOMPARE(paths, (QStringList{u"Root"_s, u"Work"_s, u"Work / Prod"_s}));
        box->setEditText(u"work / prod"_s);
        QCOMPARE(edit.unit(), company.prod);
        QVERIFY(edit.verify());
        box->setEditText(u"elsewhere"_s);
        QVERIFY(!edit.verify());
        delete box;
    }

    void a1MovesByDragAfterSayingWhatFollows()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.prod)));
        company.people.prompts.agree = false;
        QVERIFY(company.drop(TreeKey::of(company.sandbox)));
        QTRY_COMPARE(company.people.prompts.questions.size(), 1);
        const Question asked = company.people.prompts.questions.first();
        QCOMPARE(asked.title, u"Move Prod to Sandbox?"_s);
        QVERIFY(asked.consequences.contains(u"1 account(s) move."_s));
        QCOMPARE(company.path(company.prod), u"Work / Prod"_s);
        company.people.prompts.agree = true;
        QVERIFY(company.drop(TreeKey::of(company.sandbox)));
        QTRY_COMPARE(company.path(company.prod), u"Sandbox / Prod"_s);
        QTRY_COMPARE(company.pane().treeModel().pathOf(TreeKey::of(company.shop)), u"Sandbox / Prod / Shop"_s);
        must((*company.people.test).undo(must((*company.people.test).nextUndo())->id));
        QTRY_COMPARE(company.pane().treeModel().pathOf(TreeKey::of(company.shop)), u"Work / Prod / Shop"_s);
        QCOMPARE(company.pane().currentId(), TreeKey::of(company.prod));
    }

    void a1LetsNothingBeDroppedOnAnAccountOrIntoItself()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.sandbox)));
        QVERIFY(!company.drop(TreeKey::of(company.shop)));
        QVERIFY(company.pane().select(TreeKey::of(company.work)));
        QVERIFY(!company.drop(TreeKey::of(company.work)));
        QVERIFY(!company.drop(TreeKey::of(company.prod)));
        QTRY_VERIFY(company.people.isQuiet());
        QVERIFY(company.people.prompts.questions.isEmpty());
    }

    void a1ShowsWhatTheCoreRefusesAfterADrop()
    {
        Company company;
        addUnit(*company.people.test, u"Prod"_s, company.sandbox);
        QTRY_VERIFY(company.people.isQuiet());
        QVERIFY(company.pane().select(TreeKey::of(company.prod)));
        QVERIFY(company.drop(TreeKey::of(company.sandbox)));
        QTRY_COMPARE(company.people.prompts.errors.size(), 1);
        QCOMPARE(company.path(company.prod), u"Work / Prod"_s);
    }

    void a1MovesByDialogWithoutAMouse()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        company.action(u"moveAccounts"_s).trigger();
        auto *dialog = openDialog<MoveDialog>(*company.page);
        QVERIFY(dialog);
        dialog->form().edit(u"parent"_s)->setValue(company.sandbox.value);
        auto *consequence = dialog->findChild<QLabel *>(u"consequence"_s);
        QTRY_VERIFY(consequence->text().contains(u"Sandbox"_s));
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(company.account(company.shop).path, u"Sandbox"_s);
    }

    void a2AssignsInTheSelectedAccountsAndUnits()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        company.action(u"assignAccess"_s).trigger();
        QTRY_VERIFY(company.pane().findChild<AssignWizard *>());
        auto *accounts = company.pane().findChild<AssignWizard *>()->findChild<RecordPicker *>(u"accountPicker"_s);
        QTRY_COMPARE(accounts->picks(), QList<qint64>{company.shop.value});
    }

    void a1OffersOnlyWhatCanBeDoneWithTheSelection()
    {
        Company company;
        const qint64 root = TreeKey::of(rootOf(*company.people.test).id);
        QVERIFY(company.pane().select(root));
        for (const QString &name : {u"editAccount"_s, u"moveAccounts"_s, u"deleteUnits"_s, u"suspendAccounts"_s}) {
            QVERIFY2(!company.action(name).isEnabled(), qPrintable(name));
        }
        QVERIFY(company.pane().select(TreeKey::of(company.work)));
        QVERIFY(company.action(u"deleteUnits"_s).isEnabled());
        QVERIFY(!company.action(u"closeAccounts"_s).isEnabled());
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        QVERIFY(!company.action(u"deleteUnits"_s).isEnabled());
        QVERIFY(!company.action(u"reactivateAccounts"_s).isEnabled());
        QVERIFY(company.action(u"suspendAccounts"_s).isEnabled());
        QVERIFY(company.pane().select(must(AccountStore((*company.people.test).database()).management())->id.value));
        QVERIFY(!company.action(u"suspendAccounts"_s).isEnabled());
        QVERIFY(company.action(u"suspendAccounts"_s).toolTip().contains(u"management account"_s));
        QVERIFY(company.action(u"moveAccounts"_s).isEnabled());
    }

    void a1SuspendsAtOnceAndClosesAfterTheTypedWord()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        company.action(u"suspendAccounts"_s).trigger();
        QTRY_COMPARE(company.account(company.shop).state, Account::State::Suspended);
        QVERIFY(company.people.prompts.questions.isEmpty());
        QTRY_VERIFY(company.action(u"reactivateAccounts"_s).isEnabled());
        company.action(u"reactivateAccounts"_s).trigger();
        QTRY_VERIFY(company.action(u"closeAccounts"_s).isEnabled());
        company.action(u"closeAccounts"_s).trigger();
        QTRY_COMPARE(company.account(company.shop).state, Account::State::PendingClosure);
        QCOMPARE(company.people.prompts.questions.first().typedWord, u"CLOSE"_s);
    }

    void a1SaysWhatIsInAUnitThatCannotBeDeleted()
    {
        Company company;
        QVERIFY(company.pane().select(TreeKey::of(company.prod)));
        company.tree().setFocus();
        QTest::keyClick(&company.tree(), Qt::Key_Delete);
        QTRY_COMPARE(company.people.prompts.errors.size(), 1);
        QVERIFY(company.people.prompts.errors.first().message.contains(u"1 account"_s));
        QVERIFY(company.pane().select(TreeKey::of(company.sandbox)));
        QTest::keyClick(&company.tree(), Qt::Key_Delete);
        QTRY_VERIFY(!company.pane().treeModel().indexOf(TreeKey::of(company.sandbox)).isValid());
    }

    void a1OpensAnAccountWithEnterAndAUnitInPlace()
    {
        Company company;
        QSignalSpy opened(&company.pane(), &Pane::opened);
        QVERIFY(company.pane().select(TreeKey::of(company.work)));
        company.tree().setFocus();
        QTest::keyClick(&company.tree(), Qt::Key_Return);
        QVERIFY(!company.tree().isExpanded(company.pane().treeModel().indexOf(TreeKey::of(company.work))));
        QVERIFY(opened.isEmpty());
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        QTest::keyClick(&company.tree(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), company.shop.value);
    }

    void a5ShowsTheAccessOfAccountsAndNotOfUnits()
    {
        Company company;
        QTabWidget &tabs = *company.pane().details().tabs();
        QVERIFY(company.pane().select(TreeKey::of(company.shop)));
        QTRY_COMPARE(tabs.tabText(0), u"Users and groups (0)"_s);
        QVERIFY(tabs.isTabVisible(0));
        QVERIFY(company.pane().select(TreeKey::of(company.work)));
        QVERIFY(!tabs.isTabVisible(0));
        QCOMPARE(tabs.tabText(tabs.currentIndex()), u"Details"_s);
        QTRY_VERIFY(company.people.isQuiet());
    }
};

QTEST_MAIN(TestAccountsPane)
#include "tst_accountspane.moc"
