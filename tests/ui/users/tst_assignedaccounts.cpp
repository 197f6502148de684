// SPDX-License-Identifier: Apache-2.0
// A5: the AWS accounts of users and groups, and what deleting them takes along.
#include "tests/support/testassignments.h"
#include "tests/support/testsource.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/groups/groupdetails.h"
#include "ui/groups/groupspane.h"
#include "ui/picking/relatedtable.h"
#include "ui/users/userdetails.h"
#include "ui/users/userspane.h"

#include <QSignalSpy>
#include <QTabWidget>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// ana has Reading in Shop herself and Writing in Bank through the group Team.
struct Company {
    Company()
    {
        enableSingleSignOn(*people.test);
        shop = addAccount(*people.test, u"Shop"_s);
        bank = addAccount(*people.test, u"Bank"_s);
        ana = people.addUser(u"ana"_s);
        const Group::Id team = people.addGroup(u"Team"_s);
        people.join(team, {ana});
        assign(*people.test, {shop}, {addPermissionSet(*people.test, u"Reading"_s)}, {Principal::of(ana)});
        assign(*people.test, {bank}, {addPermissionSet(*people.test, u"Writing"_s)}, {Principal::of(team)});
    }

    /// Shows the pane with its only row chosen.
    template<typename Pane>
    void show(Pane &pane) const
    {
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.table().model()->rowCount(), 1);
        clickRow(pane.table(), 0);
    }

    PeopleDesk people;
    Account::Id shop;
    Account::Id bank;
    User::Id ana;
};

QString cell(const RelatedTable &related, int row, int column)
{
    return related.table().model()->index(row, column).data().toString();
}

}  // namespace

class TestAssignedAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a5ListsTheAccountsOfAUserWithThePathThatGrantsEach()
    {
        Company company;
        UsersPane pane(company.people.desk);
        company.show(pane);
        const auto *accounts = pane.findChild<RelatedTable *>(u"userAccounts"_s);
        QTRY_COMPARE(firstColumn(accounts->table()), (QStringList{u"Bank"_s, u"Shop"_s}));
        QCOMPARE(cell(*accounts, 0, 2), u"Writing"_s);
        QCOMPARE(cell(*accounts, 0, 3), u"Through the group Team"_s);
        QCOMPARE(cell(*accounts, 1, 3), u"Directly"_s);
        QSignalSpy opened(&pane, &UsersPane::accountOpened);
        Q_EMIT accounts->table().opened(accounts->table().idAt(0));
        QCOMPARE(opened.value(0).value(0).toLongLong(), company.bank.value);
        QTRY_VERIFY(company.people.isQuiet());
    }

    void a5ListsTheAccountsOfAGroup()
    {
        Company company;
        GroupsPane pane(company.people.desk);
        company.show(pane);
        const auto *accounts = pane.findChild<RelatedTable *>(u"groupAccounts"_s);
        QTRY_COMPARE(firstColumn(accounts->table()), QStringList{u"Bank"_s});
        QSignalSpy opened(&pane, &GroupsPane::accountOpened);
        Q_EMIT accounts->table().opened(accounts->table().idAt(0));
        QCOMPARE(opened.value(0).value(0).toLongLong(), company.bank.value);
        QTRY_VERIFY(company.people.isQuiet());
    }

    void saysHowManyAssignmentsGoWithAUser()
    {
        Company company;
        company.people.prompts.agree = false;
        UsersPane pane(company.people.desk);
        company.show(pane);
        actionOf(pane, u"deleteUser"_s).trigger();
        QTRY_COMPARE(company.people.prompts.questions.size(), 1);
        QCOMPARE(company.people.prompts.questions.first().consequences.at(1), u"1 assignment(s) to AWS accounts are removed."_s);
        QTRY_VERIFY(company.people.isQuiet());
    }

    void saysThatAssignmentsStayWhereUsersComeFromADirectory()
    {
        Company company;
        company.people.prompts.agree = false;
        pretendSource(*company.people.test, SourceKind::ActiveDirectory);
        UsersPane pane(company.people.desk);
        company.show(pane);
        actionOf(pane, u"deleteUser"_s).trigger();
        QTRY_COMPARE(company.people.prompts.questions.size(), 1);
        QCOMPARE(company.people.prompts.questions.first().consequences.at(1),
                 u"1 assignment(s) to AWS accounts stay, orphaned: they give nobody access."_s);
        QTRY_VERIFY(company.people.isQuiet());
    }

    void saysHowManyAssignmentsGoWithAGroup()
    {
        Company company;
        company.people.prompts.agree = false;
        GroupsPane pane(company.people.desk);
        company.show(pane);
        actionOf(pane, u"deleteGroup"_s).trigger();
        QTRY_COMPARE(company.people.prompts.questions.size(), 1);
        QCOMPARE(company.people.prompts.questions.first().consequences.at(1), u"1 assignment(s) to AWS accounts are removed."_s);
        QTRY_VERIFY(company.people.isQuiet());
    }
};

QTEST_MAIN(TestAssignedAccounts)
#include "tst_assignedaccounts.moc"
