// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/peopledesk.h"
#include "ui/console/consolewindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/form.h"
#include "ui/shell/noticelog.h"
#include "ui/shell/questiondialog.h"
#include "ui/users/userspane.h"

#include <QHeaderView>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhatTheyAreAtFirstWhereNothingOrNonsenseIsKept()
    {
        const TestDesk desk;  // brings settings of its own
        QCOMPARE(Preferences::read(), Preferences());
        QSettings settings;
        settings.setValue(u"preferences/theme"_s, u"purple"_s);
        settings.setValue(u"preferences/density"_s, 17);
        settings.setValue(u"preferences/ask"_s, QStringList{u"a"_s, u"b"_s});
        QCOMPARE(Preferences::read(), Preferences());
    }

    void areKept()
    {
        const TestDesk desk;
        const Preferences mine{Theme::Mode::Dark, Theme::Density::Compact, u"de"_s, u"users"_s, Preferences::Ask::NotWhatUndoTakesBack};
        mine.write();
        QCOMPARE(Preferences::read(), mine);
    }

    void takeEffectWhenTheyAreSaved()
    {
        const TestDesk desk;
        Theme theme(Theme::Mode::Light);
        PreferencesDialog dialog(theme, {{u"users"_s, u"Users"_s}}, {u"en"_s, u"de"_s});
        QSignalSpy changed(&dialog, &PreferencesDialog::changed);
        dialog.show();
        dialog.form().edit(u"theme"_s)->setValue(int(Theme::Mode::Dark));
        dialog.form().edit(u"startPage"_s)->setValue(u"users"_s);
        QVERIFY(!theme.isDark());
        dialog.accept();
        QTRY_VERIFY(!dialog.isVisible());
        QVERIFY(theme.isDark());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(Preferences::read().startPage, u"users"_s);
    }

    void areLeftAloneWhenTheDialogIsCancelled()
    {
        const TestDesk desk;
        Theme theme(Theme::Mode::Light);
        PreferencesDialog dialog(theme, {}, {u"en"_s});
        dialog.show();
        dialog.reject();
        QVERIFY(!QSettings().contains(u"preferences/theme"_s));
    }

    void compactRowsAreLower()
    {
        const PeopleDesk people;
        Theme theme(Theme::Mode::Light);
        UsersPane pane(people.desk);
        pane.show();
        const int before = pane.table().verticalHeader()->defaultSectionSize();
        theme.setDensity(Theme::Density::Compact);
        QTRY_VERIFY(pane.table().verticalHeader()->defaultSectionSize() < before);
        theme.setDensity(Theme::Density::Comfortable);
        QTRY_COMPARE(pane.table().verticalHeader()->defaultSectionSize(), before);
    }

    void aWindowOpensWithThePageThatWasChosenOrTheLastOne()
    {
        const PeopleDesk people;
        Theme theme(Theme::Mode::Light);
        {
            ConsoleWindow window(people.desk, theme);
            QCOMPARE(window.currentKey(), u"dashboard"_s);
            window.show();
            window.showPage(u"groups"_s);
            QTRY_VERIFY(people.isQuiet());
            window.close();
        }
        QCOMPARE(ConsoleWindow(people.desk, theme).currentKey(), u"groups"_s);
        Preferences mine;
        mine.startPage = u"history"_s;
        mine.write();
        QCOMPARE(ConsoleWindow(people.desk, theme).currentKey(), u"history"_s);
        mine.startPage = u"a page of a later version"_s;
        mine.write();
        QCOMPARE(ConsoleWindow(people.desk, theme).currentKey(), u"dashboard"_s);
    }

    void onlyWhatUndoTakesBackIsDoneWithoutAQuestion()
    {
        QWidget window;
        window.show();
        NoticeLog log;
        DialogPrompts prompts(log);
        prompts.setAsksBeforeUndoable(false);
        int done = 0;
        Question question{u"Disable ana?"_s, u"She can't sign in."_s, u"Disable user"_s};
        prompts.confirm(&window, question, [&] { ++done; });
        QCOMPARE(done, 0);
        question.undoable = true;
        prompts.confirm(&window, question, [&] { ++done; });
        QCOMPARE(done, 1);
        question.weight = Question::Weight::Danger;
        prompts.confirm(&window, question, [&] { ++done; });
        question.weight = Question::Weight::Ordinary;
        question.typedWord = u"DELETE"_s;
        prompts.confirm(&window, question, [&] { ++done; });
        QCOMPARE(done, 1);
        QCOMPARE(window.findChildren<QuestionDialog *>().size(), 3);
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
