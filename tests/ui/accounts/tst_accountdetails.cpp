// SPDX-License-Identifier: Apache-2.0
// A4 Remove access, A5 Account details: who has access to an account, what stands in it, and its identity provider.
#include "core/provisioning/provisioningservice.h"
#include "tests/support/testassignments.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/accounts/accountdetails.h"
#include "ui/accounts/accountpage.h"
#include "ui/accounts/providerview.h"
#include "ui/accounts/roledialog.h"
#include "ui/assignments/assignwizard.h"
#include "ui/picking/recordpicker.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/jsonview.h"
#include "ui/shell/messagebar.h"

#include <QSignalSpy>
#include <QTabWidget>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// The page of the account Shop: ana and the group Team (ana, bob) have the permission set Reading in it.
struct Shop {
    Shop()
    {
        enableSingleSignOn(*people.test);
        id = addAccount(*people.test, u"Shop"_s, {}, u"100000000002"_s);
        reading = addPermissionSet(*people.test, u"Reading"_s);
        writing = addPermissionSet(*people.test, u"Writing"_s);
        ana = people.addUser(u"ana"_s);
        bob = people.addUser(u"bob"_s);
        team = people.addGroup(u"Team"_s);
        people.join(team, {ana, bob});
        assign(*people.test, {id}, {reading}, {Principal::of(ana), Principal::of(team)});
    }

    /// With everything done that waits in the accounts.
    void open(int tab)
    {
        people.desk.provisioning.start(&people.tasks);
        QTRY_VERIFY(people.isQuiet());
        page = std::make_unique<AccountPage>(people.desk, id);
        page->resize(1200, 800);
        page->details().tabs()->setCurrentIndex(tab);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(people.isQuiet());
    }

    [[nodiscard]] RelatedTable &related(const QString &name) const { return *page->findChild<RelatedTable *>(name); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return *page->findChild<QPushButton *>(name); }
    [[nodiscard]] QString tabText(int tab) const { return page->details().tabs()->tabText(tab); }
    [[nodiscard]] AccountProvisioning provisioning(PermissionSet::Id set) const
    {
        const qint64 key = AccountProvisioning::idOf(id, set).value;
        return must(ProvisioningStore((*people.test).database()).records({key})).value(0);
    }
    /// Takes the role out of the account behind everybody's back.
    void loseRole() const
    {
        must((*people.test).keep({u"Test"_s, u"Test"_s}, [this](Change &change) -> Status {
            must(ReplicaStore(change.database()).removeRole(id, reading));
            return {};
        }));
    }

    PeopleDesk people;
    Account::Id id;
    PermissionSet::Id reading;
    PermissionSet::Id writing;
    User::Id ana;
    User::Id bob;
    Group::Id team;
    std::unique_ptr<AccountPage> page;
};

QStringList cellsOf(const DataTable &table, int column)
{
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        cells.append(table.model()->index(row, column).data().toString());
    }
    return cells;
}

using State = AccountProvisioning::State;

}  // namespace

class TestAccountDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignsFromWhereOneSeesWhoIsThere()
    {
        Shop shop;
        shop.open(0);
        click(&shop.button(u"accountPrincipalsAdd"_s));
        auto *wizard = openDialog<AssignWizard>(*shop.page);
        QVERIFY(wizard);
        QTRY_COMPARE(wizard->findChild<RecordPicker *>(u"accountPicker"_s)->picks(), QList<qint64>{shop.id.value});
    }

    void a5ShowsWhoHasAccessAndOpensThem()
    {
        Shop shop;
        shop.open(0);
        RelatedTable &principals = shop.related(u"accountPrincipals"_s);
        QTRY_COMPARE(cellsOf(principals.table(), 0), (QStringList{u"ana"_s, u"Team"_s}));
        QCOMPARE(cellsOf(principals.table(), 2), (QStringList{u"Reading"_s, u"Reading"_s}));
        QTRY_COMPARE(shop.tabText(0), u"Users and groups (2)"_s);
        QTRY_COMPARE(shop.tabText(1), u"Permission sets (1)"_s);
        QSignalSpy user(shop.page.get(), &AccountPage::userOpened);
        QSignalSpy group(shop.page.get(), &AccountPage::groupOpened);
        Q_EMIT principals.table().opened(principals.table().idAt(0));
        QCOMPARE(user.value(0).value(0).toLongLong(), shop.ana.value);
        Q_EMIT principals.table().opened(principals.table().idAt(1));
        QCOMPARE(group.value(0).value(0).toLongLong(), shop.team.value);
        typeInto(*shop.page, u"accountPrincipalsFilter"_s, u"TEA"_s);
        QTRY_COMPARE(cellsOf(principals.table(), 0), QStringList{u"Team"_s});
        QCOMPARE(shop.tabText(0), u"Users and groups (2)"_s);
    }

    void a4SaysWhoLosesAccessBeforeItRemovesAnAssignment()
    {
        Shop shop;
        shop.open(0);
        const DataTable &table = shop.related(u"accountPrincipals"_s).table();
        QVERIFY(!shop.button(u"accountPrincipalsRemove"_s).isEnabled());
        QTRY_COMPARE(table.model()->rowCount(), 2);
        clickRow(table, 1);
        clickButton(*shop.page, u"accountPrincipalsRemove"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        const Question question = shop.people.prompts.questions.first();
        QCOMPARE(question.weight, Question::Weight::Danger);
        QCOMPARE(question.consequences.at(0), u"1 user(s) lose access that they have by no other way."_s);
        QCOMPARE(question.consequences.at(1), u"In 1 account(s) something changes."_s);
        QCOMPARE(question.consequences.at(2), u"0 role(s) are removed from accounts, because nobody has them any more."_s);
        QVERIFY(question.typedWord.isEmpty());
        clickRow(table, 0);
        clickButton(*shop.page, u"accountPrincipalsRemove"_s);
        QTRY_COMPARE(table.model()->rowCount(), 0);
        // The account follows by itself, and again when the change is undone.
        QTRY_COMPARE(must(ReplicaStore((*shop.people.test).database()).roleCountIn(shop.id)), 0);
        QTRY_COMPARE(shop.tabText(1), u"Permission sets (0)"_s);
        QTRY_VERIFY(shop.people.isQuiet());
        must((*shop.people.test).undo(must((*shop.people.test).nextUndo())->id));
        QTRY_COMPARE(cellsOf(table, 0), QStringList{u"ana"_s});
    }

    void a4LeavesEverythingWhenTheQuestionIsAnsweredWithNo()
    {
        Shop shop;
        shop.people.prompts.agree = false;
        shop.open(0);
        const DataTable &table = shop.related(u"accountPrincipals"_s).table();
        QTRY_COMPARE(table.model()->rowCount(), 2);
        clickRow(table, 0);
        clickButton(*shop.page, u"accountPrincipalsRemove"_s);
        QTRY_COMPARE(shop.people.prompts.questions.size(), 1);
        QTRY_VERIFY(shop.people.isQuiet());
        QCOMPARE(must(AssignmentStore((*shop.people.test).database()).count()), 2);
    }

    void a5ShowsTheRoleAsIamDescribesIt()
    {
        Shop shop;
        shop.open(1);
        const DataTable &table = shop.related(u"accountSets"_s).table();
        QTRY_COMPARE(cellsOf(table, 1), QStringList{u"Provisioned"_s});
        QCOMPARE(shop.button(u"showRole"_s).toolTip(), u"Select one row first."_s);
        clickRow(table, 0);
        clickButton(*shop.page, u"showRole"_s);
        auto *dialog = openDialog<RoleDialog>(*shop.page);
        QVERIFY(dialog);
        const QString json = dialog->findChild<JsonView *>()->text();
        QVERIFY(json.contains(u"/aws-reserved/sso.amazonaws.com/"_s));
        QVERIFY(json.contains(u"sts:AssumeRoleWithSAML"_s));
        QVERIFY(json.contains(u"arn:aws:iam::aws:policy/ReadOnlyAccess"_s));
    }

    void a5RepairsARoleThatIsGone()
    {
        Shop shop;
        shop.open(1);
        const DataTable &table = shop.related(u"accountSets"_s).table();
        shop.loseRole();
        must((*shop.people.test).change({u"Test"_s, u"Test"_s}, [](Change &change) -> Status {
            change.touch(Room::Provisioning);
            return {};
        }));
        QTRY_COMPARE(cellsOf(table, 1), QStringList{u"Role missing"_s});
        QVERIFY(!shop.button(u"repairRole"_s).isEnabled());
        clickRow(table, 0);
        QVERIFY(!shop.button(u"retrySets"_s).isEnabled());
        QVERIFY(!shop.button(u"showRole"_s).isEnabled());
        clickButton(*shop.page, u"repairRole"_s);
        QTRY_COMPARE(cellsOf(table, 1), QStringList{u"Provisioned"_s});
    }

    void a5RepairsOneRoleOfAnAccountAtATime()
    {
        Shop shop;
        assign(*shop.people.test, {shop.id}, {shop.writing}, {Principal::of(shop.bob)});
        shop.open(1);
        shop.people.accounts.hold();
        const DataTable &table = shop.related(u"accountSets"_s).table();
        QTRY_COMPARE(cellsOf(table, 0), (QStringList{u"Reading"_s, u"Writing"_s}));
        clickRow(table, 0);
        clickButton(*shop.page, u"repairRole"_s);
        QTRY_VERIFY(shop.provisioning(shop.reading).state == State::InProgress);
        clickRow(table, 1);
        QTRY_VERIFY(shop.button(u"repairRole"_s).isEnabled());
        clickButton(*shop.page, u"repairRole"_s);
        QTRY_COMPARE(shop.people.prompts.errors.size(), 1);
        QCOMPARE(shop.people.prompts.errors.first().kind, Error::Kind::Forbidden);
        shop.people.accounts.goOn();
        QTRY_VERIFY(shop.people.isQuiet());
        QTRY_COMPARE(cellsOf(table, 1), (QStringList{u"Provisioned"_s, u"Provisioned"_s}));
    }

    void a5TriesAgainWhatFailed()
    {
        Shop shop;
        shop.people.accounts.refuse(u"100000000002"_s, u"The account said no."_s);
        shop.open(1);
        const DataTable &table = shop.related(u"accountSets"_s).table();
        QTRY_COMPARE(cellsOf(table, 1), QStringList{u"Failed"_s});
        QCOMPARE(cellsOf(table, 3), QStringList{u"The account said no."_s});
        shop.people.accounts.refuseNothing();
        clickRow(table, 0);
        clickButton(*shop.page, u"retrySets"_s);
        QTRY_COMPARE(cellsOf(table, 1), QStringList{u"Provisioned"_s});
    }

    void a5RemovesAndRepairsTheIdentityProvider()
    {
        Shop shop;
        shop.open(2);
        const ProvisioningService service(*shop.people.test);
        const QPushButton &repair = shop.button(u"repairProvider"_s);
        const QPushButton &remove = shop.button(u"removeProvider"_s);
        QVERIFY(!repair.isEnabled());
        QCOMPARE(repair.toolTip(), u"Nothing is wrong with it."_s);
        clickButton(*shop.page, u"removeProvider"_s);
        QTRY_VERIFY(repair.isEnabled());
        QCOMPARE(shop.people.prompts.questions.first().consequences.first(), u"2 user(s) can't sign in to the account any more."_s);
        QVERIFY(must(service.providerState(shop.id)) == ProvisioningService::ProviderState::Absent);
        QVERIFY(!remove.isEnabled());
        QVERIFY(shop.page->findChild<ProviderView *>()->findChild<MessageBar *>()->text().contains(u"1 role(s)"_s));
        clickButton(*shop.page, u"repairProvider"_s);
        QTRY_VERIFY(remove.isEnabled());
        QVERIFY(!repair.isEnabled());
        QVERIFY(must(service.providerState(shop.id)) == ProvisioningService::ProviderState::Present);
        QTRY_COMPARE(shop.people.prompts.notices.size(), 2);
    }

    void a5SaysWhyTheIdentityProviderCouldNotBeRepaired()
    {
        Shop shop;
        shop.open(2);
        clickButton(*shop.page, u"removeProvider"_s);
        QTRY_VERIFY(shop.button(u"repairProvider"_s).isEnabled());
        shop.people.accounts.refuse(u"100000000002"_s, u"The account said no."_s);
        clickButton(*shop.page, u"repairProvider"_s);
        QTRY_COMPARE(shop.people.prompts.errors.size(), 1);
        QCOMPARE(shop.people.prompts.errors.first().message, u"The account said no."_s);
        QVERIFY(shop.button(u"repairProvider"_s).isEnabled());
    }
};

QTEST_MAIN(TestAccountDetails)
#include "tst_accountdetails.moc"
