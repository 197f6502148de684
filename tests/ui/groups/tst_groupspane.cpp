// SPDX-License-Identifier: Apache-2.0
#include "core/users/userstore.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/groups/groupdetails.h"
#include "ui/groups/groupdialog.h"
#include "ui/groups/grouppage.h"
#include "ui/groups/groupspane.h"
#include "ui/picking/pickerdialog.h"
#include "ui/picking/recordpicker.h"
#include "ui/picking/relatedtable.h"
#include "ui/shell/emptystate.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/form.h"
#include "ui/shell/pageheader.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestGroupsPane : public QObject
{
    Q_OBJECT

    static void open(GroupsPane &pane, int rows)
    {
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.table().model()->rowCount(), rows);
    }

    static QStringList membersOf(const PeopleDesk &people, Group::Id group)
    {
        UserQuery query;
        query.group = group;
        const UserStore store((*people.test).database());
        QStringList names;
        const auto users = must(store.records(must(store.ids(query))));
        for (const User &user : users) {
            names.append(user.username);
        }
        return names;
    }

private Q_SLOTS:
    void createsAGroupByTypingAndSelectsIt()
    {
        PeopleDesk people;
        GroupsPane pane(people.desk);
        open(pane, 0);
        QTRY_COMPARE(pane.table().emptyState().accessibleName(), u"No groups yet"_s);
        QTest::keyClick(&pane.table(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = openDialog<GroupDialog>(pane);
        QVERIFY(dialog);
        typeInto(*dialog, u"displayName"_s, u"Admins"_s);
        typeInto(*dialog, u"description"_s, u"May do everything"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"Admins"_s});
        QTRY_VERIFY(pane.details().group());
        QCOMPARE(pane.details().group()->description, u"May do everything"_s);
        QTRY_COMPARE(pane.header().subtitle(), u"1 group(s)"_s);
    }

    void marksANameThatIsTaken()
    {
        PeopleDesk people;
        QVERIFY(people.addGroup(u"Admins"_s).isValid());
        GroupsPane pane(people.desk);
        open(pane, 1);
        clickButton(pane, u"createGroupButton"_s);
        auto *dialog = openDialog<GroupDialog>(pane);
        typeInto(*dialog, u"displayName"_s, u"ADMINS"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY(dialog->form().complaint(u"displayName"_s).contains(u"Admins"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->form().text(u"displayName"_s), u"ADMINS"_s);
    }

    void editsWithF2()
    {
        PeopleDesk people;
        const Group::Id admins = people.addGroup(u"Admins"_s);
        GroupsPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        QTest::keyClick(&pane.table(), Qt::Key_F2);
        auto *dialog = openDialog<GroupDialog>(pane);
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"displayName"_s);
        QCOMPARE(name->text(), u"Admins"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Owners"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(firstColumn(pane.table()), QStringList{u"Owners"_s});
        QCOMPARE(must(GroupService(*people.test).group(admins)).name, u"Owners"_s);
    }

    void deletesAfterSayingWhatEnds()
    {
        PeopleDesk people;
        const Group::Id admins = people.addGroup(u"Admins"_s);
        people.join(admins, {people.addUser(u"ana"_s), people.addUser(u"bob"_s)});
        GroupsPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        people.prompts.agree = false;
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(people.prompts.questions.size(), 1);
        QCOMPARE(people.prompts.questions.first().title, u"Delete Admins?"_s);
        QCOMPARE(people.prompts.questions.first().consequences.first(), u"2 membership(s) end."_s);
        QCOMPARE(pane.table().model()->rowCount(), 1);
        people.prompts.agree = true;
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(pane.table().model()->rowCount(), 0);
    }

    void addsMembersWhoArePickedOverSeveralFilters()
    {
        PeopleDesk people;
        const Group::Id admins = people.addGroup(u"Admins"_s);
        people.join(admins, {people.addUser(u"already"_s)});
        QVERIFY(people.addUser(u"ana"_s).isValid());
        QVERIFY(people.addUser(u"bob"_s).isValid());
        people.disable({people.addUser(u"zoe"_s)});
        GroupsPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        clickButton(pane, u"groupMembersAdd"_s);
        auto *dialog = openDialog<PickerDialog>(pane);
        QVERIFY(dialog);
        DataTable &table = dialog->picker().table();
        QTRY_COMPARE(firstColumn(table), (QStringList{u"ana"_s, u"bob"_s, u"zoe"_s}));
        QVERIFY(!(table.model()->flags(table.model()->index(2, 0)) & Qt::ItemIsEnabled));
        QVERIFY(table.model()->index(2, 0).data(Qt::ToolTipRole).toString().contains(u"Enable the user first"_s));
        clickRow(table, 2);
        QVERIFY(dialog->picker().picks().isEmpty());
        dialog->picker().filterBar().setText(u"ana"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        clickRow(table, 0);
        dialog->picker().filterBar().setText(u"bob"_s);
        QTRY_COMPARE(firstColumn(table), QStringList{u"bob"_s});
        clickRow(table, 0);
        QCOMPARE(dialog->findChild<QPushButton *>(u"action"_s)->text(), u"&Add 2 user(s)"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(membersOf(people, admins), (QStringList{u"already"_s, u"ana"_s, u"bob"_s}));
        QTRY_COMPARE(pane.details().tabs()->tabText(0), u"Members (3)"_s);
    }

    void removesMembersAfterAsking()
    {
        PeopleDesk people;
        const Group::Id admins = people.addGroup(u"Admins"_s);
        people.join(admins, {people.addUser(u"ana"_s), people.addUser(u"bob"_s)});
        GroupsPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        auto *members = pane.findChild<RelatedTable *>(u"groupMembers"_s);
        QTRY_COMPARE(members->table().model()->rowCount(), 2);
        QVERIFY(!pane.findChild<QPushButton *>(u"groupMembersRemove"_s)->isEnabled());
        clickRow(members->table(), 0);
        clickButton(pane, u"groupMembersRemove"_s);
        QCOMPARE(people.prompts.questions.first().title, u"Remove 1 user(s) from Admins?"_s);
        QTRY_COMPARE(membersOf(people, admins), QStringList{u"bob"_s});
        QTRY_COMPARE(firstColumn(members->table()), QStringList{u"bob"_s});
    }

    void filtersTheMembers()
    {
        PeopleDesk people;
        people.join(people.addGroup(u"Admins"_s), {people.addUser(u"ana"_s), people.addUser(u"bob"_s)});
        GroupsPane pane(people.desk);
        open(pane, 1);
        clickRow(pane.table(), 0);
        auto *members = pane.findChild<RelatedTable *>(u"groupMembers"_s);
        QTRY_COMPARE(members->table().model()->rowCount(), 2);
        typeInto(pane, u"groupMembersFilter"_s, u"bo"_s);
        QTRY_COMPARE(firstColumn(members->table()), QStringList{u"bob"_s});
        QCOMPARE(pane.table().model()->rowCount(), 1);
    }

    void thePageOfAGroupEndsWithIt()
    {
        PeopleDesk people;
        const Group::Id admins = people.addGroup(u"Admins"_s);
        GroupPage page(people.desk, admins);
        QSignalSpy gone(&page, &GroupPage::gone);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        actionOf(page, u"deleteGroup"_s).trigger();
        QTRY_COMPARE(gone.size(), 1);
        QCOMPARE(people.prompts.questions.size(), 1);
        QVERIFY(!actionOf(page, u"editGroup"_s).isEnabled());
    }
};

QTEST_MAIN(TestGroupsPane)
#include "tst_groupspane.moc"
