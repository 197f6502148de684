// SPDX-License-Identifier: Apache-2.0
#include "core/history/eventstore.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/history/recordhistory.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/recordchooser.h"
#include "ui/picking/recordpicker.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/pageheader.h"
#include "ui/users/edituserdialog.h"
#include "ui/users/resetpassworddialog.h"
#include "ui/users/userdetails.h"
#include "ui/users/userpage.h"
#include "ui/users/userspane.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUsersPane : public QObject
{
    Q_OBJECT

    static void open(UsersPane &pane, int rows)
    {
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.table().model()->rowCount(), rows);
    }

private Q_SLOTS:
    void countsTheUsersAndTheDisabledOnes()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        QVERIFY(people.addUser(u"bob"_s).isValid());
        UsersPane pane(people.desk);
        open(pane, 2);
        QTRY_COMPARE(pane.header().subtitle(), u"2 user(s)"_s);
        people.disable({ana});
        QTRY_COMPARE(pane.header().subtitle(), u"2 user(s) · 1 disabled"_s);
    }

    void offersToAddOrImportWhenThereIsNobody()
    {
        PeopleDesk people;
        UsersPane pane(people.desk);
        QSignalSpy import(&pane, &UsersPane::importRequested);
        open(pane, 0);
        QTRY_COMPARE(pane.table().emptyState().accessibleName(), u"No users yet"_s);
        const auto buttons = pane.table().emptyState().findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        click(buttons.at(1));
        QCOMPARE(import.size(), 1);
        QVERIFY(!actionOf(pane, u"exportUsers"_s).isEnabled());
    }

    void filtersByTextStatusAndGroup()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        const User::Id bob = people.addUser(u"bob"_s);
        QVERIFY(people.addUser(u"zoe"_s).isValid());
        const Group::Id staff = people.addGroup(u"Staff"_s);
        people.join(staff, {ana, bob});
        people.disable({ana});
        UsersPane pane(people.desk);
        open(pane, 3);
        typeInto(pane, u"filter"_s, u"bo"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"bob"_s});
        QTRY_COMPARE(pane.table().model()->rowCount(), 1);
        pane.filterBar().clear();
        pane.findChild<QComboBox *>(u"status"_s)->setCurrentIndex(2);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"ana"_s});
        pane.filterBar().clear();
        pane.findChild<RecordChooser *>(u"group"_s)->choose(staff.value);
        QTRY_COMPARE(firstColumn(pane.table()), (QStringList{u"ana"_s, u"bob"_s}));
        typeInto(pane, u"filter"_s, u"zoe"_s);
        QTRY_COMPARE(pane.table().emptyState().accessibleName(), u"No user matches"_s);
    }

    void choosesAGroupByTypingInItsList()
    {
        PeopleDesk people;
        QVERIFY(people.addGroup(u"Admins"_s).isValid());
        const Group::Id staff = people.addGroup(u"Staff"_s);
        people.join(staff, {people.addUser(u"ana"_s)});
        QVERIFY(people.addUser(u"bob"_s).isValid());
        UsersPane pane(people.desk);
        open(pane, 2);
        auto *chooser = pane.findChild<RecordChooser *>(u"group"_s);
        click(chooser);
        auto *line = chooser->findChild<QLineEdit *>(u"chooserFilter"_s);
        auto *list = chooser->findChild<QAbstractItemView *>(u"chooserList"_s);
        QTest::keyClicks(line, u"sta"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chooser->chosen(), staff.value);
        QCOMPARE(chooser->text(), u"Staff"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"ana"_s});
    }

    void showsTheSelectedUser()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        const User::Id bob = people.addUser(u"bob"_s);
        UsersPane pane(people.desk);
        open(pane, 2);
        clickRow(pane.table(), 1);
        QCOMPARE(pane.details().user()->id, bob);
        clickRow(pane.table(), 0);
        QCOMPARE(pane.details().user()->id, ana);
        QCOMPARE(pane.details().findChild<QLabel *>(u"detailsTitle"_s)->text(), u"Person ana"_s);
        clickRow(pane.table(), 1, Qt::ControlModifier);
        QVERIFY(!pane.details().user());
    }

    void followsChangesMadeThroughAnotherConnection()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        UsersPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        const auto elsewhere = must(people.test.workspace->connect());
        QVERIFY(UserService(*elsewhere).create({TestWorkspace::person(u"bob"_s)}));
        User changed = people.user(ana);
        changed.displayName = u"Ana Maria"_s;
        QVERIFY(UserService(*elsewhere).update(changed));
        people.test.workspace->poll();
        QTRY_COMPARE(firstColumn(pane.table()), (QStringList{u"ana"_s, u"bob"_s}));
        QTRY_COMPARE(pane.details().user()->displayName, u"Ana Maria"_s);
        QCOMPARE(pane.currentId(), ana.value);
    }

    void aDisabledUserRefusesWithAReason()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        UsersPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        QVERIFY(actionOf(pane, u"editUser"_s).isEnabled());
        actionOf(pane, u"disableUser"_s).trigger();
        QCOMPARE(people.prompts.questions.last().title, u"Disable Person ana?"_s);
        QTRY_COMPARE(people.user(ana).status, User::Status::Disabled);
        for (const QString &name : {u"editUser"_s, u"resetPassword"_s, u"addToGroup"_s, u"verifyEmail"_s, u"sendVerification"_s}) {
            QTRY_VERIFY2(!actionOf(pane, name).isEnabled(), qPrintable(name));
            QVERIFY2(actionOf(pane, name).toolTip().contains(u"Enable the user first"_s), qPrintable(actionOf(pane, name).toolTip()));
        }
        QVERIFY(actionOf(pane, u"disableUser"_s).toolTip().contains(u"Disabled already"_s));
        QVERIFY(actionOf(pane, u"deleteUser"_s).isEnabled());
        actionOf(pane, u"enableUser"_s).trigger();
        QTRY_COMPARE(people.user(ana).status, User::Status::Enabled);
        QTRY_VERIFY(actionOf(pane, u"editUser"_s).isEnabled());
    }

    void theGroupsOfADisabledUserAreNotShown()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        people.join(people.addGroup(u"Staff"_s), {ana});
        UsersPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        pane.details().tabs()->setCurrentIndex(1);
        auto *groups = pane.findChild<RelatedTable *>(u"userGroups"_s);
        QTRY_COMPARE(firstColumn(groups->table()), QStringList{u"Staff"_s});
        QVERIFY(groups->table().isVisible());
        people.disable({ana});
        QTRY_VERIFY(!groups->table().isVisible());
        QVERIFY(groups->findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly)->accessibleName().contains(u"can't be viewed"_s));
        QTRY_COMPARE(groups->table().model()->rowCount(), 0);
    }

    void deletesManyAfterAskingWithNumbers()
    {
        PeopleDesk people;
        QList<User::Id> users;
        for (const QString &name : {u"ana"_s, u"bob"_s, u"zoe"_s}) {
            users.append(people.addUser(name));
        }
        people.join(people.addGroup(u"Staff"_s), users);
        people.join(people.addGroup(u"Admins"_s), {users.first()});
        UsersPane pane(people.desk);
        open(pane, 3);
        people.prompts.agree = false;
        pane.table().setFocus();
        pane.table().selectAll();
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(people.prompts.questions.size(), 1);
        const Question question = people.prompts.questions.first();
        QCOMPARE(question.title, u"Delete 3 user(s)?"_s);
        QCOMPARE(question.consequences.first(), u"3 users lose 4 group membership(s)."_s);
        QVERIFY(question.typedWord.isEmpty());
        QVERIFY(question.weight == Question::Weight::Danger);
        QCOMPARE(pane.table().model()->rowCount(), 3);
        people.prompts.agree = true;
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(pane.table().model()->rowCount(), 0);
        QVERIFY(people.prompts.errors.isEmpty());
    }

    void wantsTheWordTypedForTenOrMore()
    {
        PeopleDesk people;
        for (int at = 0; at < 10; ++at) {
            QVERIFY(people.addUser(u"user%1"_s.arg(at)).isValid());
        }
        UsersPane pane(people.desk);
        open(pane, 10);
        people.prompts.agree = false;
        pane.table().selectAll();
        actionOf(pane, u"deleteUser"_s).trigger();
        QTRY_COMPARE(people.prompts.questions.size(), 1);
        QCOMPARE(people.prompts.questions.first().typedWord, u"DELETE"_s);
    }

    void addsManyToGroups()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        const User::Id bob = people.addUser(u"bob"_s);
        QVERIFY(people.addGroup(u"Staff"_s).isValid());
        UsersPane pane(people.desk);
        open(pane, 2);
        pane.table().selectAll();
        actionOf(pane, u"addToGroup"_s).trigger();
        auto *dialog = openDialog<PickerDialog>(pane);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->picker().table().model()->rowCount(), 1);
        clickRow(dialog->picker().table(), 0);
        QCOMPARE(dialog->findChild<QPushButton *>(u"action"_s)->text(), u"&Add to 1 group(s)"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(must(UserService(*people.test).groupsOf(ana)).size(), 1);
        QCOMPARE(must(UserService(*people.test).groupsOf(bob)).size(), 1);
    }

    void takesAUserOutOfAGroupWithDelete()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        people.join(people.addGroup(u"Staff"_s), {ana});
        UsersPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        pane.details().tabs()->setCurrentIndex(1);
        auto *groups = pane.findChild<RelatedTable *>(u"userGroups"_s);
        QTRY_COMPARE(groups->table().model()->rowCount(), 1);
        clickRow(groups->table(), 0);
        QTest::keyClick(&groups->table(), Qt::Key_Delete);
        QCOMPARE(people.prompts.questions.size(), 1);
        QCOMPARE(people.prompts.questions.first().title, u"Remove Person ana from 1 group(s)?"_s);
        QTRY_COMPARE(groups->table().model()->rowCount(), 0);
        QCOMPARE(pane.table().model()->rowCount(), 1);
    }

    void showsTheHistoryOfTheUserOnly()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        QVERIFY(people.addUser(u"bob"_s).isValid());
        QVERIFY(UserService(*people.test).verifyEmail(ana));
        UsersPane pane(people.desk);
        open(pane, 2);
        clickRow(pane.table(), 0);
        pane.details().tabs()->setCurrentIndex(4);
        auto *history = pane.findChild<RecordHistory *>(u"userHistory"_s);
        QTRY_COMPARE(history->table().model()->rowCount(), 2);
        QTRY_COMPARE(history->table().model()->index(0, 1).data().toString(), u"Verify the email address of ana"_s);
    }

    void exportsTheSelectionOrEverythingShown()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        const User::Id bob = people.addUser(u"bob"_s);
        UsersPane pane(people.desk);
        QSignalSpy exported(&pane, &UsersPane::exportRequested);
        open(pane, 2);
        clickButton(pane, u"exportUsersButton"_s);
        QCOMPARE(exported.takeFirst().first().value<QList<qint64>>(), (QList<qint64>{ana.value, bob.value}));
        clickRow(pane.table(), 1);
        clickButton(pane, u"exportUsersButton"_s);
        QCOMPARE(exported.takeFirst().first().value<QList<qint64>>(), QList<qint64>{bob.value});
    }

    void sendsTheVerificationToTheOutboxAndSaysSo()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        UsersPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        actionOf(pane, u"sendVerification"_s).trigger();
        QTRY_COMPARE(people.prompts.notices.size(), 1);
        QVERIFY(people.prompts.notices.first().contains(u"waits in the outbox"_s));
        actionOf(pane, u"verifyEmail"_s).trigger();
        QTRY_VERIFY(people.user(ana).emailVerified);
        QTRY_VERIFY(actionOf(pane, u"verifyEmail"_s).toolTip().contains(u"verified already"_s));
    }

    void thePageOfAUserFollowsAndEndsWithIt()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        UserPage page(people.desk, ana);
        QSignalSpy gone(&page, &UserPage::gone);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(actionOf(page, u"disableUser"_s).isVisible());
        people.disable({ana});
        QTRY_VERIFY(actionOf(page, u"enableUser"_s).isVisible());
        QVERIFY(!actionOf(page, u"editUser"_s).isEnabled());
        NoProgress progress;
        const auto elsewhere = must(people.test.workspace->connect());
        QVERIFY(UserService(*elsewhere).remove({ana}, progress));
        people.test.workspace->poll();
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(!actionOf(page, u"deleteUser"_s).isEnabled());
    }
};

QTEST_MAIN(TestUsersPane)
#include "tst_userspane.moc"
