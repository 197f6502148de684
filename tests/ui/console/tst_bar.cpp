// SPDX-License-Identifier: Apache-2.0
#include "models/assignments/accessmatrixmodel.h"
#include "tests/ui/support/accessdesk.h"
#include "ui/accounts/organizationimportwizard.h"
#include "ui/assignments/accessmatrixpage.h"
#include "ui/assignments/assignmentimportwizard.h"
#include "ui/console/consolemenu.h"
#include "ui/console/consolewindow.h"
#include "ui/console/filedrop.h"
#include "ui/console/noticesbutton.h"
#include "ui/console/recentfiles.h"
#include "ui/console/shortcutsdialog.h"
#include "ui/console/startwindow.h"
#include "ui/shell/dialogprompts.h"
#include "ui/shell/form.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/noticelog.h"
#include "ui/transfer/importwizard.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QUrl>

#include <functional>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

struct Program {
    AccessDesk access;
    Theme theme{Theme::Mode::Light};
    ConsoleWindow window{access.desk, theme};

    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(access.file(name));
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(content);
        return file.fileName();
    }

    /// Lets go of the files over the window; whether it takes them.
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent let(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &let);
        return let.isAccepted();
    }
};

}  // namespace

class TestBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBellCountsWhatWasSaidAndListsIt()
    {
        const TestDesk desk;
        QWidget window;
        NoticeLog log;
        NoticesButton bell(log, &window);
        window.show();
        DialogPrompts prompts(log);
        QCOMPARE(bell.text(), QString());
        prompts.notify(&window, Tone::Success, u"One user was added."_s);
        prompts.notify(&window, Tone::Warning, u"Two messages wait."_s);
        QCOMPARE(bell.text(), u"2"_s);
        bell.open();
        QCOMPARE(bell.text(), QString());
        auto *list = window.findChild<QListView *>(u"notices"_s);
        QVERIFY(list && list->model()->rowCount() == 2);
        QVERIFY(list->model()->index(0, 0).data().toString().endsWith(u"Two messages wait."_s));
        list->selectAll();
        list->actions().value(0)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"One user was added."_s));
        clickButton(window, u"clearNotices"_s);
        QTRY_VERIFY(!window.findChild<QListView *>(u"notices"_s));
        QCOMPARE(log.rowCount(), 0);
    }

    void theBellKeepsTheLatestOnly()
    {
        NoticeLog log;
        for (int number = 0; number < 500; ++number) {
            log.add(Tone::Info, QString::number(number));
        }
        QCOMPARE(log.rowCount(), 200);
        QVERIFY(log.data(log.index(0), Qt::ToolTipRole).toString() == u"499");
        QCOMPARE(log.unseenCount(), 200);
    }

    void remembersTenWorkspacesTheLastOneFirst()
    {
        const TestDesk desk;
        for (int number = 0; number < 12; ++number) {
            recentfiles::add(u"/tmp/%1.gatehouse"_s.arg(number));
        }
        recentfiles::add(u"/tmp/5.gatehouse"_s);
        QCOMPARE(recentfiles::list().size(), 10);
        QCOMPARE(recentfiles::list().first(), u"/tmp/5.gatehouse"_s);
        recentfiles::remove(u"/tmp/5.gatehouse"_s);
        QVERIFY(!recentfiles::list().contains(u"/tmp/5.gatehouse"_s));
        recentfiles::clear();
        QVERIFY(recentfiles::list().isEmpty());
    }

    void offersTheWorkspacesThatWereOpenedBefore()
    {
        Program program;
        recentfiles::add(program.access.file(u"gone.gatehouse"_s));
        recentfiles::add(program.write(u"old & new.gatehouse"_s, "x"));
        QSignalSpy asked(&program.window, &ConsoleWindow::fileRequested);
        auto *menu = program.window.findChild<QMenu *>(u"recentMenu"_s);
        Q_EMIT menu->aboutToShow();
        QVERIFY(menu->actions().at(0)->text().startsWith(u"old && new.gatehouse"_s));
        QVERIFY(menu->actions().at(1)->text().contains(u"not there any more"_s));
        menu->actions().at(0)->trigger();
        QCOMPARE(asked.value(0).value(0).toString(), program.access.file(u"old & new.gatehouse"_s));

        StartWindow start;
        start.show();
        QSignalSpy again(&start, &StartWindow::fileRequested);
        const auto buttons = start.findChildren<QPushButton *>(u"recentFile"_s);
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons[1]->isEnabled() && !buttons[1]->toolTip().isEmpty());
        click(buttons[0]);
        QCOMPARE(again.size(), 1);
        QCOMPARE(start.findChildren<QPushButton *>(u"forgetFile"_s).size(), 1);
        click(start.findChild<QPushButton *>(u"forgetFile"_s));
        QTRY_COMPARE(start.findChildren<QPushButton *>(u"recentFile"_s).size(), 1);
        QCOMPARE(recentfiles::list(), QStringList{program.access.file(u"old & new.gatehouse"_s)});
    }

    void forgetsAWorkspaceThatIsGoneWhenAPersonSaysSo()
    {
        Program program;
        FakePrompts &prompts = program.access.prompts;
        const QString gone = program.access.file(u"gone.gatehouse"_s);
        const QString there = program.write(u"there.gatehouse"_s, "x");
        recentfiles::add(there);
        recentfiles::add(gone);
        int forgotten = 0;
        prompts.agree = false;
        QVERIFY(recentfiles::offerRemoval(gone, prompts, &program.window, [&] { ++forgotten; }));
        QCOMPARE(recentfiles::list().size(), 2);
        prompts.agree = true;
        QVERIFY(recentfiles::offerRemoval(gone, prompts, &program.window, [&] { ++forgotten; }));
        QCOMPARE(forgotten, 1);
        QVERIFY(prompts.questions.last().text.contains(QDir::toNativeSeparators(gone)));
        QCOMPARE(recentfiles::list(), QStringList{there});
        QVERIFY(!recentfiles::offerRemoval(gone, prompts, &program.window, [] {}));   // in no list
        QVERIFY(!recentfiles::offerRemoval(there, prompts, &program.window, [] {}));  // it is there: something else is wrong
        QCOMPARE(prompts.questions.size(), 2);
    }

    void theStartWindowKnowsTheKeysOfTheConsole()
    {
        const TestDesk desk;
        StartWindow start;
        start.show();
        QVERIFY(QTest::qWaitForWindowActive(&start));
        const QSignalSpy opened(&start, &StartWindow::openRequested);
        const QSignalSpy anew(&start, &StartWindow::newRequested);
        QTest::keyClick(&start, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&start, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(anew.size(), 1);
        QTest::keyClick(&start, Qt::Key_F1);
        auto *keys = start.findChild<ShortcutsDialog *>();
        QVERIFY(keys && keys->isVisible());
        keys->reject();
        QTRY_VERIFY(!start.findChild<ShortcutsDialog *>());
        start.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&start));
        QTest::keyClick(&start, Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!start.isVisible());
    }

    void saysWhatToDoWithAnImportThatIsDroppedAtTheStart()
    {
        Program program;
        StartWindow start;
        start.show();
        QSignalSpy asked(&start, &StartWindow::fileRequested);
        Q_EMIT start.findChild<FileDrop *>()->importDropped(u"/tmp/people.csv"_s);
        QVERIFY(start.message().text().contains(u"people.csv"_s));
        QCOMPARE(asked.size(), 0);
    }

    void opensAWorkspaceThatIsDropped()
    {
        Program program;
        QSignalSpy asked(&program.window, &ConsoleWindow::fileRequested);
        const QString path = program.write(u"other.gatehouse"_s, "x");
        QVERIFY(program.drop({path}));
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), path);
        QVERIFY(!program.drop({path, path}));
    }

    void asksBeforeAnotherWorkspaceTakesThePlaceOfWhatWasEntered()
    {
        Program program;
        program.window.show();
        program.window.showPage(u"matrix"_s);
        auto *matrix = qobject_cast<AccessMatrixPage *>(program.window.page(u"matrix"_s));
        matrix->showSubject({{}, Principal::of(program.access.team)});
        QTRY_VERIFY(program.access.isQuiet() && matrix->model().rowCount() > 0 && matrix->model().columnCount() > 0);
        const QModelIndex cell = matrix->model().index(0, 0);
        matrix->model().mean(QItemSelection(cell, cell), !matrix->model().isGiven(QItemSelectionRange(cell)));
        QVERIFY(matrix->model().meantCount() > 0);
        const auto *saved = program.window.findChild<QLabel *>(u"saved"_s);
        QTRY_VERIFY(saved->toolTip().contains(u"Access matrix"_s));
        QVERIFY(saved->text().startsWith(u"Not "_s));

        const QString path = program.write(u"other.gatehouse"_s, "x");
        recentfiles::add(path);
        auto *recent = program.window.findChild<QMenu *>(u"recentMenu"_s);
        Q_EMIT recent->aboutToShow();
        const QList<std::function<void()>> ways{[&] { actionOf(program.window, u"newWorkspace"_s).trigger(); },
                                                [&] { actionOf(program.window, u"openWorkspace"_s).trigger(); },
                                                [&] { recent->actions().at(0)->trigger(); },
                                                [&] { QVERIFY(program.drop({path})); },
                                                [&] { actionOf(program.window, u"openDemo"_s).trigger(); },
                                                [&] { actionOf(program.window, u"closeWorkspace"_s).trigger(); }};
        QSignalSpy anew(&program.window, &ConsoleWindow::newRequested);
        QSignalSpy other(&program.window, &ConsoleWindow::openRequested);
        QSignalSpy file(&program.window, &ConsoleWindow::fileRequested);
        QSignalSpy demo(&program.window, &ConsoleWindow::demoRequested);
        QSignalSpy none(&program.window, &ConsoleWindow::closeRequested);
        const auto went = [&] { return anew.size() + other.size() + file.size() + demo.size() + none.size(); };
        FakePrompts &prompts = program.access.prompts;
        prompts.agree = false;
        for (const auto &way : ways) {
            way();
        }
        QTRY_COMPARE(prompts.questions.size(), ways.size());
        for (const Question &each : std::as_const(prompts.questions)) {
            QVERIFY2(each.text.contains(u"Access matrix"_s), qPrintable(each.text));
            QVERIFY(each.weight == Question::Weight::Danger);  // Enter keeps what was entered
        }
        QCOMPARE(went(), 0);
        QVERIFY(matrix->model().meantCount() > 0);
        prompts.agree = true;
        for (const auto &way : ways) {
            way();
        }
        QTRY_COMPARE(went(), ways.size());
        QCOMPARE(file[1][0].toString(), path);

        prompts.questions.clear();
        matrix->model().discard();
        QTRY_COMPARE(saved->text(), u"All changes saved"_s);
        for (const auto &way : ways) {
            way();
        }
        QTRY_COMPARE(went(), 2 * ways.size());
        QCOMPARE(prompts.questions.size(), 0);
    }

    void asksBeforeAnotherWorkspaceEndsWhatIsRunning()
    {
        Program program;
        program.window.show();
        FakePrompts &prompts = program.access.prompts;
        prompts.agree = false;
        QSemaphore goOn;
        program.access.desk.write<void>(&program.window, u"Long"_s,
                                        [&goOn](Workspace &, Progress &) {
                                            goOn.acquire();
                                            return Status();
                                        },
                                        {});
        QTRY_VERIFY(program.window.isWorking());
        QSignalSpy asked(&program.window, &ConsoleWindow::newRequested);
        actionOf(program.window, u"newWorkspace"_s).trigger();
        QCOMPARE(prompts.questions.size(), 1);
        QVERIFY(prompts.questions.first().text.contains(u"running"_s));
        QCOMPARE(asked.size(), 0);
        goOn.release();
        QTRY_VERIFY(!program.window.isWorking());
        actionOf(program.window, u"newWorkspace"_s).trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(prompts.questions.size(), 1);
    }

    void recognisesWhatIsDropped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("expected");
        using Content = ImportChoice::Content;
        QTest::newRow("users") << u"u.csv"_s << QByteArray("userName,displayName\nana,Ana\n") << int(Content::Users);
        QTest::newRow("groups") << u"g.csv"_s << QByteArray("displayName,members\nTeam,ana\n") << int(Content::Groups);
        QTest::newRow("assignments") << u"a.csv"_s << QByteArray("account_id,permission_set,user\n1,2,3\n") << int(Content::Assignments);
        QTest::newRow("organization") << u"o.json"_s << QByteArray("{\n  \"Accounts\": []\n}") << int(Content::Organization);
        QTest::newRow("nothing") << u"n.txt"_s << QByteArray() << int(Content::Users);
    }

    void recognisesWhatIsDropped()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, content);
        QFETCH(const int, expected);
        const Program program;
        QCOMPARE(int(ImportChoice::looksLike(program.write(name, content))), expected);
    }

    void importsWhatIsDropped()
    {
        Program program;
        program.window.show();
        const QString path = program.write(u"people.csv"_s, "userName,displayName\nana,Ana\n");
        const auto dropAs = [&](ImportChoice::Content content) {
            QVERIFY(program.drop({path}));
            QTRY_VERIFY(openDialog<ImportChoice>(program.window));
            auto *choice = openDialog<ImportChoice>(program.window);
            choice->form().edit(u"content"_s)->setValue(int(content));
            choice->accept();
            QTRY_VERIFY(!openDialog<ImportChoice>(program.window));
        };
        dropAs(ImportChoice::Content::Users);
        QTRY_VERIFY(openDialog<ImportWizard>(program.window));
        QCOMPARE(openDialog<ImportWizard>(program.window)->findChild<QLineEdit *>(u"path"_s)->text(), path);
        openDialog<ImportWizard>(program.window)->reject();
        dropAs(ImportChoice::Content::Assignments);
        QTRY_VERIFY(openDialog<AssignmentImportWizard>(program.window));
        openDialog<AssignmentImportWizard>(program.window)->reject();
        dropAs(ImportChoice::Content::Organization);
        QTRY_VERIFY(openDialog<OrganizationImportWizard>(program.window));
    }
};

QTEST_MAIN(TestBar)
#include "tst_bar.moc"
