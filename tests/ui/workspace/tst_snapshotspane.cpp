// SPDX-License-Identifier: Apache-2.0
#include "core/users/userstore.h"
#include "models/workspace/snapshottablemodel.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/testdesk.h"
#include "ui/shell/datatable.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/pageheader.h"
#include "ui/workspace/comparisondialog.h"
#include "ui/workspace/snapshotscenes.h"
#include "ui/workspace/snapshotspane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestSnapshotsPane : public QObject
{
    Q_OBJECT

private:
    static qint64 userCount(const TestDesk &desk) { return must(UserStore((*desk).database()).counts()).all; }
    static void open(SnapshotsPane &pane, int rows)
    {
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.model().rowCount(), rows);
    }
    static void clickRow(const SnapshotsPane &pane, const QString &name)
    {
        for (int row = 0; row < pane.model().rowCount(); ++row) {
            const QModelIndex index = pane.model().index(row, 0);
            if (index.data().toString() == name) {
                QTest::mouseClick(pane.table().viewport(), Qt::LeftButton, {}, pane.table().visualRect(index).center());
                return;
            }
        }
        QFAIL(qPrintable(name));
    }

private Q_SLOTS:
    void theModelsAreSound()
    {
        TestDesk desk;
        SnapshotTableModel snapshots(*desk, desk.tasks);
        QAbstractItemModelTester tester(&snapshots, QAbstractItemModelTester::FailureReportingMode::Fatal);
        must(Snapshots(*desk).take(u"one"_s));
        must(Snapshots(*desk).take(u"two"_s));
        snapshots.refresh();
        QTRY_COMPARE(snapshots.rowCount(), 2);
        snapshots.sort(SnapshotTableModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(snapshots.index(0, 0).data().toString(), u"one"_s);
        const qint64 two = snapshots.index(1, 0).data(IdRole).toLongLong();
        snapshots.setFilter(u"TW"_s);
        QCOMPARE(snapshots.rowCount(), 1);
        QCOMPARE(snapshots.rowOf(two), 0);

        DifferenceModel differences;
        QAbstractItemModelTester differenceTester(&differences, QAbstractItemModelTester::FailureReportingMode::Fatal);
        differences.setRows({{RowChange::Kind::Inserted, u"users"_s, u"user"_s, u"ana"_s, {{u"email"_s, {}, u"a@x"_s}}},
                             {RowChange::Kind::Deleted, u"groups"_s, u"group"_s, u"Ops"_s, {}}});
        QCOMPARE(differences.rowCount(), 2);
        differences.setFilter({}, u"A@X"_s);
        QCOMPARE(differences.rowCount(), 1);
        differences.setFilter(u"groups"_s, {});
        QCOMPARE(differences.rowAt(0).label, u"Ops"_s);
    }

    void takesASnapshotUnderAName()
    {
        TestDesk desk;
        SnapshotsPane pane(desk.desk);
        open(pane, 0);
        click(pane.findChild<QPushButton *>(u"takeSnapshotButton"_s));
        auto *dialog = pane.findChild<FormDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
        QTest::keyClicks(name, u"../escape"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!dialog->isBusy());
        QVERIFY(dialog->isVisible());
        QCOMPARE(name->text(), u"../escape"_s);
        name->selectAll();
        QTest::keyClicks(name, u"before the move"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        QCOMPARE(pane.model().index(0, 0).data().toString(), u"before the move"_s);
        QTRY_VERIFY(pane.header().subtitle().startsWith(u"1 snapshot"_s));
        QTRY_COMPARE(desk.prompts.notices.size(), 1);
    }

    void seesSnapshotsThatOthersTake()
    {
        TestDesk desk;
        SnapshotsPane pane(desk.desk);
        open(pane, 0);
        must(Snapshots(*desk).take(u"by the command line"_s));
        QTRY_COMPARE(pane.model().rowCount(), 1);
    }

    void comparesWithThePresentState()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        must(Snapshots(*desk).take(u"nightly"_s));
        desk.test.addUser(u"ben"_s);
        SnapshotsPane pane(desk.desk);
        open(pane, 1);
        clickRow(pane, u"nightly"_s);
        QTest::keyClick(&pane.table(), Qt::Key_Return);
        QTRY_VERIFY(pane.findChild<FormDialog *>());
        auto *dialog = pane.findChild<FormDialog *>();
        QCOMPARE(dialog->findChild<QComboBox *>(u"with"_s)->count(), 1);
        click(dialog->findChild<QPushButton *>(u"action"_s));
        QTRY_VERIFY(pane.findChild<ComparisonDialog *>());
        auto *comparison = pane.findChild<ComparisonDialog *>();
        const auto *rows = comparison->findChild<DataTable *>(u"comparisonTable"_s)->model();
        QVERIFY(rows->rowCount() > 0);
        QCOMPARE(rows->index(0, DifferenceModel::NameColumn).data().toString(), u"ben"_s);
        QCOMPARE(rows->index(0, DifferenceModel::WhatColumn).data().toString(), u"Added"_s);
        const auto *fields = comparison->findChild<DataTable *>(u"comparisonFieldsTable"_s)->model();
        QVERIFY(fields->rowCount() > 0);
        auto *line = comparison->findChild<QLineEdit *>(u"filter"_s);
        QTest::keyClicks(line, u"nobody"_s);
        QTRY_COMPARE(rows->rowCount(), 0);
    }

    void restoresAfterTheTypedWordAndTheHistoryUndoesIt()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        must(Snapshots(*desk).take(u"nightly"_s));
        desk.test.addUser(u"ben"_s);
        SnapshotsPane pane(desk.desk);
        open(pane, 1);
        clickRow(pane, u"nightly"_s);
        desk.prompts.agree = false;
        actionOf(pane, u"restoreSnapshot"_s).trigger();
        QTRY_COMPARE(desk.prompts.questions.size(), 1);
        const Question question = desk.prompts.questions.first();
        QCOMPARE(question.typedWord, u"RESTORE"_s);
        QVERIFY(question.consequences.contains(u"Users: 1 removed"_s));
        QTRY_VERIFY(desk.isQuiet());
        QCOMPARE(userCount(desk), 2);

        desk.prompts.agree = true;
        actionOf(pane, u"restoreSnapshot"_s).trigger();
        QTRY_COMPARE(userCount(desk), 1);
        QTRY_VERIFY(desk.isQuiet());
        must((*desk).undo(must((*desk).nextUndo())->id));
        QCOMPARE(userCount(desk), 2);

        must((*desk).redo(must((*desk).nextRedo())->id));
        const auto asked = desk.prompts.questions.size();
        const auto said = desk.prompts.notices.size();
        actionOf(pane, u"restoreSnapshot"_s).trigger();
        QTRY_COMPARE(desk.prompts.notices.size(), said + 1);
        QCOMPARE(desk.prompts.questions.size(), asked);
    }

    void deletesAfterAQuestionAndBacksUp()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        must(Snapshots(*desk).take(u"nightly"_s));
        SnapshotsPane pane(desk.desk);
        open(pane, 1);
        desk.prompts.path = desk.file(u"copy.gatehouse"_s);
        click(pane.findChild<QPushButton *>(u"backUpButton"_s));
        QTRY_COMPARE(desk.prompts.notices.size(), 1);
        QVERIFY(QFile::exists(desk.prompts.path));

        clickRow(pane, u"nightly"_s);
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(pane.model().rowCount(), 0);
        QCOMPARE(desk.prompts.questions.size(), 1);
    }

    void isDrawnInBothThemes()
    {
        TestDesk desk;
        must(Snapshots(*desk).take(u"before the clean-up"_s));
        must(Snapshots(*desk).take(u"nightly"_s));
        Theme theme(Theme::Mode::Light);
        const auto written
            = runTour(snapshotsScenes(desk.desk), qEnvironmentVariable("GATEHOUSE_PICTURES", desk.file(u"pictures"_s)), theme);
        QVERIFY(written);
        QCOMPARE(written->size(), 14);
    }
};

QTEST_MAIN(TestSnapshotsPane)
#include "tst_snapshotspane.moc"
