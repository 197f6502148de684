// SPDX-License-Identifier: Apache-2.0
// One administrator's first hour, with real clicks and keys on the real window.
#include "tests/ui/support/peopledesk.h"
#include "ui/console/consolewindow.h"
#include "ui/picking/recordpicker.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/users/adduserwizard.h"
#include "ui/users/userspane.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// The console with a workspace that can be closed and opened again.
struct Program {
    PeopleDesk people;
    Theme theme{Theme::Mode::Light};
    std::unique_ptr<ConsoleWindow> window;

    Program() { open(); }

    void open()
    {
        window = std::make_unique<ConsoleWindow>(people.desk, theme);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    [[nodiscard]] UsersPane &users() const { return *window->findChild<UsersPane *>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(window.get(), key, modifiers); }
};

}  // namespace

class TestJourney : public QObject
{
    Q_OBJECT

    static void addAnaByTyping(Program &program)
    {
        program.press(Qt::Key_N, Qt::ControlModifier);
        auto *wizard = openDialog<AddUserWizard>(*program.window);
        QVERIFY(wizard && QTest::qWaitForWindowActive(wizard));
        typeInto(*wizard, u"userName"_s, u"ana"_s);
        typeInto(*wizard, u"emails.value"_s, u"ana@example.com"_s);
        typeInto(*wizard, u"confirmEmail"_s, u"ana@example.com"_s);
        typeInto(*wizard, u"name.givenName"_s, u"Ana"_s);
        typeInto(*wizard, u"name.familyName"_s, u"Ferreira"_s);
        clickButton(*wizard, u"next"_s);
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(wizard->groups().table().model()->rowCount(), 1);
        clickRow(wizard->groups().table(), 0);
        clickButton(*wizard, u"next"_s);
        clickButton(*wizard, u"next"_s);
        QTRY_COMPARE(program.users().table().model()->rowCount(), 1);
    }

private Q_SLOTS:
    void startAddDisableRefuseUndoRestartRedo()
    {
        Program program;
        QCOMPARE(program.window->currentKey(), program.window->pageKeys().value(0));
        program.window->showPage(u"users"_s);
        QVERIFY(program.people.addGroup(u"Staff"_s).isValid());
        addAnaByTyping(program);
        const UserService service(*program.people.test);
        const User::Id ana = must(service.find(u"ana"_s)).id;
        QCOMPARE(must(service.groupsOf(ana)).size(), 1);

        QVERIFY(program.users().select(ana.value));
        actionOf(program.users(), u"disableUser"_s).trigger();
        QTRY_VERIFY(program.people.user(ana).status == User::Status::Disabled);
        QTRY_VERIFY(!actionOf(program.users(), u"editUser"_s).isEnabled());
        QVERIFY(actionOf(program.users(), u"editUser"_s).toolTip().contains(u"disabled"_s));
        QVERIFY(service.groupsOf(ana).error().kind == Error::Kind::Forbidden);

        program.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(program.window.get()));
        program.users().table().setFocus();
        program.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(program.people.user(ana).status == User::Status::Enabled);
        QTRY_VERIFY(program.people.isQuiet());
        program.window.reset();
    }

    void redoesAfterARestart()
    {
        PeopleDesk people([](TestWorkspace &test) {
            NoProgress progress;
            must(UserService(*test).setStatus({test.addUser(u"ana"_s)}, User::Status::Disabled, progress));
            must((*test).undo((*test).nextUndo().value()->id));
            test.reopen();
        });
        const User::Id ana = must(UserService(*people).find(u"ana"_s)).id;
        Theme theme(Theme::Mode::Light);
        ConsoleWindow window(people.desk, theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(u"users"_s);
        window.findChild<UsersPane *>()->table().setFocus();
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(must(UserService(*people).user(ana)).status == User::Status::Disabled);
        QTRY_COMPARE(people.prompts.notices.size(), 1);
    }

    void saysWhenThereIsNothingToChange()
    {
        Program program;
        const User::Id ana = program.people.addUser(u"ana"_s);
        program.people.desk.change(program.window.get(), u"Enabling"_s, [ana](Workspace &at, Progress &progress) {
            return UserService(at).setStatus({ana}, User::Status::Enabled, progress);
        });
        QTRY_COMPARE(program.people.prompts.notices.size(), 1);
        QCOMPARE(program.people.prompts.notices.first(), u"There was nothing to change."_s);
    }

    void showsWhatMayNotBeWrittenAndSaysSo()
    {
        PeopleDesk people([](TestWorkspace &test) {
            test.addUser(u"ana"_s);
            QVERIFY(QFile::setPermissions(test.path(), QFile::ReadOwner));
            test.reopen();
        });
        Theme theme(Theme::Mode::Light);
        ConsoleWindow window(people.desk, theme);
        QVERIFY2(window.message().text().contains(u"read-only"_s), qPrintable(window.message().text()));
        window.showPage(u"users"_s);
        window.show();
        auto *users = window.findChild<UsersPane *>();
        QTRY_COMPARE(users->table().model()->rowCount(), 1);
        QVERIFY(users->select(must(UserService(*people).find(u"ana"_s)).id.value));
        QTRY_VERIFY(actionOf(*users, u"exportUsers"_s).isEnabled());
        for (const QString &name : {u"disableUser"_s, u"addUser"_s}) {
            const QAction &action = actionOf(*users, name);
            QVERIFY2(!action.isEnabled() && action.toolTip().contains(u"read-only"_s), qPrintable(action.toolTip()));
        }
    }

    void findsAPersonFromAnywhereAndOpensThePage()
    {
        Program program;
        QVERIFY(program.people.addUser(u"bartholomew"_s).isValid());
        program.window->showPage(u"history"_s);
        program.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(program.window->search().hasFocus());
        QTest::keyClicks(&program.window->search(), u"barth"_s);
        const auto *results = program.window->findChild<QListView *>(u"searchResults"_s);
        QTRY_VERIFY(results->model()->rowCount() > 0 && results->model()->index(0, 0).data().toString().contains(u"bartholomew"_s));
        QTest::keyClick(&program.window->search(), Qt::Key_Return);
        QTRY_VERIFY(program.window->findChild<QWidget *>(u"userPage"_s));
        QVERIFY(!results->isVisible());
        program.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(program.window->currentKey(), u"users"_s);  // the list that the page belongs to
        program.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(program.window->currentKey(), u"history"_s);
    }

    void showsEveryPageOfTheNavigation()
    {
        Program program;
        const QStringList keys = program.window->pageKeys();
        for (const QString &key : keys) {
            QVERIFY2(program.window->showPage(key), qPrintable(key));
            QVERIFY(!program.window->pageTitle(key).isEmpty());
        }
        QTRY_VERIFY(program.people.isQuiet());
    }

    void asksBeforeItClosesWhileSomethingRuns()
    {
        Program program;
        program.people.prompts.agree = false;
        std::atomic<bool> stop = false;
        program.people.desk.write<void>(this, u"Long"_s,
                                        [&stop](Workspace &, Progress &progress) -> Status {
                                            while (!stop && !progress.isCancelled()) {
                                                QThread::yieldCurrentThread();
                                            }
                                            return {};
                                        },
                                        {});
        QTRY_VERIFY(program.people.tasks.all().first()->state() == Task::State::Running);
        program.window->close();
        QVERIFY(program.window->isVisible());
        QCOMPARE(program.people.prompts.questions.size(), 1);
        stop = true;
        QTRY_VERIFY(program.people.isQuiet());
        program.window->close();
        QVERIFY(!program.window->isVisible());
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
