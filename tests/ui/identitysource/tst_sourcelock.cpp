// SPDX-License-Identifier: Apache-2.0
// Pages of users and groups under another identity source: what is not done here says why.
#include "models/users/usertablemodel.h"
#include "tests/support/testsource.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/groups/grouppage.h"
#include "ui/groups/groupspane.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/users/adduserwizard.h"
#include "ui/users/userpage.h"
#include "ui/users/userspane.h"

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// Each of these actions is grey and says the same as the page.
void verifyLocked(const QWidget &page, const QStringList &actions, const QString &reason)
{
    for (const QString &name : actions) {
        const QAction &action = actionOf(page, name);
        QVERIFY2(!action.isEnabled(), qPrintable(name));
        QVERIFY2(action.toolTip().endsWith(reason), qPrintable(name + u": "_s + action.toolTip()));
    }
}

void verifyOffered(const QWidget &page, const QStringList &actions)
{
    for (const QString &name : actions) {
        QVERIFY2(actionOf(page, name).isEnabled(), qPrintable(name));
    }
}

}  // namespace

class TestSourceLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksTheUsersOfADirectory()
    {
        PeopleDesk desk;
        const User::Id ana = desk.addUser(u"ana"_s);
        UsersPane pane(desk.desk);
        pane.show();
        QTRY_VERIFY(pane.select(ana.value));
        verifyOffered(pane, {u"addUser"_s, u"editUser"_s, u"resetPassword"_s, u"deleteUser"_s});
        QVERIFY(!pane.message().isVisible());

        pretendSource(*desk, SourceKind::ActiveDirectory);
        const EditLock lock = must(editLockOf((*desk).database()));
        QTRY_VERIFY(pane.message().isVisible());
        QCOMPARE(pane.message().text(), lock.notice());
        verifyLocked(pane, {u"addUser"_s, u"importUsers"_s, u"editUser"_s, u"addToGroup"_s, u"verifyEmail"_s, u"sendVerification"_s},
                     lock.notice());
        verifyLocked(pane, {u"resetPassword"_s}, lock.reasonAgainst(HandEdit::Password));
        verifyOffered(pane, {u"exportUsers"_s, u"disableUser"_s, u"deleteUser"_s});

        pretendSource(*desk, SourceKind::IdentityStore);
        QTRY_VERIFY(!pane.message().isVisible());
        verifyOffered(pane, {u"addUser"_s, u"editUser"_s});
    }

    void locksThePageOfAUserAndTheGroupsOnIt()
    {
        PeopleDesk desk;
        const User::Id ana = desk.addUser(u"ana"_s);
        pretendSource(*desk, SourceKind::ExternalProvider, ProvisioningMode::Automatic);
        UserPage page(desk.desk, ana);
        page.show();
        const EditLock lock = must(editLockOf((*desk).database()));
        verifyLocked(page, {u"editUser"_s, u"addToGroup"_s, u"verifyEmail"_s}, lock.notice());
        verifyLocked(page, {u"resetPassword"_s}, lock.reasonAgainst(HandEdit::Password));
        verifyOffered(page, {u"disableUser"_s, u"deleteUser"_s});
        auto *join = page.findChild<QPushButton *>(u"userGroupsAdd"_s);
        QVERIFY(!join->isEnabled());
        QCOMPARE(join->toolTip(), lock.reasonAgainst(HandEdit::Join));
    }

    void locksTheGroupsOfADirectory()
    {
        PeopleDesk desk;
        const Group::Id team = desk.addGroup(u"Team"_s);
        pretendSource(*desk, SourceKind::ActiveDirectory);
        const QString notice = must(editLockOf((*desk).database())).notice();
        GroupsPane pane(desk.desk);
        pane.show();
        QTRY_VERIFY(pane.select(team.value));
        QCOMPARE(pane.message().text(), notice);
        verifyLocked(pane, {u"createGroup"_s, u"importGroups"_s, u"editGroup"_s, u"addMembers"_s}, notice);
        verifyOffered(pane, {u"exportGroups"_s, u"deleteGroup"_s});

        GroupPage page(desk.desk, team);
        page.show();
        verifyLocked(page, {u"editGroup"_s, u"addMembers"_s}, notice);
        verifyOffered(page, {u"deleteGroup"_s});
        QVERIFY(!page.findChild<QPushButton *>(u"groupMembersAdd"_s)->isEnabled());
    }

    void anEmptyPageOffersNothingThatIsRefused()
    {
        PeopleDesk desk;
        pretendSource(*desk, SourceKind::ActiveDirectory);
        UsersPane pane(desk.desk);
        pane.show();
        QTRY_VERIFY(pane.model().isLoaded());
        for (const QPushButton *button : pane.table().findChildren<QPushButton *>()) {
            QVERIFY2(!button->isVisible(), qPrintable(button->text()));
        }
    }

    void addsAUserOfAnIdentityProviderWithoutAPassword()
    {
        PeopleDesk desk;
        pretendSource(*desk, SourceKind::ExternalProvider);
        UsersPane pane(desk.desk);
        pane.show();
        QTRY_VERIFY(pane.model().isLoaded());
        verifyOffered(pane, {u"addUser"_s, u"importUsers"_s});
        actionOf(pane, u"addUser"_s).trigger();
        auto *wizard = openDialog<AddUserWizard>(pane);
        QVERIFY(wizard);
        QVERIFY(!wizard->details().has(u"password"_s));
        QVERIFY(wizard->findChild<MessageBar *>(u"passwordNotice"_s)->isVisible());
        wizard->details().load({{u"userName"_s, u"cai"_s},
                                {u"emails.value"_s, u"cai@example.com"_s},
                                {u"confirmEmail"_s, u"cai@example.com"_s},
                                {u"name.givenName"_s, u"Cai"_s},
                                {u"name.familyName"_s, u"Wu"_s},
                                {u"displayName"_s, u"Cai Wu"_s}});
        wizard->showStep(wizard->stepCount() - 1);
        clickButton(*wizard, u"next"_s);
        QTRY_VERIFY(UserService(*desk).find(u"cai"_s));
        QTRY_COMPARE(desk.prompts.notices.size(), 1);
        QVERIFY(desk.prompts.errors.isEmpty());
    }
};

QTEST_MAIN(TestSourceLock)
#include "tst_sourcelock.moc"
