// SPDX-License-Identifier: Apache-2.0
#include "core/groups/groupservice.h"
#include "core/users/userservice.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/testdesk.h"
#include "ui/console/taskbar.h"
#include "ui/console/tasksdialog.h"
#include "ui/console/undoline.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QToolButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatUndoWouldTakeBack()
    {
        TestDesk bench;
        const UndoLine line(bench.desk);
        QVERIFY(!line.undoAction()->isEnabled());
        bench.test.addUser(u"ana"_s);
        QVERIFY(line.undoAction()->isEnabled());
        QCOMPARE(line.findChild<QPushButton *>(u"undoButton"_s)->text(), u"Undo: Add user ana"_s);
        QVERIFY(!line.redoAction()->isEnabled());
    }

    void takesBackWhatWaitsInViewFirst()
    {
        TestDesk bench;
        UndoLine line(bench.desk);
        bench.test.addUser(u"ana"_s);
        QWidget page;
        int taken = 0;
        line.setWaiting(&page, u"2 cells"_s, [&taken] { ++taken; });
        QCOMPARE(line.findChild<QPushButton *>(u"undoButton"_s)->text(), u"Undo: Add user ana"_s);
        page.show();
        QTRY_COMPARE(line.findChild<QPushButton *>(u"undoButton"_s)->text(), u"Take back: 2 cells"_s);
        line.undoAction()->trigger();
        QCOMPARE(taken, 1);
        QVERIFY(UserService(*bench.test).find(u"ana"_s));
        line.setWaiting(&page, {}, {});
        QCOMPARE(line.findChild<QPushButton *>(u"undoButton"_s)->text(), u"Undo: Add user ana"_s);
    }

    void saysThatTheFileIsGone()
    {
        TestDesk bench;
        const UndoLine line(bench.desk);
        const auto says = [&line] {
            QStringList words;
            for (const QLabel *label : line.findChildren<QLabel *>()) {
                words.append(label->text());
            }
            return words.join(u' ');
        };
        QVERIFY(says().contains(u"All changes saved"_s));
        const QString path = (*bench.test).path();
        QVERIFY(QFile::rename(path, path + u".away"_s));
        QTRY_VERIFY(says().contains(u"nothing is saved"_s));
        QVERIFY(QFile::rename(path + u".away"_s, path));
        QTRY_VERIFY(says().contains(u"All changes saved"_s));
    }

    void saysWhatIsNotSavedYet()
    {
        const TestDesk bench;
        UndoLine line(bench.desk);
        const auto *saved = line.findChild<QLabel *>(u"saved"_s);
        QCOMPARE(saved->text(), u"All changes saved"_s);
        line.setUnsaved({u"Access matrix"_s});
        QCOMPARE(saved->text(), u"Not saved yet"_s);
        QVERIFY(saved->toolTip().contains(u"Access matrix"_s));
        line.setUnsaved({});
        QCOMPARE(saved->text(), u"All changes saved"_s);
    }

    void undoesAndRedoesInTheBackground()
    {
        TestDesk bench;
        const UndoLine line(bench.desk);
        bench.test.addUser(u"ana"_s);
        line.undoAction()->trigger();
        QTRY_VERIFY(line.redoAction()->isEnabled());
        QVERIFY(!UserService(*bench.test).find(u"ana"_s));
        QTRY_COMPARE(bench.prompts.notices.size(), 1);
        line.redoAction()->trigger();
        QTRY_VERIFY(line.undoAction()->isEnabled());
        QVERIFY(UserService(*bench.test).find(u"ana"_s));
    }

    void showsWhyAnUndoIsRefused()
    {
        TestDesk bench;
        const UndoLine line(bench.desk);
        // Another program changes the same user while this one still offers to undo the older change.
        const User::Id ana = bench.test.addUser(u"ana"_s);
        const auto other = must((*bench.test).connect());
        const Group::Id team = must(GroupService(*other).create({{}, {}, u"Team"_s}));
        NoProgress progress;
        must(GroupService(*other).addMembers({team}, {ana}, progress));
        line.undoAction()->trigger();
        QTRY_COMPARE(bench.prompts.errors.size(), 1);
        QVERIFY(bench.prompts.errors.first().details.contains(u"Team"_s));
        QVERIFY(UserService(*bench.test).find(u"ana"_s));
    }

    void showsALongTaskAndCancelsIt()
    {
        TestDesk bench;
        TaskBar bar(bench.tasks);
        bar.show();
        const auto *progress = bar.findChild<QProgressBar *>();
        QVERIFY(!progress->isVisible());
        Task *task = bench.desk.write<void>(this, u"Counting"_s,
                                            [](Workspace &, Progress &watched) -> Status {
                                                watched.report(40, 100);
                                                while (!watched.isCancelled()) {
                                                    QThread::yieldCurrentThread();
                                                }
                                                return fail(Error::Kind::Cancelled, u"stopped"_s);
                                            },
                                            {});
        QTRY_VERIFY(progress->isVisible());
        QVERIFY2(TaskBar::describe(*task).startsWith(u"Counting · 40 %"_s), qPrintable(TaskBar::describe(*task)));
        click(bar.findChild<QToolButton *>(u"cancelTask"_s));
        QTRY_VERIFY(!progress->isVisible());
        QTRY_VERIFY(bench.tasks.all().isEmpty());
    }

    void keepsWhatCouldNotBeDoneToBeRead()
    {
        TestDesk bench;
        TaskBar bar(bench.tasks);
        bar.show();
        bench.desk.write<void>(this, u"Sending"_s,
                               [](Workspace &, Progress &watched) -> Status {
                                   watched.itemFailed(u"ana@example.com"_s, u"mailbox full"_s);
                                   return {};
                               },
                               {});
        auto *list = bar.findChild<QPushButton *>(u"showTasks"_s);
        QTRY_VERIFY(list->isVisible());
        TasksDialog dialog(bench.tasks);
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains(u"mailbox full"_s));
        bench.tasks.dismiss(bench.tasks.all().first());
        QTRY_VERIFY(!list->isVisible());
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
