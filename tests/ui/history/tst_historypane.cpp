// SPDX-License-Identifier: Apache-2.0
#include "core/history/eventstore.h"
#include "core/users/userstore.h"
#include "models/history/eventtablemodel.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/testdesk.h"
#include "ui/history/eventpanel.h"
#include "ui/history/historypane.h"
#include "ui/history/historyscenes.h"
#include "ui/history/timerange.h"
#include "ui/shell/datatable.h"
#include "ui/shell/jsonview.h"
#include "ui/shell/pageheader.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestHistoryPane : public QObject
{
    Q_OBJECT

private:
    /// The row whose summary begins with the text, or -1.
    static int rowOf(const HistoryPane &pane, const QString &text)
    {
        for (int row = 0; row < pane.model().rowCount(); ++row) {
            if (pane.model().index(row, 1).data().toString().startsWith(text)) {
                return row;
            }
        }
        return -1;
    }
    static QString statusOf(const HistoryPane &pane, const QString &text)
    {
        return pane.model().index(rowOf(pane, text), 5).data().toString();
    }
    static void clickRow(const HistoryPane &pane, const QString &text)
    {
        const QModelIndex index = pane.model().index(rowOf(pane, text), 1);
        pane.table().scrollTo(index);
        QTest::mouseClick(pane.table().viewport(), Qt::LeftButton, {}, pane.table().visualRect(index).center());
    }
    static void clickAction(HistoryPane &pane, const QString &name)
    {
        for (QToolButton *button : pane.findChildren<QToolButton *>()) {
            if (button->defaultAction() == &actionOf(pane, name)) {
                click(button);
                return;
            }
        }
        QFAIL("no button");
    }
    static qint64 userCount(const TestDesk &desk) { return must(UserStore((*desk).database()).counts()).all; }

private Q_SLOTS:
    void theModelsAreSound()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        EventTableModel events(*desk, desk.tasks);
        RowChangesModel changes;
        QAbstractItemModelTester eventTester(&events, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester changeTester(&changes, QAbstractItemModelTester::FailureReportingMode::Fatal);
        events.refresh();
        QTRY_COMPARE(events.rowCount(), 1);
        changes.setRows(
            {{RowChange::Kind::Updated, u"users"_s, u"user"_s, u"ana"_s, {{u"email"_s, u"a"_s, u"b"_s}, {u"title"_s, {}, u"c"_s}}},
             {RowChange::Kind::Deleted, u"groups"_s, u"group"_s, u"Ops"_s, {}}});
        QCOMPARE(changes.rowCount(), 3);
        changes.setRows({});
        QCOMPARE(changes.rowCount(), 0);
    }

    void listsTheNewestFirstAndCounts()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        desk.test.addUser(u"ben"_s);
        HistoryPane pane(desk.desk);
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 2);
        QVERIFY(pane.model().index(0, 1).data().toString().contains(u"ben"_s));
        QTRY_COMPARE(pane.header().subtitle(), u"2 event(s)"_s);
    }

    void filtersNarrowTheList()
    {
        TestDesk desk;
        const User::Id ana = desk.test.addUser(u"ana"_s);
        desk.test.addUser(u"ben"_s);
        NoProgress quiet;
        must(UserService(*desk).setStatus({ana}, User::Status::Disabled, quiet));
        HistoryPane pane(desk.desk);
        pane.resize(1200, 800);
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 3);

        auto *line = pane.findChild<QLineEdit *>(u"filter"_s);
        QTest::keyClicks(line, u"ben"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        line->clear();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(pane.model().rowCount(), 3);

        auto *names = pane.findChild<QComboBox *>(u"eventName"_s);
        QTRY_COMPARE(names->count(), 3);
        names->setFocus();
        names->setCurrentIndex(names->findData(u"CreateUser"_s));
        QTRY_COMPARE(pane.model().rowCount(), 2);
        names->setCurrentIndex(0);
        QTRY_COMPARE(pane.model().rowCount(), 3);

        // The clock of the test stands in March 2026.
        pane.timeRange().setDays({2026, 3, 1}, {2026, 3, 3});
        QTRY_COMPARE(pane.model().rowCount(), 3);
        pane.timeRange().setDays({2026, 3, 4}, {2026, 3, 5});
        QTRY_COMPARE(pane.model().rowCount(), 0);
        pane.timeRange().setSpan(TimeRange::Span::All);
        QTRY_COMPARE(pane.model().rowCount(), 3);
    }

    void undoPutsDataBackAndRedoDoesItAgain()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        HistoryPane pane(desk.desk);
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.model().rowCount(), 1);
        QVERIFY(!actionOf(pane, u"undoChange"_s).isEnabled());
        clickRow(pane, u"Add user ana"_s);
        QTRY_VERIFY(actionOf(pane, u"undoChange"_s).isEnabled());
        QVERIFY(!actionOf(pane, u"redoChange"_s).isEnabled());
        QVERIFY(actionOf(pane, u"redoChange"_s).toolTip().contains(u"undone"_s));

        clickAction(pane, u"undoChange"_s);
        QTRY_COMPARE(userCount(desk), 0);
        QTRY_COMPARE(pane.model().rowCount(), 2);
        QTRY_COMPARE(statusOf(pane, u"Add user ana"_s), u"Undone"_s);
        QTRY_VERIFY(actionOf(pane, u"redoChange"_s).isEnabled());
        QVERIFY(!actionOf(pane, u"undoChange"_s).isEnabled());
        QVERIFY(!desk.prompts.notices.isEmpty());

        clickAction(pane, u"redoChange"_s);
        QTRY_COMPARE(userCount(desk), 1);
        QTRY_COMPARE(statusOf(pane, u"Add user ana"_s), u"In effect"_s);
        QVERIFY(desk.prompts.errors.isEmpty());
    }

    void aRefusedUndoNamesTheRowsInTheWay()
    {
        TestDesk desk;
        const User::Id ana = desk.test.addUser(u"ana"_s);
        User changed = must(UserService(*desk).user(ana));
        changed.displayName = u"Somebody else"_s;
        must(UserService(*desk).update(changed));
        HistoryPane pane(desk.desk);
        pane.resize(1200, 800);
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 2);
        clickRow(pane, u"Add user ana"_s);
        clickAction(pane, u"undoChange"_s);
        QTRY_COMPARE(desk.prompts.errors.size(), 1);
        QVERIFY(desk.prompts.errors.first().message.contains(u"ana"_s));
        QVERIFY(desk.prompts.errors.first().details.contains(u"ana"_s));
        QVERIFY(desk.prompts.errors.first().message.contains(desk.prompts.errors.first().details.section(u'\n', 0, 0)));
        QCOMPARE(userCount(desk), 1);
    }

    void undoFromHereTakesBackEverythingSince()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        desk.test.addUser(u"ben"_s);
        const User::Id cleo = desk.test.addUser(u"cleo"_s);
        User changed = must(UserService(*desk).user(cleo));
        changed.displayName = u"Cleo"_s;
        must(UserService(*desk).update(changed));
        HistoryPane pane(desk.desk);
        pane.resize(1200, 800);
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 4);
        clickRow(pane, u"Add user ben"_s);

        desk.prompts.agree = false;
        clickAction(pane, u"undoFrom"_s);
        QTRY_COMPARE(desk.prompts.questions.size(), 1);
        QVERIFY(desk.prompts.questions.first().action.contains(u"3"_s));
        QCOMPARE(userCount(desk), 3);

        desk.prompts.agree = true;
        clickAction(pane, u"undoFrom"_s);
        QTRY_COMPARE(userCount(desk), 1);
        QTRY_COMPARE(pane.model().rowCount(), 7);
        QTRY_COMPARE(statusOf(pane, u"Add user ben"_s), u"Undone"_s);
        QVERIFY(desk.prompts.errors.isEmpty());
    }

    void neverShowsAOneTimePassword()
    {
        TestDesk desk;
        const CreatedUser created = must(UserService(*desk).create({TestWorkspace::person(u"ana"_s), PasswordMode::OneTime}));
        QVERIFY(!created.oneTimePassword.isEmpty());
        HistoryPane pane(desk.desk);
        pane.resize(1200, 800);
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 1);
        clickRow(pane, u"Add user ana"_s);
        auto *json = pane.findChild<JsonView *>();
        QTRY_VERIFY(json->text().contains(u"CreateUser"_s));
        QVERIFY(!json->text().contains(created.oneTimePassword));

        const auto *changes = pane.findChild<DataTable *>(u"eventChangesTable"_s)->model();
        QVERIFY(changes->rowCount() > 3);
        bool dots = false;
        for (int row = 0; row < changes->rowCount(); ++row) {
            const QString after = changes->index(row, RowChangesModel::AfterColumn).data().toString();
            QVERIFY(!after.contains(created.oneTimePassword));
            QVERIFY(!after.contains(u"argon2"_s));
            dots = dots || after == u"••••••"_s;
        }
        QVERIFY(dots);

        QTRY_VERIFY(actionOf(pane, u"copyEventJson"_s).isEnabled());
        clickAction(pane, u"copyEventJson"_s);
        QCOMPARE(QJsonDocument::fromJson(QApplication::clipboard()->text().toUtf8()).object().value(u"eventName"_s).toString(),
                 u"CreateUser"_s);
    }

    void exportsWhatTheFilterShowsAsCloudTrailRecords()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        desk.test.addUser(u"ben"_s);
        HistoryPane pane(desk.desk);
        pane.resize(1200, 800);
        pane.show();
        QTRY_COMPARE(pane.model().rowCount(), 2);
        auto *line = pane.findChild<QLineEdit *>(u"filter"_s);
        QTest::keyClicks(line, u"ana"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        desk.prompts.path = desk.file(u"events.json"_s);
        click(pane.findChild<QPushButton *>(u"exportEventsButton"_s));
        QTRY_COMPARE(desk.prompts.notices.size(), 1);

        QFile file(desk.prompts.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray records = QJsonDocument::fromJson(file.readAll()).object().value(u"Records"_s).toArray();
        QCOMPARE(records.size(), 1);
        const QJsonObject record = records.first().toObject();
        for (const QString &name : {u"eventVersion"_s, u"eventTime"_s, u"eventSource"_s, u"eventName"_s, u"userIdentity"_s, u"eventID"_s}) {
            QVERIFY2(record.contains(name), qPrintable(name));
        }

        desk.prompts.path = desk.file(u"no/such/folder/events.json"_s);
        click(pane.findChild<QPushButton *>(u"exportEventsButton"_s));
        QTRY_COMPARE(desk.prompts.errors.size(), 1);
        QCOMPARE(desk.prompts.errors.first().kind, Error::Kind::Storage);
    }

    void isDrawnInBothThemes()
    {
        TestDesk desk;
        const User::Id ana = desk.test.addUser(u"ana.souza"_s);
        for (int i = 0; i < 12; ++i) {
            desk.test.clock.advance(3600);
            desk.test.addUser(u"user%1"_s.arg(i));
        }
        User changed = must(UserService(*desk).user(ana));
        changed.displayName = u"Ana Souza de Oliveira"_s;
        changed.attributes.insert(u"title"_s, u"Head of people operations"_s);
        must(UserService(*desk).update(changed));
        Theme theme(Theme::Mode::Light);
        const auto written = runTour(historyScenes(desk.desk), qEnvironmentVariable("GATEHOUSE_PICTURES", desk.file(u"pictures"_s)), theme);
        QVERIFY(written);
        QCOMPARE(written->size(), 8);
    }
};

QTEST_MAIN(TestHistoryPane)
#include "tst_historypane.moc"
