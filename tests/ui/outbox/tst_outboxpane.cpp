// SPDX-License-Identifier: Apache-2.0
#include "core/outbox/outboxstore.h"
#include "core/storage/database.h"
#include "models/outbox/mailtablemodel.h"
#include "tests/ui/support/click.h"
#include "tests/ui/support/testdesk.h"
#include "ui/outbox/outboxpane.h"
#include "ui/outbox/outboxscenes.h"
#include "ui/shell/datatable.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageheader.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace gatehouse;
using namespace Qt::StringLiterals;

class TestOutboxPane : public QObject
{
    Q_OBJECT

private:
    static qint64 waiting(const TestDesk &desk) { return must(OutboxStore((*desk).database()).waitingCount()); }
    static void clickRow(const OutboxPane &pane, int row, Qt::KeyboardModifiers keys = {})
    {
        const QModelIndex index = pane.model().index(row, 1);
        QTest::mouseClick(pane.table().viewport(), Qt::LeftButton, keys, pane.table().visualRect(index).center());
    }
    static void open(OutboxPane &pane, int rows)
    {
        pane.resize(1200, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        QTRY_COMPARE(pane.model().rowCount(), rows);
    }

private Q_SLOTS:
    void theModelIsSound()
    {
        TestDesk desk;
        MailTableModel model(*desk, desk.tasks);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        desk.test.addUser(u"ana"_s);
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void saysThatNoMailServerIsConfigured()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        OutboxPane pane(desk.desk);
        open(pane, 1);
        QVERIFY(pane.message().isVisible());
        QVERIFY(pane.message().text().startsWith(u"No mail server is configured."_s));
        QVERIFY(!actionOf(pane, u"sendAll"_s).isEnabled());
        QVERIFY(actionOf(pane, u"sendAll"_s).toolTip().contains(u"No mail server is configured."_s));
    }

    void saysAboveTheListThatItCannotBeRead()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        OutboxPane pane(desk.desk);
        open(pane, 1);
        auto *failure = pane.findChild<MessageBar *>(u"listFailure"_s);
        QVERIFY(!failure->isVisible());
        must((*desk).database().execute("ALTER TABLE outbox RENAME TO away"));
        pane.filterBar().setText(u"ana"_s);
        QTRY_VERIFY(failure->isVisible());
        QCOMPARE(failure->tone(), Tone::Danger);
        QVERIFY(desk.prompts.errors.isEmpty());
        must((*desk).database().execute("ALTER TABLE away RENAME TO outbox"));
        pane.filterBar().setText({});
        QTRY_VERIFY(!failure->isVisible());
    }

    void showsTheMessageAndCopiesIt()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        OutboxPane pane(desk.desk);
        open(pane, 1);
        clickRow(pane, 0);
        auto *body = pane.findChild<QPlainTextEdit *>(u"mailBody"_s);
        QTRY_VERIFY(body->toPlainText().contains(u"awsapps.com/start"_s));
        click(pane.findChild<QPushButton *>(u"copyAddress"_s));
        QCOMPARE(QApplication::clipboard()->text(), u"ana@example.com"_s);
        click(pane.findChild<QPushButton *>(u"copyBody"_s));
        QCOMPARE(QApplication::clipboard()->text(), body->toPlainText());
        click(pane.findChild<QPushButton *>(u"copyAll"_s));
        QVERIFY(QApplication::clipboard()->text().startsWith(u"To: ana@example.com\n"_s));
        QVERIFY(QApplication::clipboard()->text().endsWith(body->toPlainText()));
    }

    void sendsEverythingThatWaits()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        desk.test.addUser(u"ben"_s);
        desk.configureMail();
        OutboxPane pane(desk.desk);
        open(pane, 2);
        QVERIFY(!pane.message().isVisible());
        QTRY_VERIFY(actionOf(pane, u"sendAll"_s).isEnabled());
        click(pane.findChild<QPushButton *>(u"sendAllButton"_s));
        QTRY_COMPARE(waiting(desk), 0);
        QTRY_COMPARE(desk.prompts.notices.size(), 1);
        QCOMPARE(desk.mail.sent.size(), 2);
        QTRY_VERIFY(!actionOf(pane, u"sendAll"_s).isEnabled());
    }

    void marksAsSentAndFilters()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        desk.test.addUser(u"ben"_s);
        OutboxPane pane(desk.desk);
        open(pane, 2);
        QTRY_VERIFY(pane.header().subtitle().contains(u"2 waiting"_s));
        clickRow(pane, 0);
        actionOf(pane, u"markSent"_s).trigger();
        QTRY_COMPARE(waiting(desk), 1);
        QTRY_VERIFY(pane.header().subtitle().contains(u"1 waiting"_s));
        QTRY_VERIFY(!actionOf(pane, u"markSent"_s).isEnabled());

        auto *state = pane.findChild<QComboBox *>(u"state"_s);
        state->setCurrentIndex(2);
        QTRY_COMPARE(pane.model().rowCount(), 1);
        state->setCurrentIndex(0);
        QTRY_COMPARE(pane.model().rowCount(), 2);
        auto *line = pane.findChild<QLineEdit *>(u"filter"_s);
        QTest::keyClicks(line, u"ana@"_s);
        QTRY_COMPARE(pane.model().rowCount(), 1);
    }

    void deletesAfterAQuestion()
    {
        TestDesk desk;
        desk.test.addUser(u"ana"_s);
        desk.test.addUser(u"ben"_s);
        OutboxPane pane(desk.desk);
        open(pane, 2);
        clickRow(pane, 0);
        clickRow(pane, 1, Qt::ControlModifier);
        desk.prompts.agree = false;
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QCOMPARE(desk.prompts.questions.size(), 1);
        QVERIFY(desk.prompts.questions.first().action.contains(u"2"_s));
        desk.prompts.agree = true;
        QTest::keyClick(&pane.table(), Qt::Key_Delete);
        QTRY_COMPARE(pane.model().rowCount(), 0);
        QVERIFY(pane.table().viewport()->findChild<QWidget *>());
    }

    void isDrawnInBothThemes()
    {
        TestDesk desk;
        for (int i = 0; i < 9; ++i) {
            desk.test.clock.advance(3600);
            desk.test.addUser(u"user%1"_s.arg(i));
        }
        Theme theme(Theme::Mode::Light);
        const auto written = runTour(outboxScenes(desk.desk), qEnvironmentVariable("GATEHOUSE_PICTURES", desk.file(u"pictures"_s)), theme);
        QVERIFY(written);
        QCOMPARE(written->size(), 6);
    }
};

QTEST_MAIN(TestOutboxPane)
#include "tst_outboxpane.moc"
