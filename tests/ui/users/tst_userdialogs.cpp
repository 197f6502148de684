// SPDX-License-Identifier: Apache-2.0
#include "core/history/eventstore.h"
#include "core/users/password.h"
#include "core/users/userstore.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/peopledesk.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/users/adduserwizard.h"
#include "ui/users/edituserdialog.h"
#include "ui/users/onetimepassworddialog.h"
#include "ui/users/resetpassworddialog.h"
#include "ui/users/useractions.h"
#include "ui/users/userspane.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestUserDialogs : public QObject
{
    Q_OBJECT

    /// A page to open dialogs above.
    struct Page : QWidget {
        explicit Page(const PeopleDesk &people) : actions(new UserActions(people.desk, this))
        {
            resize(1000, 800);
            show();
        }
        UserActions *actions;
    };

    static AddUserWizard *openWizard(Page &page)
    {
        page.actions->add();
        auto *wizard = openDialog<AddUserWizard>(page);
        return wizard && QTest::qWaitForWindowActive(wizard) ? wizard : nullptr;
    }

    static void typeDetails(const AddUserWizard &wizard, const QString &username, const QString &email)
    {
        typeInto(wizard, u"userName"_s, username);
        typeInto(wizard, u"emails.value"_s, email);
        typeInto(wizard, u"confirmEmail"_s, email);
        typeInto(wizard, u"name.givenName"_s, u"Ana"_s);
        typeInto(wizard, u"name.familyName"_s, u"Ferreira"_s);
    }

    static QString wholeHistory(const PeopleDesk &people)
    {
        const EventStore events((*people.test).database());
        QString all;
        const auto ids = must(events.ids({}));
        for (const qint64 id : ids) {
            all += QString::fromUtf8(QJsonDocument(must(events.record({id}))).toJson());
        }
        return all;
    }

private Q_SLOTS:
    void addsAUserByTyping()
    {
        PeopleDesk people;
        const Group::Id staff = people.addGroup(u"Staff"_s);
        Page page(people);
        QSignalSpy added(page.actions, &UserActions::added);
        AddUserWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        typeDetails(*wizard, u"ana"_s, u"ana@example.com"_s);
        QCOMPARE(wizard->details().text(u"displayName"_s), u"Ana Ferreira"_s);
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), 1);
        typeInto(*wizard, u"employeeId"_s, u"E-12"_s);
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->groups().table().model()->rowCount(), 1);
        clickRow(wizard->groups().table(), 0);
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), 3);
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(added.size(), 1);
        const User ana = must(UserService(*people.test).find(u"ana"_s));
        QCOMPARE(ana.displayName, u"Ana Ferreira"_s);
        QCOMPARE(ana.attributes.value(u"employeeId"_s), u"E-12"_s);
        const auto groups = must(UserService(*people.test).groupsOf(ana.id));
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().id, staff);
        QVERIFY(people.prompts.notices.first().contains(u"waits in the outbox"_s));
        QVERIFY(!openDialog<OneTimePasswordDialog>(page));
    }

    void leavesAHandWrittenDisplayNameAlone()
    {
        PeopleDesk people;
        Page page(people);
        AddUserWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        typeInto(*wizard, u"displayName"_s, u"Boss"_s);
        typeInto(*wizard, u"name.givenName"_s, u"Ana"_s);
        QCOMPARE(wizard->details().text(u"displayName"_s), u"Boss"_s);
    }

    void marksWhatIsWrongBeforeGoingOn()
    {
        PeopleDesk people;
        Page page(people);
        AddUserWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        typeDetails(*wizard, u"ana ferreira"_s, u"ana@example.com"_s);
        typeInto(*wizard, u"confirmEmail"_s, u"x"_s);
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), 0);
        QVERIFY(wizard->details().complaint(u"userName"_s).contains(u"no spaces"_s));
        QVERIFY(wizard->details().complaint(u"confirmEmail"_s).contains(u"differ"_s));
        QVERIFY(wizard->details().complaint(u"emails.value"_s).isEmpty());
    }

    void marksANameAndAnAddressThatAreTakenAtOnce()
    {
        PeopleDesk people;
        QVERIFY(people.addUser(u"bob"_s).isValid());
        Page page(people);
        AddUserWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        typeDetails(*wizard, u"Bob"_s, u"bob@example.com"_s);
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), 0);
        QVERIFY(!wizard->details().complaint(u"userName"_s).isEmpty());
        QVERIFY(!wizard->details().complaint(u"emails.value"_s).isEmpty());
    }

    void goesBackToAnAddressThatWasTakenMeanwhile()
    {
        PeopleDesk people;
        Page page(people);
        AddUserWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        typeDetails(*wizard, u"ana"_s, u"bob@example.com"_s);
        for (int step = 0; step < 3; ++step) {
            clickButton(*wizard, u"next"_s);
        }
        QVERIFY(people.addUser(u"bob"_s).isValid());
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->currentStep(), 0);
        QVERIFY(!wizard->details().complaint(u"emails.value"_s).isEmpty());
    }

    void marksAnAddressThatIsTaken()
    {
        PeopleDesk people;
        QVERIFY(people.addUser(u"bob"_s).isValid());
        Page page(people);
        AddUserWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        typeDetails(*wizard, u"ana"_s, u"BOB@example.com"_s);
        clickButton(*wizard, u"next"_s);
        QCOMPARE(wizard->currentStep(), 0);
        QVERIFY(wizard->details().complaint(u"emails.value"_s).contains(u"bob@example.com"_s));
        QCOMPARE(wizard->details().text(u"userName"_s), u"ana"_s);
        QVERIFY(wizard->isVisible());
    }

    void showsAOneTimePasswordOnceAndKeepsItOutOfTheHistory()
    {
        PeopleDesk people;
        Page page(people);
        AddUserWizard *wizard = openWizard(page);
        QVERIFY(wizard);
        click(wizard->findChild<QRadioButton *>(u"oneTime"_s));
        QVERIFY(wizard->findChild<MessageBar *>(u"mailNotice"_s)->isHidden());
        typeDetails(*wizard, u"ana"_s, u"ana@example.com"_s);
        for (int step = 0; step < 4; ++step) {
            clickButton(*wizard, u"next"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<OneTimePasswordDialog>(page), 20000);
        auto *dialog = openDialog<OneTimePasswordDialog>(page);
        auto *line = dialog->findChild<QLineEdit *>(u"oneTimePassword"_s);
        const QString password = line->text();
        QVERIFY(validatePassword(password));
        QVERIFY(line->displayText() != password);
        clickButton(*dialog, u"showPassword"_s);
        QCOMPARE(line->displayText(), password);
        clickButton(*dialog, u"copyAll"_s);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.contains(password) && copied.contains(u"ana"_s) && copied.contains((*people.test).portalUrl()));
        clickButton(*dialog, u"close"_s);
        QTRY_VERIFY(!openDialog<OneTimePasswordDialog>(page));

        const User::Id ana = must(UserService(*people.test).find(u"ana"_s)).id;
        QVERIFY(passwordMatches(password, must(UserStore((*people.test).database()).passwords(ana)).first().hash));
        QVERIFY(!wholeHistory(people).contains(password));
        for (const Task *task : people.tasks.all()) {
            QVERIFY(!task->title().contains(password));
        }
    }

    void warnsBeforeAnUnseenPasswordIsLetGo()
    {
        OneTimePasswordDialog dialog(u"https://d-1.awsapps.com/start"_s, u"ana"_s, u"Secret-123"_s);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<MessageBar *>()->text().contains(u"neither shown nor copied"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void editsEverythingButTheUsername()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        Page page(people);
        page.actions->edit(ana);
        auto *dialog = openDialog<EditUserDialog>(page);
        QVERIFY(dialog);
        auto *username = dialog->findChild<QLineEdit *>(u"userName"_s);
        QVERIFY(username->isReadOnly());
        QVERIFY(!username->toolTip().isEmpty());
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        QTest::keyClicks(title, u"Engineer"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(people.user(ana).attributes.value(u"title"_s), u"Engineer"_s);
        QTRY_VERIFY(!openDialog<EditUserDialog>(page));
    }

    void saysWhatIsWrongAsSoonAsAFieldIsLeft()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        Page page(people);
        page.actions->edit(ana);
        auto *dialog = openDialog<EditUserDialog>(page);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *email = dialog->findChild<QLineEdit *>(u"emails.value"_s);
        email->setFocus();
        email->clear();
        QTest::keyClicks(email, u"nonsense"_s);
        QTest::keyClick(email, Qt::Key_Tab);
        QVERIFY(dialog->form().complaint(u"emails.value"_s).contains(u"name@example.com"_s));
    }

    void keepsWhatWasTypedWhenSomebodyElseWasFaster()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        Page page(people);
        page.actions->edit(ana);
        auto *dialog = openDialog<EditUserDialog>(page);
        people.test.clock.advance(60);
        User other = people.user(ana);
        other.attributes.insert(u"title"_s, u"Director"_s);
        QVERIFY(UserService(*people.test).update(other));
        auto *name = dialog->findChild<QLineEdit *>(u"displayName"_s);
        name->clear();
        QTest::keyClicks(name, u"Typed here"_s);
        clickButton(*dialog, u"action"_s);
        auto *message = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"changed by somebody else"_s));
        QCOMPARE(name->text(), u"Typed here"_s);
        clickButton(*message, u"messageAction"_s);
        QCOMPARE(name->text(), u"Typed here"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"title"_s)->text(), u"Director"_s);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(people.user(ana).displayName, u"Typed here"_s);
        QCOMPARE(people.user(ana).attributes.value(u"title"_s), u"Director"_s);
    }

    void refusesToTouchADisabledUserWithTheReason()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        people.disable({ana});
        Page page(people);
        page.actions->edit(ana);
        page.actions->resetPassword(ana);
        page.actions->addToGroups({ana});
        QCOMPARE(people.prompts.errors.size(), 3);
        for (const Error &error : people.prompts.errors) {
            QVERIFY(error.kind == Error::Kind::Forbidden);
            QVERIFY(error.message.contains(u"Enable the user first"_s));
        }
        QVERIFY(!openDialog<QDialog>(page));
    }

    void isRefusedByCoreWhenTheUserWasDisabledMeanwhile()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        Page page(people);
        page.actions->edit(ana);
        auto *dialog = openDialog<EditUserDialog>(page);
        people.disable({ana});
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"x"_s);
        clickButton(*dialog, u"action"_s);
        auto *message = dialog->findChild<MessageBar *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"can't be edited"_s));
        QVERIFY(dialog->isVisible());
    }

    void warnsAboutTheAddressBeforeResettingByEmail()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        Page page(people);
        page.actions->resetPassword(ana);
        auto *dialog = openDialog<ResetPasswordDialog>(page);
        auto *warning = dialog->findChild<MessageBar *>(u"addressWarning"_s);
        QVERIFY(warning->text().contains(u"ana@example.com"_s));
        QVERIFY(warning->tone() == Tone::Warning);
        clickButton(*dialog, u"action"_s);
        QTRY_COMPARE(people.prompts.notices.size(), 1);
        QVERIFY(people.prompts.notices.first().contains(u"outbox"_s));
    }

    void resetsToAOneTimePassword()
    {
        PeopleDesk people;
        const User::Id ana = people.addUser(u"ana"_s);
        Page page(people);
        page.actions->resetPassword(ana);
        auto *dialog = openDialog<ResetPasswordDialog>(page);
        click(dialog->findChild<QRadioButton *>(u"oneTime"_s));
        QVERIFY(!dialog->findChild<MessageBar *>(u"addressWarning"_s)->text().contains(u"ana@example.com"_s));
        clickButton(*dialog, u"action"_s);
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<OneTimePasswordDialog>(page), 20000);
        const QString password = openDialog<OneTimePasswordDialog>(page)->findChild<QLineEdit *>(u"oneTimePassword"_s)->text();
        QVERIFY(passwordMatches(password, must(UserStore((*people.test).database()).passwords(ana)).first().hash));
        QVERIFY(!wholeHistory(people).contains(password));
    }
};

QTEST_MAIN(TestUserDialogs)
#include "tst_userdialogs.moc"
